import { InputError } from "../../../src/core/input-error.ts";

/** What somebody refuses with, as code and details; what is no input error is a bug and is thrown on. */
export async function failureOf(doing: () => unknown): Promise<{ code: string } & InputError["args"]> {
  try {
    await doing();
  } catch (error) {
    if (error instanceof InputError) return { code: error.code, ...error.args };
    throw error;
  }
  throw new Error("nothing was refused");
}
