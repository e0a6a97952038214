import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const src = fileURLToPath(new URL("../src", import.meta.url));
/** The floors of the house, from the top; a folder may import only from its own floor and those below. */
const FLOORS = ["cli", "commands", "report", "analyses", "data", "statistics", "language", "core"];
/** Packages a floor may use; those not named here may use none. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  cli: ["@clack", "commander"],
  report: [
    "chalk",
    "csv-stringify",
    "fast-string-width",
    "fast-wrap-ansi",
    "mdast",
    "mdast-util-gfm",
    "mdast-util-to-markdown",
  ],
  commands: ["mdast"],
  analyses: ["zod"],
  data: ["csv-parse", "hucre", "iconv-lite", "saxes", "yaml", "yauzl"],
  statistics: ["pure-rand"],
};

const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

function importsOf(file: string): string[] {
  const text = readFileSync(join(src, file), "utf8");
  return [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|^import\s+)"([^"]+)"/gm)].map((match) => match[1]!);
}

const floorOf = (file: string) => file.split("/")[0]!;

describe("the house", () => {
  it("has files on every floor, and this test saw their imports", () => {
    for (const floor of FLOORS)
      expect(files.filter((file) => floorOf(file) === floor).length, floor).toBeGreaterThan(2);
    expect(files.flatMap(importsOf).length).toBeGreaterThan(200);
  });

  it("imports only downwards", () => {
    const upwards = files.flatMap((file) =>
      importsOf(file)
        .filter((specifier) => specifier.startsWith("."))
        .map((specifier) => relative(src, resolve(join(src, file), "..", specifier)))
        .filter(
          (target) => file !== "index.ts" && FLOORS.indexOf(floorOf(target)) < FLOORS.indexOf(floorOf(file)),
        )
        .map((target) => `${file} → ${target}`),
    );
    expect(upwards).toEqual([]);
  });

  it("lets each floor use only its own packages", () => {
    const strangers = files.flatMap((file) =>
      importsOf(file)
        .filter((specifier) => !specifier.startsWith(".") && !specifier.startsWith("node:"))
        .map((specifier) => specifier.split("/")[0]!)
        .filter((name) => !(PACKAGES[floorOf(file)] ?? []).includes(name))
        .map((name) => `${file} → ${name}`),
    );
    expect(strangers).toEqual([]);
  });

  it("keeps input and output out of the statistics", () => {
    const pure = files.filter((file) =>
      ["statistics", "core", "language", "analyses"].includes(floorOf(file)),
    );
    const impure = pure.filter((file) => importsOf(file).some((specifier) => specifier.startsWith("node:")));
    expect(impure).toEqual([]);
  });

  it("touches process, stdout and stderr only in cli", () => {
    const users = files.filter((file) =>
      /\bprocess\.|\bconsole\./.test(readFileSync(join(src, file), "utf8")),
    );
    expect(users.filter((file) => floorOf(file) !== "cli")).toEqual([]);
  });

  it("has no file over 300 lines", () => {
    const long = files.filter((file) => readFileSync(join(src, file), "utf8").split("\n").length > 300);
    expect(long).toEqual([]);
  });

  it("loads zod only in schemas, so that a run of the command line does not pay for it", () => {
    const users = files.filter((file) => importsOf(file).includes("zod"));
    expect(users.length).toBeGreaterThan(0);
    expect(users.every((file) => file.startsWith("analyses/schemas/"))).toBe(true);
    const runtime = files.filter(
      (file) =>
        !file.startsWith("analyses/schemas/") &&
        /^import (?!type)[^;]*schemas\/[\w.-]*schema/m.test(readFileSync(join(src, file), "utf8")),
    );
    expect(runtime).toEqual([]);
  });
});
