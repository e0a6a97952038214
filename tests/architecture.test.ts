import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const { CHUNKS }: { CHUNKS: readonly { readonly name: string; readonly source: string }[] } = await import(
  new URL("../scripts/chunks.mjs", import.meta.url).href
);
const src = fileURLToPath(new URL("../src", import.meta.url));
/** The floors of the house, from the top; a folder may import only from its own floor and those below. */
const FLOORS = [
  "cli",
  "commands",
  "report",
  "analyses",
  "anonymize",
  "checks",
  "data",
  "statistics",
  "language",
  "core",
];
/** Packages a floor may use; those not named here may use none. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  cli: ["@clack", "commander"],
  report: [
    "@resvg",
    "chalk",
    "csv-stringify",
    "d3-scale",
    "d3-shape",
    "docx",
    "fast-string-width",
    "fast-wrap-ansi",
    "hast",
    "hast-util-to-html",
    "hastscript",
    "mdast",
    "mdast-util-gfm",
    "mdast-util-to-hast",
    "mdast-util-to-markdown",
  ],
  commands: ["mdast"],
  anonymize: ["yaml"],
  analyses: ["zod"],
  data: ["@cfworker", "csv-parse", "hucre", "iconv-lite", "re2js", "saxes", "yaml", "yauzl", "zod"],
  statistics: ["pure-rand"],
};

const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

function importsOf(file: string): string[] {
  const text = readFileSync(join(src, file), "utf8");
  return [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|^import\s+)"([^"]+)"/gm)].map((match) => match[1]!);
}

/** Imports that are still there when the types are gone, of other files of the house. */
function runtimeImportsOf(file: string): string[] {
  const text = readFileSync(join(src, file), "utf8");
  const dynamic = [...text.matchAll(/\bimport\(\s*"([^"]+)"/g)].map((match) => match[1]!);
  return [...staticImportsOf(file), ...dynamic]
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => relative(src, resolve(join(src, file), "..", specifier)));
}

/** Specifiers of imports and exports from elsewhere, but for types. */
function staticImportsOf(file: string): string[] {
  const text = readFileSync(join(src, file), "utf8");
  return [...text.matchAll(/^(?:import|export) (?!type\b)(?:[^;"]*\bfrom )?"([^"]+)"/gm)].map(
    (match) => match[1]!,
  );
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

  it("loads the engines of patterns and of JSON Schema only where a field has such", () => {
    const eager = files.filter((file) =>
      /^import (?!type)[^;]*"(?:re2js|@cfworker\/[\w-]+)"/m.test(readFileSync(join(src, file), "utf8")),
    );
    expect(eager).toEqual([]);
  });

  it("loads zod only in schemas, so that a run of the command line does not pay for it", () => {
    const users = files.filter((file) => importsOf(file).includes("zod"));
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter((file) => !/^(?:analyses\/schemas|data\/descriptor)\//.test(file))).toEqual([]);
    expect(users.filter((file) => file.startsWith("data/") && !file.endsWith(".schema.ts"))).toEqual([]);
  });

  it("reaches what is heavy from the command line only by dynamic imports, each a chunk of its own", () => {
    const chunks = new Set(CHUNKS.map(({ source }) => source));
    const reached = new Set<string>();
    const walk = (file: string) => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const target of runtimeImportsOf(file)) if (!chunks.has(`src/${target}`)) walk(target);
    };
    walk("cli/main.ts");
    expect(reached.size).toBeGreaterThan(100);
    const heavy = ["zod", ...CHUNKS.flatMap(({ source }) => (source.startsWith("src/") ? [] : [source]))];
    const eager = [...reached].flatMap((file) =>
      staticImportsOf(file).flatMap((specifier) =>
        heavy.includes(specifier) ? [`${file} → ${specifier}`] : [],
      ),
    );
    expect(eager).toEqual([]);
    const entries = CHUNKS.flatMap(({ source }) => (source.startsWith("src/") ? [source.slice(4)] : []));
    expect(entries.length).toBeGreaterThan(0);
    const hasty = files.flatMap((file) =>
      staticImportsOf(file)
        .filter((specifier) => specifier.startsWith("."))
        .map((specifier) => relative(src, resolve(join(src, file), "..", specifier)))
        .filter((target) => entries.includes(target))
        .map((target) => `${file} → ${target}`),
    );
    expect(hasty).toEqual([]);
  });

  it("keeps errors out of chunks, where a second copy would be another class", () => {
    const inChunks = new Set<string>();
    const walk = (file: string) => {
      if (inChunks.has(file)) return;
      inChunks.add(file);
      for (const target of runtimeImportsOf(file)) walk(target);
    };
    for (const { source } of CHUNKS) if (source.startsWith("src/")) walk(source.slice(4));
    expect(inChunks.size).toBeGreaterThan(3);
    expect([...inChunks]).not.toContain("core/input-error.ts");
  });
});
