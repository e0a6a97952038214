import type { CodingRecord, DocumentRecord, SegmentSink } from "./coding-record.ts";
import { withoutBlanks } from "./formats/without-blanks.ts";
import { annotationRegions, type Region } from "./label-studio/annotation-regions.ts";
import { detectUnit, type LabelStudioUnit } from "./label-studio/detect-unit.ts";
import { own } from "./label-studio/own.ts";
import { parseTasks } from "./label-studio/parse-tasks.ts";
import { taskDocument } from "./label-studio/task-document.ts";
import { toUtf16 } from "./refi/to-utf16.ts";
import type { DetectedOffsets } from "./segment-table.ts";

export interface LabelStudioContext {
  readonly file: string;
  readonly sink: SegmentSink;
  /** How offsets are counted, where it is not to be found out. */
  readonly offsets?: LabelStudioUnit;
}

/** What was read. */
export interface LabelStudioSummary {
  /** Records that were given: codings, and annotations without any. */
  readonly rows: number;
  /** How offsets are counted; left out where every way comes to the same. */
  readonly offsets?: DetectedOffsets;
}

/** A finished annotation of a document. */
interface Annotation {
  readonly document: DocumentRecord;
  readonly coder: string | undefined;
  readonly regions: readonly Region[];
}

/**
 * Reads an export of Label Studio (JSON): a list of tasks, each a document with the annotations of everyone who coded it.
 * Labels are codings of their piece of text, choices are codings of the whole document; an annotation without either
 * says that somebody coded nothing. Cancelled annotations are skipped. Places go out as UTF-16 wherever the text is
 * known; in marked-up text they stay as they are, and the text, which they do not fit, is left out.
 * @throws InputError `json-damaged`
 */
export function readLabelStudio(
  bytes: Uint8Array,
  { file, sink, offsets: given }: LabelStudioContext,
): LabelStudioSummary {
  const { annotations, cancelled } = readTasks(parseTasks(bytes, file), sink);
  if (cancelled > 0)
    sink.finding({ rule: "cancelled-annotations", severity: "info", file, args: { count: cancelled } });
  const offsets = detectUnit(texts(annotations), given);
  const inCodePoints = (offsets?.convention ?? given ?? "codepoint") === "codepoint";
  let rows = 0;
  for (const { document, coder, regions } of annotations) {
    const { text } = document;
    const convert = text !== undefined && inCodePoints ? toUtf16(text, "codepoint") : (at: number) => at;
    const who = { document: document.name, informant: document.informant, coder };
    for (const { paths, start, end, quote } of regions.length === 0 ? [NOTHING] : regions) {
      const place = {
        start: start === undefined ? undefined : convert(start),
        end: end === undefined ? undefined : convert(end),
      };
      for (const path of paths.length === 0 ? [[]] : paths) {
        rows += 1;
        sink.coding(withoutBlanks<CodingRecord>({ ...who, ...place, text: quote, path }));
      }
    }
  }
  return { rows, ...(offsets !== undefined && { offsets }) };
}

const NOTHING: Region = { paths: [], isMarkup: false };

function readTasks(tasks: readonly unknown[], sink: SegmentSink) {
  const annotations: Annotation[] = [];
  let cancelled = 0;
  for (const [index, document] of withOwnNames(tasks.map(taskDocument), tasks).entries()) {
    const all = own(tasks[index], "annotations") as readonly unknown[];
    const done = all.filter((annotation) => own(annotation, "was_cancelled") !== true);
    cancelled += all.length - done.length;
    const its = done.map((annotation) => ({
      coder: coderOf(own(annotation, "completed_by")),
      regions: annotationRegions(annotation),
    }));
    const { text: _text, ...withoutText } = document;
    const isMarkup = its.some(({ regions }) => regions.some((region) => region.isMarkup));
    const record = isMarkup ? withoutText : document;
    sink.document(record);
    for (const annotation of its) annotations.push({ document: record, ...annotation });
  }
  return { annotations, cancelled };
}

/** Tasks that share a name have a text each, so each is called by its number as well. */
function withOwnNames(documents: readonly DocumentRecord[], tasks: readonly unknown[]): DocumentRecord[] {
  const counts = new Map<string, number>();
  for (const { name } of documents) counts.set(name, (counts.get(name) ?? 0) + 1);
  return documents.map((document, index) => {
    if (counts.get(document.name) === 1) return document;
    const id = own(tasks[index], "id");
    return { ...document, name: `${document.name} #${typeof id === "number" ? id : index + 1}` };
  });
}

function coderOf(completedBy: unknown): string | undefined {
  const names = [completedBy, own(completedBy, "email"), own(completedBy, "id")];
  for (const name of names) {
    if (typeof name === "number") return String(name);
    if (typeof name === "string" && name.trim() !== "") return name.trim();
  }
  return undefined;
}

function* texts(annotations: readonly Annotation[]) {
  for (const { document, regions } of annotations)
    if (document.text !== undefined) yield { text: document.text, regions };
}
