import { existsSync, readFileSync } from "node:fs";

/** Where published schemas lie that are too large to keep here: beside the repository, or where one says. */
const FOLDER =
  process.env["PAUD_SCHEMAS"] ?? new URL("../../../../shared/data/schemas", import.meta.url).pathname;

/** A published schema, or nothing where it is not on this machine, which is said aloud. */
export function schemaFile(name: string): string | undefined {
  const path = `${FOLDER}/${name}`;
  if (existsSync(path)) return readFileSync(path, "utf8");
  console.warn(
    `SKIPPED: no validation against ${name}, which is not in ${FOLDER} (PAUD_SCHEMAS names another)`,
  );
  return undefined;
}
