import type { Root } from "mdast";
import type { AnonymizeResult, CopiedFile } from "../anonymize/result.ts";
import type { Catalogue } from "../language/catalogue.ts";
import { visible } from "../language/visible.ts";
import {
  type Block,
  callout,
  document,
  figures,
  heading,
  list,
  paragraph,
  table,
  words,
} from "./document.ts";

/** The report of `anonymize`: what became of every file and column, and what stays a risk. */
export function anonymizeDocument(result: AnonymizeResult, catalogue: Catalogue): Root {
  const { anonymize: says, numbers } = catalogue;
  const { output, key, people, names, pseudonymLength, files } = result;
  const plain = (count: number) => numbers.plain(count);
  return document([
    heading(1, says.title),
    paragraph(says.written(visible(output), plain(files.length))),
    ...(people === 0 && files.some(({ kind }) => kind === "table") ? [callout(says.noPeople)] : []),
    paragraph(says.people(plain(people), plain(names), plain(pseudonymLength))),
    paragraph((key.isNew ? says.newKey : says.oldKey)(visible(key.path))),
    ...(key.liesBesideData ? [callout(says.keyBesideData)] : []),
    heading(2, says.files),
    table(
      [words(says.file), words(says.place), figures(says.rows), figures(says.marks)],
      files.map(({ path, place, rows, marks }) => [
        visible(path),
        visible(place),
        rows === undefined ? "" : plain(rows),
        plain(marks),
      ]),
    ),
    ...files.flatMap((file) => columnsOf(file, catalogue)),
    heading(2, says.risks),
    list([...leavings(result, catalogue), ...Object.values(says.risk)]),
  ]);
}

function columnsOf({ place, columns }: CopiedFile, { anonymize: says }: Catalogue): Block[] {
  if (columns === undefined) return [];
  const why: Readonly<Record<string, string>> = says.why;
  const rows = columns.map((column) => {
    const does = says.actions[column.does];
    const said = column.why === undefined ? does : says.because(does, why[column.why]!);
    return [visible(column.header), column.as === undefined ? said : says.as(said, visible(column.as))];
  });
  return [heading(3, visible(place)), table([words(says.column), words(says.becomes)], rows)];
}

/** What was left out or could not be moved, where there was any. */
function leavings({ files, leftOut }: AnonymizeResult, { anonymize: says, numbers }: Catalogue): string[] {
  const sum = (name: "titles" | "summaries" | "unmoved") =>
    files.reduce((total, file) => total + (file[name] ?? 0), 0);
  const counted = (["titles", "summaries", "unmoved"] as const).flatMap((name) => {
    const count = sum(name);
    return count === 0 ? [] : [says[name](numbers.plain(count))];
  });
  return leftOut.length === 0 ? counted : [...counted, says.leftOut(numbers.plain(leftOut.length))];
}
