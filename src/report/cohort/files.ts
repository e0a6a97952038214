import type { ReportResult } from "../../analyses/schemas/report.schema.ts";
import type { ReportCatalogue } from "../../language/report/catalogue.ts";
import { scoresOf } from "./telling.ts";

/** For what a file was read. */
type Use = keyof ReportCatalogue["chapters"]["provenance"]["uses"];

/** A file that was read, and for what. */
interface UsedFile {
  readonly path: string;
  readonly sha256: string;
  readonly uses: readonly Use[];
}

/** Every file that was read, once, in the order of use. */
export function filesOf(result: ReportResult): UsedFile[] {
  const { descriptor, items, themes, agreement, earlier } = result;
  const files = new Map<string, { path: string; sha256: string; uses: Use[] }>();
  const add = (use: Use, read: readonly ({ path: string; sha256: string } | undefined)[]) => {
    for (const file of read) {
      if (file === undefined) continue;
      const key = JSON.stringify([file.path, file.sha256]);
      const known = files.get(key) ?? { path: file.path, sha256: file.sha256, uses: [] };
      if (!known.uses.includes(use)) known.uses.push(use);
      files.set(key, known);
    }
  };
  add("descriptor", [descriptor]);
  add("scores", scoresOf(result)?.inputs ?? []);
  add("items", items?.inputs ?? []);
  add("key", [items?.key]);
  for (const its of [themes, agreement]) {
    add("interviews", its?.inputs ?? []);
    add("informants", [its?.beside.informants]);
    add("transcripts", [its?.beside.transcripts]);
  }
  add("earlier", [earlier?.descriptor, ...(earlier?.gains.inputs ?? [])]);
  return [...files.values()];
}
