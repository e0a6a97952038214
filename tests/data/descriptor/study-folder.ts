import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";

const made: string[] = [];
afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true, force: true });
});

/** A folder of its own with these files; gives its path. */
export function studyFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const path = mkdtempSync(join(tmpdir(), "paud-analyze-study-"));
  made.push(path);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

/** A study of one resource, `nilai`, with these properties beside its name, and this `paud`. */
export function oneResource(resource: object, paud: object = {}): string {
  const its = { name: "nilai", path: "nilai.csv", ...resource };
  return studyFolder({ "datapackage.json": JSON.stringify({ paud, resources: [its] }) });
}
