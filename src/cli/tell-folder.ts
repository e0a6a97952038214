import type { FolderOutcome } from "../commands/command.ts";
import type { Catalogue } from "../language/catalogue.ts";
import { shownValue } from "../language/shown-value.ts";
import type { Io } from "./io.ts";
import type { WrittenFolder } from "./write-folder.ts";
import { writeOut } from "./write-out.ts";

/** Says what was written: on standard error what is missing, on standard output how much is there. */
export async function tellFolder(
  { made, failed }: WrittenFolder,
  { without, reports }: FolderOutcome,
  path: string,
  { help, numbers }: Catalogue,
  { stdout, stderr }: Io,
): Promise<void> {
  const lines = failed.map(({ label, why }) => help.reportFailed(shownValue(label), why));
  if (without.rows > 0)
    lines.push(help.rowsWithoutValue(numbers.integer(without.rows), shownValue(without.column)));
  for (const line of lines) stderr.write(`paud-analyze: ${line}\n`);
  const said = help.reportsMade(numbers.integer(made), numbers.integer(reports.length), path);
  await writeOut(stdout, `${said}\n`);
}
