import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../src/language/index.ts";
import { reportCatalogueOf } from "../../src/language/report/index.ts";
import { saidIn } from "./said-in.ts";

const src = fileURLToPath(new URL("../../src/", import.meta.url));

/** Every word of the sources that are no catalogue, and of numbered keys (jars12) what stands before the number. */
const words = new Set(
  readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !/^language.(?:en|id|report)/.test(name))
    .flatMap((name) => readFileSync(join(src, name), "utf8").match(/[\w-]+/g) ?? []),
);

/** Paths of what a catalogue says; its numbers are no words. */
function keysOf(catalogue: object): string[] {
  const { numbers: _numbers, tag: _tag, ...rest } = catalogue as Record<string, unknown>;
  return saidIn(rest).map(([path]) => path);
}

/** Told whole, or by a key that commander has for it. */
const WHOLE = /^\.(?:anonymize\.risk|help\.titles)\./;

const CATALOGUES = { every: catalogueOf, report: reportCatalogueOf };

describe.each(Object.entries(CATALOGUES))("the catalogue of %s command", (_, of) => {
  it("has the same keys in both languages", () => {
    expect(keysOf(of("id")).sort()).toEqual(keysOf(of("en")).sort());
  });

  it("has no key that nothing asks for", () => {
    const keys = keysOf(of("en"));
    expect(keys.length).toBeGreaterThan(200);
    const isUsed = (key: string) => words.has(key) || words.has(key.replace(/\d+$/, ""));
    const unused = keys.filter((path) => !WHOLE.test(path) && !path.slice(1).split(".").every(isUsed));
    expect(unused).toEqual([]);
  });
});
