import { readFileSync } from "node:fs";
import { Validator } from "@cfworker/json-schema";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { jsonSchemas } from "../../src/analyses/schemas/json-schemas.ts";
import { readStudy } from "../../src/data/descriptor/read-study.ts";
import { studyFolder } from "../data/descriptor/study-folder.ts";

const page = readFileSync(new URL("../../docs/study-descriptor.md", import.meta.url), "utf8");
const example = /```yaml\n([\s\S]+?)```/.exec(page)![1]!;

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly additionalProperties?: Schema | boolean;
}
const schema = jsonSchemas().descriptor as Schema;
const resource = schema.properties!["resources"]!.items!;
const paud = schema.properties!["paud"]!;
const keysOf = (its: Schema) => Object.keys(its.properties ?? {});

/** The keys of the table below a heading. */
function documented(heading: string): string[] {
  const section = page.split(/^## /m).find((part) => part.startsWith(heading))!;
  const rows = [...section.matchAll(/^\| (`[^|]+) \|/gm)].map((match) => match[1]!);
  return rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map((match) => match[1]!));
}

describe("docs/study-descriptor.md", () => {
  it.each([
    ["`paud` of the package", paud],
    ["`paud` of a resource", resource.properties!["paud"]!],
    ["`roles`", paud.properties!["roles"]!],
    ["`waves`", paud.properties!["waves"]!],
    ["`instruments`", paud.properties!["instruments"]!.items!],
    ["`checks`", paud.properties!["checks"]!],
    ["`privacy`", paud.properties!["privacy"]!],
    ["`report`", paud.properties!["report"]!],
  ])("has every key of %s, and no other", (heading, its) => {
    expect(keysOf(its).length).toBeGreaterThan(2);
    expect(documented(heading).sort()).toEqual(keysOf(its).sort());
  });

  it("names every key of waivers and every way to generalise", () => {
    const { checks, privacy } = paud.properties!;
    const waiver = keysOf(checks!.properties!["waivers"]!.items!);
    const ways = JSON.stringify(privacy!.properties!["generalise"]);
    for (const key of [...waiver, "drop", "year", "band", "map", "other"])
      expect(page).toContain(`\`${key}\``);
    expect(["drop", "year", "band", "map", "other"].filter((key) => !ways.includes(`"${key}"`))).toEqual([]);
  });

  it("shows an example that is read, and says what its comments promise", async () => {
    const study = await readStudy(studyFolder({ "datapackage.yaml": example }));
    expect(study).toMatchObject({
      title: "Diklat berjenjang 2025",
      language: "id",
      tiers: ["Dasar", "Lanjut", "Mahir"],
    });
    expect(study.resources.map(({ kind }) => kind)).toEqual([
      "scores",
      "interviews",
      "informants",
      "transcripts",
    ]);
    expect(study.resources[0]).toMatchObject({
      decimal: ",",
      mastery: 70,
      roles: { cohort: "Angkatan", by: ["Jenjang"] },
    });
    expect(study.resources[1]!.roles).not.toHaveProperty("id");
  });

  it("shows in its example every key there is, but those that others stand for", () => {
    const all = [
      "sheet",
      "pathSeparator",
      "name",
      "date",
      "wave",
      "score",
      "segment",
      "text",
      "start",
      "end",
      "length",
    ];
    const keys = [paud, resource.properties!["paud"]!, ...Object.values(paud.properties!)].flatMap(keysOf);
    const missing = [...new Set(keys)].filter(
      (key) => !new RegExp(`\\b${key}:`).test(example.replace(/name: \w+/g, "")),
    );
    expect(missing.filter((key) => !all.includes(key))).toEqual([]);
  });
});

describe("schemas/descriptor.json", () => {
  const shipped = JSON.parse(readFileSync(new URL("../../schemas/descriptor.json", import.meta.url), "utf8"));
  const validator = new Validator(shipped, "7", false);
  const broken = (from: string, to: string) => {
    expect(example).toContain(from);
    return validator.validate(parse(example.replace(from, to))).valid;
  };

  it("accepts what our reader accepts, and can refuse it", () => {
    expect(validator.validate(parse(example)).errors).toEqual([]);
    expect(broken("mastery: 70 #", "mastry: 70 #")).toBe(false);
    expect(broken("language: id", "language: jv")).toBe(false);
    expect(broken("kind: scores", "kind: score")).toBe(false);
    expect(broken("expires: 2027-01-31", "expires: besok")).toBe(false);
    expect(broken("  - name: nilai", "  - nama: nilai")).toBe(false);
    // What it does not know outside of paud it leaves alone.
    expect(broken("name: diklat-berjenjang", "nama: diklat-berjenjang")).toBe(true);
  });

  it("explains every key of paud to whoever writes one in an editor", () => {
    const silent = (its: Schema & { description?: string }, at: string): string[] =>
      Object.entries(its.properties ?? {}).flatMap(([key, value]) => [
        ...("description" in value ? [] : [`${at}.${key}`]),
        ...silent(value, `${at}.${key}`),
        ...(value.items === undefined ? [] : silent(value.items, `${at}.${key}[]`)),
      ]);
    expect(silent(shipped.properties.paud, "paud")).toEqual([]);
    expect(silent(shipped.properties.resources.items.properties.paud, "resource")).toEqual([]);
  });
});
