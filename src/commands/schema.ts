import { readFileSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "../core/input-error.ts";
import type { Command } from "./command.ts";
import { COMMON_OPTIONS } from "./options/options.ts";

/** What has a schema: the results, and the study descriptor. */
export const SCHEMA_NAMES: readonly string[] = [
  "gains",
  "compare",
  "items",
  "themes",
  "agreement",
  "report",
  "report-summary",
  "check",
  "anonymize",
  "descriptor",
];

/** Prints the JSON Schema of a result, or of the study descriptor. */
export const schema: Command = {
  name: "schema",
  argument: { name: "name", describes: "schemaName", many: false },
  options: COMMON_OPTIONS,
  async run([name = ""], _options, { packageRoot }) {
    if (!SCHEMA_NAMES.includes(name)) throw new InputError("unknown-schema", { name, names: SCHEMA_NAMES });
    return { kind: "text", text: readFileSync(join(packageRoot, "schemas", `${name}.json`), "utf8") };
  },
};
