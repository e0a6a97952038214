import * as z from "zod";

/** SHA-256 of the bytes that were read, in hexadecimal. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** The study descriptor that said what to read and how. */
export const descriptor = z.strictObject({ path: z.string(), sha256 });

/** What made a result, at the head of every one; a change of the form that breaks readers raises `formatVersion`. */
export const madeByShape = {
  formatVersion: z.literal(1),
  generator: z.strictObject({ name: z.literal("paud-analyze"), version: z.string() }),
  engine: z.literal("stream"),
};
