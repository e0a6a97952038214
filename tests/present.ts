import type { Absent } from "../src/core/reason.ts";

/** The value, or a failure of the test that says why it is absent. */
export function present<T>(value: T | Absent): Exclude<T, Absent> {
  if (typeof value === "object" && value !== null && "reason" in value && !("estimate" in value)) {
    throw new Error(`expected a value, got the reason ${value.reason}`);
  }
  return value as Exclude<T, Absent>;
}
