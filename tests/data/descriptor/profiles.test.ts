import { readFileSync } from "node:fs";
import { Validator } from "@cfworker/json-schema";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readStudy } from "../../../src/data/descriptor/read-study.ts";
import { PROFILES } from "./profiles.ts";
import { studyFolder } from "./study-folder.ts";

/** An example of a profile: where it stands, and its JSON text. */
interface Example {
  readonly at: string;
  readonly text: string;
}

function examplesIn(profile: unknown, at = ""): Example[] {
  if (typeof profile !== "object" || profile === null) return [];
  return Object.entries(profile).flatMap(([key, value]) =>
    key === "examples" && Array.isArray(value)
      ? value.map((text: string) => ({ at, text }))
      : examplesIn(value, key === "properties" ? at : `${at}/${key}`),
  );
}

/** Examples that are no JSON, and why. */
const SLIPS: Readonly<Record<string, string>> = {
  "/resources/items/schema": "no comma before constraints, and one too many after the last field",
  "/resources/items/schema/fields/items/oneOf/9": "no comma after the name",
  "/resources/items/schema/fields/items/oneOf/12": "no comma after the name",
  "/resources/items/schema/fields/items/oneOf/13": "no comma after the name",
  "/resources/items/schema/fields/items/oneOf/14": "no bracket at the end",
  "/resources/items/dialect/nullSequence": "a backslash that escapes nothing",
};

const FIELD = /^\/resources\/items\/schema\/fields\/items\/oneOf\/\d+/;

/** The smallest package that a fragment belongs to. */
function wrapped(at: string, value: unknown): { readonly resources?: unknown } {
  const packageOf = (more: object) => ({ resources: [{ name: "a", path: "a.csv" }], ...more });
  const resourceOf = (more: object) => packageOf({ resources: [{ name: "a", path: "a.csv", ...more }] });
  const fragment = value as Readonly<Record<string, unknown>>;
  if (FIELD.test(at)) return resourceOf({ schema: { fields: [{ name: "f", ...fragment }] } });
  if (at.startsWith("/resources/items/schema/")) {
    const { primaryKey = [], foreignKeys = [] } = fragment as {
      primaryKey?: string[];
      foreignKeys?: { fields: string }[];
    };
    // The columns of the keys, and those of "", which are in the same table.
    const names = [
      ...primaryKey,
      ...foreignKeys.map((key) => key.fields),
      ...(foreignKeys.length > 0 ? ["id"] : []),
    ];
    const schema = { fields: names.map((name) => ({ name })), ...fragment };
    const own = { name: "a", path: "a.csv", schema };
    return { resources: [own, { name: "the-resource", path: "b.csv" }] };
  }
  if (at.startsWith("/resources/items/dialect/")) return resourceOf({ dialect: fragment });
  const inList = /^(\/resources\/items)?\/(contributors|licenses|sources)\/items\//.exec(at);
  if (inList !== null)
    return (inList[1] === undefined ? packageOf : resourceOf)({ [inList[2]!]: [fragment] });
  if (Array.isArray(value)) return resourceOf({ path: value });
  return at.startsWith("/resources/items/") ? resourceOf(fragment) : packageOf(fragment);
}

describe.skipIf(PROFILES.size === 0)("the examples of the standard's profiles", () => {
  const all = [...PROFILES].flatMap(([version, profile]) =>
    examplesIn(profile).map((its) => ({ version, ...its })),
  );
  const sound = all.filter(({ at }) => SLIPS[at] === undefined);

  it("are many, and those that are no JSON are known by hand", () => {
    expect(all.length).toBeGreaterThan(300);
    for (const { at, text } of all) {
      const isJson = (() => {
        try {
          JSON.parse(text);
          return true;
        } catch {
          return false;
        }
      })();
      expect(isJson, `${at}: ${text}`).toBe(SLIPS[at] === undefined);
    }
  });

  it.each(all.filter(({ at }) => SLIPS[at] !== undefined))(
    "with a slip is refused with its place: $version $at",
    async ({ text }) => {
      await expect(readStudy(studyFolder({ "datapackage.json": text }))).rejects.toMatchObject({
        code: "descriptor-damaged",
      });
    },
  );

  it("are read, but for addresses as data, which are refused as such", async () => {
    const refused: string[] = [];
    for (const { at, text } of sound) {
      const value = wrapped(at, JSON.parse(text));
      // A resource's own path is opened; those of sources, licences and contributors are not.
      const isAddress = /"path": ?\[?\s*"http/.test(text) && /^\/resources\/items\/path/.test(at);
      const folder = studyFolder({
        "datapackage.json": JSON.stringify(value),
        "tableschema.json": '{"fields": []}',
      });
      const outcome = await readStudy(folder).then(
        () => "read",
        (error: { code?: string; message: string }) => error.code ?? error.message,
      );
      const isBareAddress = Array.isArray(JSON.parse(text)) && text.includes("http");
      const wanted = isAddress || isBareAddress ? "url-resource" : "read";
      if (outcome !== wanted) refused.push(`${at}: ${text}: ${outcome}`);
    }
    expect(sound.length).toBeGreaterThan(300);
    expect(refused).toEqual([]);
  });
});

describe.skipIf(PROFILES.size === 0)("the descriptors we show", () => {
  const page = readFileSync(new URL("../../../docs/study-descriptor.md", import.meta.url), "utf8");
  const shown = [...page.matchAll(/```yaml\n([\s\S]+?)```/g)]
    .map((match) => match[1]!)
    .filter((text) => text.includes("resources:"));

  it.each(["1.0", "2.0"])("hold to the profile of version %s", (version) => {
    expect(shown.length).toBeGreaterThan(0);
    const validator = new Validator(PROFILES.get(version) as never, "7", false);
    // The samples' own is of version 2.
    const sample = readFileSync(new URL("../../../data-samples/datapackage.yaml", import.meta.url), "utf8");
    for (const text of version === "2.0" ? [...shown, sample] : shown)
      expect(validator.validate(parse(text)).errors).toEqual([]);
    // The profile can refuse.
    expect(validator.validate({ resources: [{ name: 3 }] }).valid).toBe(false);
  });
});
