import { publishedSchema } from "../../published-schema.ts";

const VERSIONS = ["1.0", "2.0"] as const;

/** The standard's own profiles of Data Packages, by version, where they are at hand. */
export const PROFILES: ReadonlyMap<string, Readonly<Record<string, unknown>>> = new Map(
  VERSIONS.flatMap((version) => {
    const text = publishedSchema(`frictionless-datapackage-${version}.json`);
    return text === undefined ? [] : [[version, JSON.parse(text)]];
  }),
);
