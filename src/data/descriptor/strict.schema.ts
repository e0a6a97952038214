import * as z from "zod";

/** What zod finds wrong. */
export type Issue = z.core.$ZodIssue;

/** An object with these keys and no other; the refusal of another key says which there are, parted by spaces. */
export function strict<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: ({ code }) => (code === "unrecognized_keys" ? Object.keys(shape).join(" ") : undefined),
  });
}

/** Text that says something. */
export const words = z.string().min(1);

/** One name or a list of them. */
export const names = z.union([words, z.array(words).min(1)]);
