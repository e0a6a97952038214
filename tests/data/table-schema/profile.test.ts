import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { constraintsOf } from "../../../src/data/table-schema/constraints/allowed.ts";
import type { FieldType } from "../../../src/data/table-schema/field.ts";
import { fieldFaults } from "../../../src/data/table-schema/field-faults.ts";
import { publishedSchema } from "../../published-schema.ts";

type Types = Readonly<
  Record<string, { readonly formats: readonly string[]; readonly constraints: readonly string[] }>
>;

const extract = JSON.parse(
  readFileSync(fileURLToPath(new URL("profile-types.json", import.meta.url)), "utf8"),
) as Readonly<Record<"1.0" | "2.0", Types>>;

interface Profile {
  readonly properties: {
    readonly fields: {
      readonly items: Readonly<Record<"anyOf" | "oneOf", readonly FieldProfile[] | undefined>>;
    };
  };
}

interface FieldProfile {
  readonly properties: {
    readonly type: { readonly enum: readonly [string] };
    readonly format?: { readonly enum?: readonly string[] };
    readonly constraints: { readonly properties: Readonly<Record<string, unknown>> };
  };
}

function extractOf({ properties: { fields } }: Profile): Types {
  return Object.fromEntries(
    (fields.items.anyOf ?? fields.items.oneOf ?? []).map(({ properties: { type, format, constraints } }) => [
      type.enum[0],
      { formats: format?.enum ?? ["default"], constraints: Object.keys(constraints.properties) },
    ]),
  );
}

/** What the standard's text gives to all fields, and the profiles forgot. */
const BEYOND_PROFILE = ["boolean unique"];
/** What came with version 2. */
const OF_VERSION_2 = ["exclusiveMinimum", "exclusiveMaximum", "jsonSchema"];

describe.each(["1.0", "2.0"] as const)("the profile of version %s", (version) => {
  const types = Object.entries(extract[version]);

  it("has the types and constraints we have, and no other", () => {
    expect(types).toHaveLength(15);
    for (const [type, { constraints }] of types) {
      const ours = constraintsOf(type as FieldType).filter(
        (each) =>
          !BEYOND_PROFILE.includes(`${type} ${each}`) && (version === "2.0" || !OF_VERSION_2.includes(each)),
      );
      expect([type, ...ours.sort()]).toEqual([type, ...[...constraints].sort()]);
    }
  });

  it("has no format that we refuse", async () => {
    for (const [type, { formats }] of types) {
      for (const format of formats)
        expect(await fieldFaults({ name: "x", type: type as FieldType, format })).toEqual([]);
    }
  });

  const profile = publishedSchema(`frictionless-tableschema-${version}.json`);
  it.skipIf(profile === undefined)("is what the extract beside this test says", () => {
    expect(extractOf(JSON.parse(profile!) as Profile)).toEqual(extract[version]);
  });
});
