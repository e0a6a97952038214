import { statSync } from "node:fs";
import { dirname, join } from "node:path";
import { InputError } from "../../core/input-error.ts";
import { readWhole } from "../sources/whole-file.ts";
import { isJson } from "./descriptor-name.ts";
import { findDescriptor } from "./find-descriptor.ts";
import { parseDescriptor } from "./parse-descriptor.ts";
import { shownWay } from "./problem.ts";
import { type Reference, resolveReferences } from "./resolve-references.ts";
import { pathFault, safePath } from "./safe-path.ts";
import type { Study } from "./study.ts";
import type { Refusal } from "./understand-package.ts";

/** A descriptor of a thousand fields has a tenth of a megabyte; YAML takes seconds per megabyte. */
const LARGEST = {
  json: { bytes: 16_777_216, shown: "16 MB" },
  yaml: { bytes: 4_194_304, shown: "4 MB" },
} as const;

/**
 * Reads a study descriptor: a Data Package of version 1 or 2, in JSON or YAML, or the folder that holds one. Files of its
 * resources are not opened, but for schemas and dialects that lie beside it.
 * @throws InputError `no-descriptor`, `several-descriptors`, `descriptor-damaged`, `descriptor-invalid`,
 * `descriptor-too-large`, `url-resource`, `unsafe-path`, and what reading a file throws
 */
export async function readStudy(path: string): Promise<Study> {
  const file = findDescriptor(path) ?? requireNoFolder(path);
  const folder = dirname(file);
  const { value, sha256 } = await readValue(file);
  const references = await resolveReferences(value, async (name, place) => {
    const its = safePath(name, folder, file, place);
    return { file: its, value: (await readValue(its)).value };
  });
  const { understandPackage } = await import("./understand-package.ts");
  const understood = understandPackage(
    value,
    (its) => pathFault(its) === undefined && isFolder(join(folder, its)),
  );
  if ("problem" in understood) throw invalid(understood, file, references);
  const { study } = understood;
  const resources = study.resources.map((resource, i) => ({
    ...resource,
    paths: resource.paths.map((its, j) => {
      const place = resource.paths.length === 1 ? ["path"] : ["path", j];
      return safePath(its, folder, file, shownWay(["resources", i, ...place]));
    }),
  }));
  const beside = (["logo", "key", "pseudonyms"] as const).flatMap((name) => {
    const its = study.report[name];
    return its === undefined ? [] : [[name, safePath(its, folder, file, shownWay(["paud", "report", name]))]];
  });
  const report = { ...study.report, ...Object.fromEntries(beside) };
  return { path: file, folder, sha256, ...study, resources, report };
}

/** Any other file is read as a descriptor when the caller says that it is one. */
function requireNoFolder(path: string): string {
  if (isFolder(path)) throw new InputError("no-descriptor", { file: path });
  return path;
}

async function readValue(file: string) {
  const limit = LARGEST[isJson(file) ? "json" : "yaml"];
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > limit.bytes) throw new InputError("descriptor-too-large", { file, limit: limit.shown });
  const { bytes, sha256 } = await readWhole(file);
  return { value: await parseDescriptor(bytes, file), sha256 };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The first problem as an error, where it is, with the number of the others. */
function invalid(
  { problem: first, more }: Refusal,
  file: string,
  references: readonly Reference[],
): InputError {
  const { way, problem, args = {} } = first;
  const reference = references.find((its) => its.way.every((step, i) => step === way[i]));
  return new InputError("descriptor-invalid", {
    ...args,
    file: reference?.file ?? file,
    path: shownWay(reference === undefined ? way : way.slice(reference.way.length)) || "/",
    problem,
    more,
  });
}
