import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where published schemas lie that are not kept here: where PAUD_SCHEMAS says, or beside the project. */
const FOLDER =
  process.env["PAUD_SCHEMAS"] ?? fileURLToPath(new URL("../../shared/data/schemas", import.meta.url));

/** The text of a published schema, or nothing where it is not on this machine, which is said aloud. */
export function publishedSchema(name: string): string | undefined {
  const path = join(FOLDER, name);
  if (existsSync(path)) return readFileSync(path, "utf8");
  console.warn(
    `SKIPPED: nothing is held against ${name}, which is not there (PAUD_SCHEMAS names its folder)`,
  );
  return undefined;
}
