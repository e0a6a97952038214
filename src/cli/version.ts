import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The version in package.json, the one place it is written. */
export function packageVersion(packageRoot: string): string {
  return (JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8")) as { version: string }).version;
}
