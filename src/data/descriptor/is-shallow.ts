import { DEEPEST } from "./damage.ts";

/** A list or map that is being walked: what is still to come in it, and how high what was seen of it is. */
interface Open {
  readonly value: object;
  readonly rest: object[];
  height: number;
}

/**
 * Whether a value is nested no deeper than is allowed, through its aliases too, and has no part that holds itself. On the
 * way, keys called `__proto__` are dropped, which a copy would take for its prototype.
 */
export function isShallow(top: object): boolean {
  const heights = new Map<object, number>();
  const path = new Set<object>();
  const open: Open[] = [];
  const enter = (value: object) => {
    if (Object.hasOwn(value, "__proto__")) Reflect.deleteProperty(value, "__proto__");
    path.add(value);
    const rest = Object.values(value).filter((part) => typeof part === "object" && part !== null);
    open.push({ value, rest, height: 1 });
  };
  enter(top);
  for (let its = open.at(-1); its !== undefined; its = open.at(-1)) {
    const part = its.rest.pop();
    if (part === undefined) {
      open.pop();
      path.delete(its.value);
      heights.set(its.value, its.height);
      const above = open.at(-1);
      if (above !== undefined) above.height = Math.max(above.height, its.height + 1);
      continue;
    }
    if (path.has(part)) return false;
    const known = heights.get(part);
    if (known === undefined) enter(part);
    else its.height = Math.max(its.height, known + 1);
    if (open.length > DEEPEST || its.height > DEEPEST) return false;
  }
  return true;
}
