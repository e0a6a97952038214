import type { DescriptorProblem } from "../../core/descriptor-problem.ts";
import type { ErrorArgs } from "../../core/input-error.ts";

/** The way to a value from the top of a descriptor. */
export type Way = readonly PropertyKey[];

/** What is wrong at one place of a descriptor. */
export interface Problem {
  readonly way: Way;
  readonly problem: DescriptorProblem;
  /** Details of its sentence. */
  readonly args?: ErrorArgs;
}

/** A way as people write it: `resources[0].paud.scale.min`, `generalise["Kab/Kota"]`. */
export function shownWay(way: Way): string {
  return way.reduce<string>((shown, step) => {
    if (typeof step === "number") return `${shown}[${step}]`;
    const key = String(step);
    if (!/^[$\w-]+$/.test(key)) return `${shown}[${JSON.stringify(key)}]`;
    return shown === "" ? key : `${shown}.${key}`;
  }, "");
}

/** The value at the end of a way; `undefined` where there is none. */
export function valueAt(top: unknown, way: Way): unknown {
  return way.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, step)
        ? (value as Readonly<Record<PropertyKey, unknown>>)[step]
        : undefined,
    top,
  );
}
