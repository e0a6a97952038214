import type { SegmentSink } from "../coding-record.ts";
import type { OffsetConvention } from "../format-name.ts";
import type { DetectedOffsets } from "../segment-table.ts";
import { attributesOf } from "./attributes.ts";
import { codePaths } from "./code-paths.ts";
import { type CoderFrom, codersBy } from "./coders.ts";
import { detectOffsets } from "./detect-offsets.ts";
import { documentsOf, type RefiDocument } from "./documents.ts";
import { findSpeakers } from "./informants.ts";
import { conventionsFor } from "./offset-prior.ts";
import type { RefiCoding, RefiProject, RefiSelection } from "./project.ts";
import { projectFindings } from "./project-findings.ts";
import type { SourceTexts } from "./source-texts.ts";
import { spanReader } from "./spans.ts";

/** How a project is to be told. */
interface Telling {
  readonly file: string;
  readonly sink: SegmentSink;
  readonly coderFrom: CoderFrom;
  readonly offsets: OffsetConvention | undefined;
}

/** Tells a sink all of a project: codes, documents, codings, findings. */
export function tellProject(
  project: RefiProject,
  { loaded, unread }: SourceTexts,
  { file, sink, coderFrom, offsets: given }: Telling,
): { codings: number; offsets: DetectedOffsets | undefined } {
  const codes = codePaths(project.codes, project.cases);
  const documents = documentsOf(project.sources);
  const samples = documents.flatMap(({ text }) => {
    const read = text === undefined ? undefined : loaded.get(text);
    return read === undefined ? [] : [{ loaded: read, selections: text!.selections }];
  });
  const detection = detectOffsets(samples, project.origin, given);
  const offsets = detection?.offsets ?? unseen(project, documents, given);
  const coders = codersBy(project, coderFrom);
  const speakersOf = findSpeakers(project, codes);
  const attributes = attributesOf(
    project,
    ({ guid, name }) => name !== undefined || codes.find(guid) !== undefined,
  );
  let [told, danglingCodes, withoutText, severalInformants] = [0, 0, 0, 0];

  for (const [i, { isCodable }] of project.codes.entries())
    if (isCodable && !codes.isCase(i)) sink.code(codes.pathOf(i));
  for (const document of documents) tellDocument(document);
  sink.leftOut(danglingCodes);
  const facts = {
    breaks: project.breaks,
    repeatedGuids: project.repeated,
    casesAmongCodes: codes.cases,
    danglingCodes,
    codersDiffer: coders.differing(),
    codersTaken: coderFrom,
    withoutText,
    severalInformants,
    unread,
    offsets,
  };
  for (const finding of projectFindings(facts, file)) sink.finding(finding);
  return { codings: told + danglingCodes, offsets };

  function tellDocument(document: RefiDocument): void {
    const { name, source, text, isFirst } = document;
    const read = text === undefined ? undefined : loaded.get(text);
    const spanOf = spanReader(read, offsets?.convention ?? "codepoint");
    const speakers = speakersOf(document, spanOf);
    if (speakers.severalClaim) severalInformants += 1;
    const about = (informant: typeof speakers.whole) => ({
      ...(informant?.name !== undefined && { informant: informant.name }),
      ...attributes(document, informant),
    });
    sink.document({ name, ...(read !== undefined && { text: read.text }), ...about(speakers.whole) });

    for (const selection of text?.selections ?? []) {
      const span = selection.start === undefined ? undefined : spanOf(selection);
      const where = span === undefined ? elsewhere(selection) : { ...span, ...quoteOf(selection) };
      tellCodings(selection.codings, selection.user, {
        ...where,
        ...about(speakers.of(selection, span)),
      });
    }
    if (!isFirst) return;
    for (const selection of source.selections)
      tellCodings(selection.codings, selection.user, {
        ...elsewhere(selection),
        ...about(speakers.of(selection, undefined)),
      });
    tellCodings(source.codings, undefined, { unit: source.guid, ...about(speakers.whole) });

    function tellCodings(codings: readonly RefiCoding[], user: string | undefined, place: object): void {
      for (const coding of codings) {
        const code = codes.find(coding.code);
        if (code === undefined) danglingCodes += 1;
        if (code === undefined || codes.isCase(code)) continue;
        if ("unit" in place) withoutText += 1;
        told += 1;
        sink.coding({ document: name, ...place, path: codes.pathOf(code), ...coders.of(coding, user) });
      }
    }
  }

  function quoteOf(selection: RefiSelection): { text?: string } {
    const quote = detection?.quotes === undefined ? undefined : selection[detection.quotes];
    return quote === undefined || quote.trim() === "" ? {} : { text: quote };
  }
}

/** A place that is none in a text is a unit by itself. */
function elsewhere({ guid }: RefiSelection): { unit: string } {
  return { unit: guid };
}

/** Offsets into texts that nobody saw: what the program is known to write, and no confidence at all. */
function unseen(
  { origin }: RefiProject,
  documents: readonly RefiDocument[],
  given: OffsetConvention | undefined,
): DetectedOffsets | undefined {
  const isSelected = documents.some(({ text }) => text?.selections.some(({ start }) => start !== undefined));
  if (!isSelected) return undefined;
  const isGiven = given !== undefined;
  return { convention: given ?? conventionsFor(origin)[0]!, confidence: 0, given: isGiven, certain: isGiven };
}
