// Writes schemas/*.json, the JSON Schemas of the results, from the zod schemas of a build.
import { writeFileSync } from "node:fs";
import { jsonSchemas } from "../dist/analyses/schemas/json-schemas.js";

for (const [name, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(new URL(`../schemas/${name}.json`, import.meta.url), `${JSON.stringify(schema, null, 2)}\n`);
}
