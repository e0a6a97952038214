import { relative, resolve, sep } from "node:path";
import { parseDescriptor } from "../data/descriptor/parse-descriptor.ts";
import type { Study } from "../data/descriptor/study.ts";
import { readWhole } from "../data/sources/whole-file.ts";
import { type CopiedResource, copyDescriptor } from "./copy-descriptor.ts";
import type { CopyFolder } from "./copy-folder.ts";
import type { Rewriting } from "./copy-table.ts";
import type { Inputs } from "./inputs.ts";
import type { Table } from "./read-table.ts";

/** Writes the descriptor of the copy, `datapackage.yaml`, made from that of the study. */
export async function copyStudy(
  study: Study,
  inputs: Inputs,
  tables: readonly Table[],
  { redactor, documents }: Rewriting,
  copy: CopyFolder,
): Promise<void> {
  const { stringify } = await import("yaml");
  const { bytes } = await readWhole(study.path);
  // Read before as a study, so that it is an object with resources.
  const descriptor = (await parseDescriptor(bytes, study.path)) as Readonly<Record<string, unknown>>;
  const resources = new Map<string, CopiedResource>();
  for (const resource of study.resources) {
    if (!inputs.files.some((file) => file.resource?.name === resource.name)) continue;
    const paths = new Map<string, string>();
    for (const path of resource.paths) {
      const way = relative(resolve(study.folder), resolve(path)).split(sep).join("/");
      const place = documents.path(way);
      for (const written of [way, `./${way}`, `${way}/`]) paths.set(written, place);
    }
    const its = tables.filter(({ file }) => file.resource?.name === resource.name);
    const delimiter = its[0]?.delimiter;
    resources.set(resource.name, {
      paths,
      columns: its.flatMap(({ columns }) => columns),
      ...(delimiter !== undefined && { delimiter }),
    });
  }
  const file = copy.file("datapackage.yaml");
  try {
    file.write(stringify(copyDescriptor(descriptor, resources, redactor)));
  } finally {
    file.close();
  }
}
