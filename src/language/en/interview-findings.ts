import type { InterviewFindingSentences } from "../catalogue.ts";

/** What is said of coded interviews. */
export const interviewFindings: InterviewFindingSentences = {
  "missing-document": () => "no document: the row is left out",
  "missing-informant": () => "no informant: counted among the documents, with no informant",
  "missing-coder": () => "no coder: counted, but in no comparison of coders",
  "empty-code": () =>
    "no code: read as a piece that was not coded (in agreement on segments: as no rating; a coder who found nothing needs a code that says so)",
  "repeated-coding": (a) =>
    `repeats ${a("firstRow") === "" ? "a coding" : `row ${a("firstRow")}`} (same place, code and coder): counted once`,
  "bad-offsets": (a) => `the place ${a("start")}–${a("end")} is not a stretch of text: the row is left out`,
  "offsets-uncertain": (a) =>
    `how the offsets are counted is not certain (best guess ${a("convention")}, ${a("confidence")} of the edges fit): what needs places is not computed. Say --offsets`,
  "quote-differs": (a) =>
    a("quote") === a("span")
      ? "the quote is not the text at its place: are the offsets right?"
      : `the quote (${a("quote")} characters) does not fit its place (${a("span")} characters): are the offsets right?`,
  "quote-not-found": () => "the quote does not stand in the transcript: its place is unknown",
  "quote-ambiguous": () => "the quote stands in the transcript more than once: its place is unknown",
  "similar-codes": (a) =>
    `codes that differ only in case or spaces count as different codes: ${a("codes")}. Are they one?`,
  "several-informants": () => "the same piece of text has several informants: the first one counts",
  "not-an-attribute": () => "varies within an informant, so it cannot be an attribute of informants",
  "conflicting-attribute": () => "differs between rows of one informant: the first value counts",
  "not-in-map": (a) => `informants or documents that the file of informants lacks: ${a("count")}`,
  "not-in-data": (a) =>
    `informants in this file who were not coded: ${a("count")}; they count among all informants`,
  "no-transcript": (a) =>
    `documents without a file of their name in the folder of transcripts: ${a("count")}`,
  "paragraph-numbers": () =>
    "begin and end are paragraph numbers, not places of characters: places are unknown",
  "cancelled-annotations": (a) => `annotations that were cancelled, skipped: ${a("count")}`,
  "hidden-sheets": (a) => `hidden sheets, not read: ${a("count")}`,
  "dangling-codes": (a) => `codings with a code that the codebook lacks: ${a("count")}, left out`,
  "duplicate-guids": (a) => `identifiers that stand twice: ${a("count")}; the first one counts`,
  "codes-are-cases": (a) => `codes that stand for cases: ${a("count")}; they name informants, not themes`,
  "coders-differ": (a) =>
    `codings whose selection names another coder: ${a("count")}; taken is the coder of the ${a("taken")} (--coder-from says which)`,
  "unread-source": (a) =>
    `documents whose text is outside the archive, not in it or damaged (${a("kind")}): ${a("count")}; their codings have no text`,
  "selections-without-text": (a) =>
    `codings of pictures, sound or whole pages: ${a("count")}, counted without a place in a text`,
  "schema-break": (a) => `not as the REFI-QDA standard has it: ${a("what")}`,
  "no-place": (a) => `codings without a place in the text: ${a("count")}, left out of the comparison`,
  "unmatched-units": (a) =>
    `units that only one coder has: ${a("count")} of ${a("units")}, not compared (codings cut freely are compared with --unit character)`,
  "single-coder-documents": (a) =>
    `documents that only one coder coded: ${a("count")}, whose codings do not count, for there is nothing to compare`,
  "order-unknown": (a) =>
    `interviews without ${a("attribute")}: ${a("count")}, taken as the last ones, which changes saturation`,
  "few-documents": (a) =>
    `${a("documents")} documents: the intervals are approximate, with fewer than twenty they are often too narrow`,
};
