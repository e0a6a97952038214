import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { constraintsOf } from "../../../src/data/table-schema/constraints/allowed.ts";
import type { FieldType } from "../../../src/data/table-schema/field.ts";
import { fieldFaults } from "../../../src/data/table-schema/field-faults.ts";

/** The profiles are not ours to ship; where they lie is told by the environment. */
const folder = process.env["FRICTIONLESS_PROFILES"] ?? "/work/shared/data/schemas";

interface FieldProfile {
  readonly properties: {
    readonly type: { readonly enum: readonly [FieldType] };
    readonly format?: { readonly enum?: readonly string[] };
    readonly constraints: { readonly properties: Readonly<Record<string, unknown>> };
  };
}

interface Profile {
  readonly properties: {
    readonly fields: {
      readonly items: { readonly anyOf?: readonly FieldProfile[]; readonly oneOf?: readonly FieldProfile[] };
    };
  };
}

/** What the standard's text has and the profile of version 2 has not. */
const BEYOND_PROFILE = ["boolean unique"];
const EXCLUSIVE = /exclusive/;

describe.each(["1.0", "2.0"])("the profile of version %s", (version) => {
  const path = join(folder, `frictionless-tableschema-${version}.json`);
  if (!existsSync(path)) {
    console.warn(
      `NOT CHECKED: Table Schema's profile ${version} is not here (set FRICTIONLESS_PROFILES to its folder)`,
    );
    it.skip("is not here", () => {});
    return;
  }
  const { items } = (JSON.parse(readFileSync(path, "utf8")) as Profile).properties.fields;
  const profiles = (items.anyOf ?? items.oneOf ?? []).map(({ properties }) => properties);

  it("has the types and constraints we have, and no other", () => {
    expect(profiles).toHaveLength(15);
    for (const { type, constraints } of profiles) {
      const [name] = type.enum;
      const ours = constraintsOf(name).filter(
        (each) => !BEYOND_PROFILE.includes(`${name} ${each}`) && (version === "2.0" || !EXCLUSIVE.test(each)),
      );
      const theirs = Object.keys(constraints.properties);
      // jsonSchema came with version 2.
      const known = version === "2.0" ? ours : ours.filter((each) => each !== "jsonSchema");
      expect([name, ...known.sort()]).toEqual([name, ...theirs.sort()]);
    }
  });

  it("has no format that we refuse", async () => {
    for (const { type, format } of profiles) {
      for (const each of format?.enum ?? ["default"])
        expect(await fieldFaults({ name: "x", type: type.enum[0], format: each })).toEqual([]);
    }
  });
});
