import { headerKey } from "../../sources/header-key.ts";
import type { DocumentRecord } from "../coding-record.ts";
import { OWN_COLUMNS } from "../formats/own-columns.ts";
import { withoutBlanks } from "../formats/without-blanks.ts";
import { own, ownEntries } from "./own.ts";

const NAMES: readonly string[] = [
  ...["document", "dokumen", "documentname", "namadokumen", "documentid", "iddokumen"],
  ...["title", "judul", "filename", "namafile", "file", "berkas"],
];
const INFORMANTS: readonly string[] = OWN_COLUMNS.informant;
/** A link to what is annotated. */
const LINK = /^(?:[a-z][a-z0-9+.-]*:\/\/|\/data\/)\S+$/i;
/** What is longer is a text, and describes nobody. */
const LONGEST = 200;

/**
 * What the data of a task say: the text is `data.text`, else the only field with text in it; the document is called as
 * `data.document` or the like says, else as the task is numbered; other fields are attributes.
 */
export function taskDocument(task: unknown, index: number): DocumentRecord {
  const data = own(task, "data");
  const fields = ownEntries(data).flatMap(([key, value]): [string, string][] => {
    const text = typeof value === "number" ? String(value) : typeof value === "string" ? value : "";
    return text.trim() === "" ? [] : [[key, text]];
  });
  const short = fields.filter(([, value]) => value.length <= LONGEST && !/[\r\n]/.test(value));
  const find = (words: readonly string[]) => short.find(([key]) => words.includes(headerKey(key)));
  const name = find(NAMES);
  const informant = find(INFORMANTS);
  const rest = fields.filter((field) => field !== name && field !== informant);
  const text = textOf(rest, data);
  const attributes = rest.filter((field) => field !== text && short.includes(field) && !LINK.test(field[1]));
  const id = own(task, "id");
  const number = typeof id === "number" || typeof id === "string" ? String(id) : String(index + 1);
  return withoutBlanks<DocumentRecord>({
    name: name?.[1].trim() ?? number,
    text: text?.[1],
    informant: informant?.[1].trim(),
    attributes:
      attributes.length === 0 ? undefined : new Map(attributes.map(([key, value]) => [key, value.trim()])),
  });
}

function textOf(fields: readonly [string, string][], data: unknown): [string, string] | undefined {
  const texts = fields.filter(([key, value]) => typeof own(data, key) === "string" && !LINK.test(value));
  return texts.find(([key]) => key === "text") ?? (texts.length === 1 ? texts[0] : undefined);
}
