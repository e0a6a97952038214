import type { InterviewErrorSentences } from "../catalogue.ts";

/** What can be wrong with coded interviews, where, and what to do. */
export const interviewErrors: InterviewErrorSentences = {
  "archive-damaged": (a) => `${a("file")}: a damaged archive (${a("detail")}). Export it again.`,
  "archive-unsafe": (a) =>
    `${a("file")}: holds an entry (${a("entry")}) whose name leaves the archive or stands twice, or that is encrypted. Do not trust this file; ask for a new export.`,
  "archive-too-large": (a) =>
    `${a("file")}: unpacks to more than ${a("limit")}. Export without media, or in parts.`,
  "archive-unknown": (a) =>
    `${a("file")}: an archive with neither a REFI-QDA project nor a workbook in it. Give a .qdpx, .xlsx or CSV export.`,
  "several-projects": (a) =>
    `${a("file")}: holds several projects (${a("candidates")}). Export one at a time.`,
  "xml-doctype": (a) =>
    `${a("file")}: its XML declares a document type, which no QDA program writes. Do not trust this file; ask for a new export.`,
  "xml-damaged": (a) => `${a("file")}, line ${a("line")}: damaged XML (${a("detail")}). Export it again.`,
  "xml-too-complex": (a) =>
    `${a("file")}: its XML is nested or crowded beyond ${a("limit")}. Do not trust this file; ask for a new export.`,
  "json-damaged": (a) => `${a("file")}: damaged JSON (${a("detail")}). Export it again.`,
  "file-too-large": (a) => `${a("file")}: larger than ${a("limit")}. Split it and give the parts.`,
  "workbook-damaged": (a) =>
    `${a("file")}: a workbook that cannot be read (${a("detail")}). Save it again as .xlsx or CSV.`,
  "missing-sheet": (a) =>
    `${a("file")}: no sheet "${a("sheet")}". ${a("candidates") === "" ? "No sheet can be seen" : `The sheets are: ${a("candidates")}`}.`,
  "ambiguous-sheet": (a) =>
    `${a("file")}: several sheets hold codings (${a("candidates")}). Name one with --sheet.`,
  "not-interviews": (a) =>
    `${a("file")}: no table of coded interviews that is known. It needs a code column and a document, segment, informant or text column; name them with --column ROLE=HEADER. The columns are: ${a("headers")}.`,
  "unknown-project": (a) =>
    `${a("file")}: XML, but no REFI-QDA project or codebook (its root is "${a("root")}"). Export it as .qdpx.`,
  "only-codebooks": (a) =>
    `${a("file")}: a codebook holds no codings. Give the project or the coded segments with it.`,
  "documents-differ": (a) =>
    `${a("file")}: a document called "${a("document")}" was read before, with another text. Rename one of them, or export both from one program.`,
  "codes-too-deep": (a) =>
    `${a("file")}: a code under more than ${a("limit")} themes. Is the path separator right?`,
  "nothing-coded": (a) => `${a("file")}: not one coding in it. Export the coded segments.`,
  "missing-attribute": (a) =>
    `informants have no attribute "${a("attribute")}". ${a("candidates") === "" ? "They have none at all" : `There are: ${a("candidates")}`}. Add it with --informants.`,
  "attribute-varies": (a) =>
    `"${a("attribute")}" varies within an informant, so informants cannot be grouped by it. Name another, or give --informants.`,
  "unknown-coder": (a) =>
    `no coder "${a("coder")}". ${a("candidates") === "" ? "The files name none" : `There are: ${a("candidates")}, consensus and any`}.`,
  "coder-names": (a) =>
    `${a("names")} coder ${a("names") === "1" ? "name" : "names"} for ${a("files")} ${a("files") === "1" ? "file" : "files"}. Give --coder-name once per file, in their order.`,
  "one-coder": (a) =>
    `agreement needs two coders, and there is ${a("coders") === "0" ? "none" : "one"}. Give each coder's file with a --coder-name, or name the coder column with --column coder=HEADER.`,
  "missing-unit": () =>
    "say what is compared: --unit segment (pieces everybody cut alike), character, sentence or document.",
  "documents-needed": (a) =>
    `the unit ${a("unit")} needs to know which document a coding stands in. Name the column with --column document=HEADER.`,
  "offsets-needed": (a) =>
    `the unit ${a("unit")} needs the places of codings in the text, and these files have none. Name the folder of the texts with --transcripts, or use --unit segment or document.`,
  "offsets-uncertain": (a) =>
    `${a("file")}: how its offsets are counted is not certain (best guess ${a("convention")}, ${a("confidence")} of the edges fit). Say --offsets ${a("convention")} if that is right.`,
  "text-needed": (a) =>
    `the unit ${a("unit")} needs ${a("unit") === "sentence" ? "the text" : "the length"} of the documents. Give --transcripts FOLDER, or a .qdpx.`,
  "segments-needed": () =>
    "the unit segment needs a segment id, or places in the text. Name a column with --column segment=HEADER, or the folder of the texts with --transcripts.",
  "level-needs-numbers": (a) =>
    `the level ${a("level")} needs codes that are numbers, and "${a("value")}" is none${a("level") === "ordinal" ? ". Give their order with --categories" : ". Use --level nominal or ordinal"}.`,
  "level-needs-one-code": (a) =>
    `the level ${a("level")} needs one code per unit and coder; here units have several. Use --level nominal.`,
  "missing-category": (a) =>
    `"${a("value")}" is a code but not among the --categories (${a("categories")}). Add it.`,
  "not-an-order": (a) =>
    `--order "${a("column")}": "${a("value")}" is neither a number nor a date like 2026-03-31 or 31/03/2026.`,
  "map-without-key": (a) =>
    `${a("file")}: a file of informants needs a column "informant" or "document". The columns are: ${a("headers")}.`,
  "not-a-folder": (a) => `${a("file")}: no folder. Name the folder with the transcripts as .txt files.`,
};
