import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const VERSIONS = ["1.0", "2.0"] as const;
const FOLDERS = [
  process.env["FRICTIONLESS_PROFILES"],
  fileURLToPath(new URL("../../../../shared/data/schemas", import.meta.url)),
];

/**
 * The standard's own profiles of Data Packages, by version, where they are at hand: in the folder that
 * FRICTIONLESS_PROFILES names, or beside the project. They are large and not shipped; without them one line says so.
 */
export const PROFILES: ReadonlyMap<string, Readonly<Record<string, unknown>>> = new Map(
  VERSIONS.flatMap((version) => {
    const file = FOLDERS.map((folder) => `${folder}/frictionless-datapackage-${version}.json`).find(
      existsSync,
    );
    return file === undefined ? [] : [[version, JSON.parse(readFileSync(file, "utf8"))]];
  }),
);
if (PROFILES.size === 0)
  console.warn(
    "SKIPPED: no profiles of Data Packages; put frictionless-datapackage-{1.0,2.0}.json into a folder and name it in FRICTIONLESS_PROFILES",
  );
