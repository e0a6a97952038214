/** Whether a JSON value has some shape. */
export type Shape = (value: unknown) => boolean;

/** Arrays whose items have a shape, at least `least` of them. */
export const arrayOf =
  (shape: Shape, least = 0): Shape =>
  (value) =>
    Array.isArray(value) && value.length >= least && value.every(shape);

/** A number of JSON, which is always finite unless it overflowed. */
export const isNumber: Shape = (value) => typeof value === "number" && Number.isFinite(value);

/** A position: two numbers or more. Source: RFC 7946, 3.1.1. */
export const isPosition = arrayOf(isNumber, 2);

/** A bounding box: the lowest of every axis, then the highest. Source: RFC 7946, section 5. */
export const isBox: Shape = (value) =>
  arrayOf(isNumber, 4)(value) && (value as readonly unknown[]).length % 2 === 0;
