import type { Finding } from "../core/finding.ts";
import type { Damage } from "../data/sources/damage.ts";
import type { Checking } from "./checking.ts";

/** Tells damage of a file as a finding; its rule has the name of the error. A file may be read more than once. */
export function tellDamage({ code, args }: Damage, { findings, told, damaged }: Checking): void {
  const { file, row, column, expected, found } = args;
  damaged.add(String(file));
  const finding: Finding = {
    ...{ rule: code, severity: "error", file: String(file) },
    ...(row !== undefined && { row: Number(row) }),
    ...(column !== undefined && { column: String(column) }),
    ...(code === "ragged-row" && { args: { expected: Number(expected), found: Number(found) } }),
  };
  const key = JSON.stringify(finding);
  if (told.has(key)) return;
  told.add(key);
  findings.add(finding);
}
