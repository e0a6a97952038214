import { InputError } from "../../core/input-error.ts";
import { headerKey } from "./header-key.ts";

/**
 * The position of the column a user named: the header as written, else the one header that differs only in case,
 * spaces or punctuation.
 * @throws InputError `duplicate-header` where the header stands twice, `missing-column` where it does not stand at all.
 */
export function findColumn(header: readonly string[], name: string, file: string): number {
  const found = columnsNamed(header, name);
  if (found.length === 1) return found[0]!;
  const column = name.trim();
  if (found.length > 1) {
    throw new InputError("duplicate-header", { file, column, positions: found.map((i) => String(i + 1)) });
  }
  const headers = header.map((cell) => cell.trim()).filter((cell) => cell !== "");
  throw new InputError("missing-column", { file, column, headers });
}

/** The positions of every column a name could mean; those whose header is exactly the name win over all others. */
export function columnsNamed(header: readonly string[], name: string): number[] {
  const wanted = name.trim();
  const exact = positions(header, (cell) => cell.trim() === wanted);
  const key = headerKey(wanted);
  return exact.length > 0 || key === "" ? exact : positions(header, (cell) => headerKey(cell) === key);
}

function positions(header: readonly string[], matches: (cell: string) => boolean): number[] {
  return header.flatMap((cell, index) => (matches(cell) ? [index] : []));
}
