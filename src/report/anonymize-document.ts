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

function columnsOf({ place, columns }: CopiedFile, { anonymize: says, numbers }: Catalogue): Block[] {
  if (columns === undefined) return [];
  const actions: Readonly<Record<string, string>> = says.actions;
  const why: Readonly<Record<string, string>> = says.why;
  // Most columns stay as they were; a list of them would hide the others.
  const changed = columns.filter(({ does }) => does !== "keep");
  const rows = changed.map((column) => {
    const does = actions[column.does]!;
    const said = column.why === undefined ? does : says.because(does, why[column.why]!);
    return [visible(column.header), column.as === undefined ? said : says.as(said, visible(column.as))];
  });
  const others = columns.length - changed.length;
  return [
    heading(3, visible(place)),
    ...(rows.length === 0 ? [] : [table([words(says.column), words(says.becomes)], rows)]),
    ...(others === 0 ? [] : [paragraph(says.others(numbers.plain(others)))]),
  ];
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
