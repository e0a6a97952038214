import { InputError, type InputErrorCode } from "../../core/input-error.ts";

const CODES: Readonly<Record<string, InputErrorCode>> = {
  ENOENT: "no-such-file",
  ENOTDIR: "no-such-file",
  EISDIR: "is-directory",
  EACCES: "unreadable",
  EPERM: "unreadable",
};

/** What the system says about a file that cannot be read, as an input error. */
export function readFailure(error: unknown, file: string): InputError {
  const system = error instanceof Error ? (error as NodeJS.ErrnoException) : undefined;
  const code = CODES[system?.code ?? ""];
  if (code !== undefined) return new InputError(code, { file });
  return new InputError("read-failed", { file, detail: system?.code ?? String(error) });
}
