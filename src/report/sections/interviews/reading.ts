import type { AgreementResult } from "../../../analyses/schemas/agreement.schema.ts";
import { capitalized } from "../../../language/capitalized.ts";
import type { Catalogue } from "../../../language/catalogue.ts";
import { visible } from "../../../language/visible.ts";
import { type Block, heading, list } from "../../document.ts";
import type { InterviewResult } from "../../interview-result.ts";

/** What was read, what each file turned out to be and how sure that is, and how people are called. */
export function interviewReading(result: InterviewResult, catalogue: Catalogue): Block[] {
  const { words, reading, interviews } = catalogue;
  const roles: Readonly<Record<string, string>> = interviews.roles;
  const columns = result.columns.map(({ role, header, recognised }) =>
    reading.column(roles[role] ?? role, visible(header), recognised),
  );
  return [
    heading(2, words.whatWasRead),
    list([
      ...result.inputs.flatMap((input) => inputLines(input, catalogue)),
      ...besideLines(result, catalogue),
      ...(columns.length === 0 ? [] : [`${capitalized(columns.join("; "))}.`]),
      ...namesLines(result, catalogue),
      ...choices(result, catalogue),
    ]),
  ];
}

function inputLines(input: InterviewResult["inputs"][number], { interviews, numbers }: Catalogue): string[] {
  const { path, format, confidence, rows, sheet, offsets } = input;
  const shown = visible(path);
  const about = interviews.input({
    path: shown,
    format: interviews.formats[format],
    // Of columns of one's own, each that was recognised is named.
    confidence: format === "csv" ? "" : numbers.percent(confidence, 0),
    rows: numbers.integer(rows),
    where: sheet === undefined ? "" : interviews.sheet(visible(sheet)),
  });
  if (offsets === undefined) return [`${about}.`];
  const { convention, given } = offsets;
  const share = numbers.percent(offsets.confidence, 1);
  const its = { path: shown, convention: interviews.conventions[convention], confidence: share, given };
  return [`${about}.`, interviews.offsets(its)];
}

function besideLines({ beside }: InterviewResult, { interviews, numbers }: Catalogue): string[] {
  const { informants, transcripts } = beside;
  return [
    ...(informants === undefined
      ? []
      : [interviews.informantsFile(visible(informants.path), numbers.integer(informants.rows))]),
    ...(transcripts === undefined
      ? []
      : [interviews.transcriptsFolder(visible(transcripts.path), numbers.integer(transcripts.files))]),
  ];
}

function namesLines(result: InterviewResult, { interviews }: Catalogue): string[] {
  const { names } = result;
  const { people } = interviews;
  const line = (who: string, manner: "as-written" | "numbered", first: string) =>
    manner === "numbered" ? people.numbered(who, first) : people["as-written"](who);
  const hasCoders = result.coders.length > 0;
  if (result.report === "agreement")
    return [
      ...(hasDocuments(result) ? [line(people.documents, names.documents, "D01")] : []),
      line(people.coders, names.coders, "C01"),
      ...(hasSegments(result) ? [line(people.segments, names.segments!, "S01")] : []),
    ];
  // Informants that are documents are called as these are.
  const manner = names.informants === "documents" ? names.documents : names.informants;
  return [
    ...(names.informants === "documents" ? [people.areDocuments] : []),
    ...(result.informants === 0 ? [] : [line(people.informants, manner, "I01")]),
    ...(hasCoders ? [line(people.coders, names.coders, "C01")] : []),
  ];
}

/** Pre-cut segments may stand in no document. */
function hasDocuments(result: AgreementResult): boolean {
  return result.documents > 0 || placesOf(result).some(({ document }) => document !== undefined);
}

function hasSegments(result: AgreementResult): boolean {
  return result.names.segments !== undefined && placesOf(result).some(({ segment }) => segment !== undefined);
}

function placesOf({ disagreements, unmatched }: AgreementResult) {
  return [...disagreements.list, ...unmatched.list];
}

function choices(result: InterviewResult, { interviews, reading }: Catalogue): string[] {
  if (result.report === "agreement") return [];
  const { coder, order, tierOrder } = result.options;
  const chosen =
    coder === "any" || coder === "consensus"
      ? interviews.coderChoice[coder]
      : interviews.coderChoice.one(visible(coder));
  return [
    ...(result.coders.length > 1 || coder !== "any" ? [chosen] : []),
    ...(order === undefined ? [] : [interviews.orderBy(visible(order))]),
    ...(tierOrder === undefined ? [] : [reading.tierOrder(tierOrder.map(visible).join(" < "))]),
  ];
}
