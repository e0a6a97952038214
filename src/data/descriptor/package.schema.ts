import * as z from "zod";
import { packagePaud, resourcePaud } from "./paud.schema.ts";
import { words } from "./strict.schema.ts";
import { tableSchema } from "./table-schema.schema.ts";

const dialect = z.looseObject({
  delimiter: z.string().length(1).optional(),
  sheetName: z.string().optional(),
});

const resource = z.looseObject({
  name: words.describe("What the resource is called."),
  path: z
    .union([words, z.array(words).min(1)])
    .optional()
    .describe("Its file or files beside the descriptor; of transcripts also a folder."),
  data: z.unknown().optional(),
  encoding: words.optional(),
  bytes: z.int().min(0).optional(),
  hash: z.string().optional(),
  // Text is the name of a file beside the descriptor.
  dialect: z.union([words, dialect]).optional(),
  schema: z.union([words, tableSchema]).optional(),
  paud: resourcePaud.optional(),
});

/** Who made a package; version 2 parts names and has several roles. */
const contributor = z.looseObject({
  title: z.string().optional(),
  givenName: z.string().optional(),
  familyName: z.string().optional(),
  organization: z.string().optional(),
  role: z.string().optional(),
  roles: z.array(z.string()).optional(),
});

/** A study descriptor: a Data Package of version 1 or 2 with `paud`. @see https://datapackage.org/standard/data-package/ */
export const dataPackage = z
  .looseObject({
    $schema: z.string().optional(),
    profile: z.string().optional(),
    name: z.string().optional(),
    title: z.string().optional(),
    contributors: z.array(contributor).optional(),
    paud: packagePaud.optional(),
    resources: z.array(resource).min(1),
  })
  .meta({ title: "paud-analyze descriptor" });

export type RawPackage = z.infer<typeof dataPackage>;
export type RawResource = z.infer<typeof resource>;
