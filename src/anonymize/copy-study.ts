import { relative, resolve, sep } from "node:path";
import type { Study } from "../data/descriptor/study.ts";
import { type CopiedResource, copyDescriptor } from "./copy-descriptor.ts";
import type { CopyFolder } from "./copy-folder.ts";
import type { Rewriting } from "./copy-table.ts";
import type { Inputs } from "./inputs.ts";
import type { Table } from "./read-table.ts";
import { readText } from "./transcripts.ts";

/** Writes the descriptor of the copy, `datapackage.yaml`, made from that of the study. */
export async function copyStudy(
  study: Study,
  inputs: Inputs,
  tables: readonly Table[],
  { redactor, documents }: Rewriting,
  copy: CopyFolder,
): Promise<void> {
  const { parse, stringify } = await import("yaml");
  const descriptor = parse(await readText(study.path, undefined)) as Readonly<Record<string, unknown>>;
  const resources = new Map<string, CopiedResource>();
  for (const resource of study.resources) {
    if (!inputs.files.some((file) => file.resource?.name === resource.name)) continue;
    const paths = new Map<string, string>();
    for (const path of resource.paths) {
      const way = relative(resolve(study.folder), resolve(path)).split(sep).join("/");
      const place = documents.path(way);
      for (const written of [way, `./${way}`, `${way}/`]) paths.set(written, place);
    }
    const columns = tables
      .filter(({ file }) => file.resource?.name === resource.name)
      .flatMap((table) => table.columns);
    resources.set(resource.name, { paths, columns });
  }
  const file = copy.file("datapackage.yaml");
  try {
    file.write(stringify(copyDescriptor(descriptor, resources, redactor)));
  } finally {
    file.close();
  }
}
