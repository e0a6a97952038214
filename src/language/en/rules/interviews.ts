import type { RuleText } from "../../rule-text.ts";

/** Texts of the rules about coded interviews. */
export const interviewsRules = {
  "missing-document": {
    title: "Coding without a document",
    explanation:
      "A row does not say which document it belongs to. It is left out, for its place and its interview are unknown.",
    fix: "Fill in the document.",
  },
  "missing-informant": {
    title: "Coding without an informant",
    explanation:
      "A row does not say who spoke. It is counted among the documents and with no informant, so shares of informants leave it out.",
    fix: "Fill in the informant, or add the document to the file of informants.",
  },
  "missing-coder": {
    title: "Coding without a coder",
    explanation:
      "A row does not say who coded it. It is counted among themes and in no comparison of coders.",
    fix: "Fill in the coder.",
  },
  "empty-code": {
    title: "Piece of text without a code",
    explanation:
      "A row has a piece of text and no code. It is read as a piece nobody coded, which is not the same as a piece in which nothing was found.",
    fix: 'Enter the code; for "nothing found", use a code that says so.',
  },
  "repeated-coding": {
    title: "Same coding entered twice",
    explanation: "The same coder gave the same code to the same place twice. It is counted once.",
    fix: "Delete one of the two codings.",
  },
  "bad-offsets": {
    title: "Place is no stretch of text",
    explanation:
      "Begin and end do not bound a piece of text: the end comes before the begin, or one of them is no number. The row is left out.",
    fix: "Export the codings again, or correct begin and end.",
  },
  "offsets-uncertain": {
    title: "Unclear how places are counted",
    explanation:
      "Programs count characters in different ways, and the places of this file fit none of them well. What needs places is not computed.",
    fix: "Say with offsets in the descriptor how the program counts, or export codings and texts anew together.",
  },
  "quote-differs": {
    title: "Quote differs from its place",
    explanation:
      "The quoted text is not the text at its place. The transcript was probably changed after it was coded, or the places are counted in another way.",
    fix: "Use the transcript that was coded, or export the codings again.",
  },
  "quote-not-found": {
    title: "Quote is not in the transcript",
    explanation:
      "The quoted text does not stand in the transcript, so its place is unknown. The transcript may be another version.",
    fix: "Use the transcript that was coded, or correct the quote.",
  },
  "quote-ambiguous": {
    title: "Quote stands there several times",
    explanation:
      "The quoted text stands in the transcript more than once, so it is not known which passage was coded.",
    fix: "Give begin and end of the coding, or quote a little more of the passage.",
  },
  "similar-codes": {
    title: "Codes that are nearly the same",
    explanation:
      "Codes differ only in case or spaces and are counted as different ones. A theme is then spread over several rows, each of them too small.",
    fix: "Write the code the same way everywhere.",
  },
  "several-informants": {
    title: "One passage, several informants",
    explanation: "The same piece of text is assigned to several informants. Only the first counts.",
    fix: "Correct the informant, or split the passage where the speaker changes.",
  },
  "not-an-attribute": {
    title: "Column that varies within informants",
    explanation:
      "A column was to describe informants and has different values for one of them. It cannot be used to group people.",
    fix: "Correct the values, or use the column as something else than an attribute.",
  },
  "conflicting-attribute": {
    title: "Informant with two attribute values",
    explanation:
      "Rows of one informant have different values of an attribute. The first one counts, which may be the wrong one.",
    fix: "Correct the rows, so that every informant has one value.",
  },
  "not-in-map": {
    title: "Not in the file of informants",
    explanation:
      "Informants or documents were coded that the file of informants does not have. They have no attributes and belong to no group.",
    fix: "Add them to the file of informants, or write their names the same way in both.",
  },
  "not-in-data": {
    title: "Informants who were not coded",
    explanation:
      "The file of informants has people without a coding. They count among all informants, which makes every share smaller; that is right only if they were interviewed.",
    fix: "Remove those who were not interviewed, or look for their codings under another name.",
  },
  "no-transcript": {
    title: "Document without a transcript",
    explanation:
      "No file of that name lies in the folder of transcripts. Quotes of the document cannot be checked, nor their places found.",
    fix: "Add the transcript, or give it the document's name.",
  },
  "paragraph-numbers": {
    title: "Paragraph numbers instead of places",
    explanation:
      "Begin and end count paragraphs, not characters. Where a coding stands in the text is unknown, and what needs places is not computed.",
    fix: "Export the codings with places of characters, or as a REFI-QDA project.",
  },
  "cancelled-annotations": {
    title: "Cancelled annotations",
    explanation: "The project has annotations that were cancelled. They were skipped.",
    fix: "Nothing, if they were cancelled on purpose; otherwise submit them again in the annotation program.",
  },
  "hidden-sheets": {
    title: "Hidden sheets in the workbook",
    explanation:
      "The workbook has hidden sheets, which were not read. They may hold data that are missed here, or names that nobody meant to share.",
    fix: "Show the sheets and delete what is not needed, or name the right one with sheet.",
  },
  "dangling-codes": {
    title: "Codes that the codebook lacks",
    explanation:
      "Codings use a code that does not stand in the codebook of the project. They are left out, for nobody knows what they mean.",
    fix: "Add the code to the codebook, or repair the project and export it again.",
  },
  "duplicate-guids": {
    title: "Identifiers that stand twice",
    explanation:
      "Two things in the project have the same identifier, and the first one counts. Projects that were merged by hand look like this.",
    fix: "Export the project again from the program it was made with.",
  },
  "codes-are-cases": {
    title: "Codes that stand for cases",
    explanation: "Some codes name cases, that is, people. They are taken for informants and not for themes.",
    fix: "Nothing, if that is right; otherwise change cases and codes in the project.",
  },
  "coders-differ": {
    title: "Two coders named for one coding",
    explanation:
      "A coding and its selection name different coders. One of them is taken, which changes the agreement of coders.",
    fix: "Say with --coder-from which of the two is right.",
  },
  "unread-source": {
    title: "Document whose text is missing",
    explanation:
      "The text of a document lies outside the archive, is not in it, or is damaged. Its codings are counted and have no text.",
    fix: "Export the project with its sources inside.",
  },
  "selections-without-text": {
    title: "Codings of pictures or sound",
    explanation:
      "Pictures, sound or whole pages were coded. Such codings are counted, and have no place in a text.",
    fix: "Nothing, if no places are needed; otherwise code the transcript.",
  },
  "schema-break": {
    title: "Project breaks the REFI-QDA standard",
    explanation:
      "The project file is not as the REFI-QDA standard has it. What could be read was read, and parts may be missing.",
    fix: "Compare the counts with the program that wrote the file, and export it with a newer version.",
  },
  "unknown-code": {
    title: "Code that is not in the codebook",
    explanation:
      "A coding uses a code that the codebook does not have. It is a slip of the keyboard, or a code nobody has defined.",
    fix: "Correct the code, or add it to the codebook with a definition.",
  },
  "unknown-informant": {
    title: "Informant who is not listed",
    explanation:
      "An informant of the codings does not stand in the table of participants or informants. Their codings cannot be joined with scores or groups.",
    fix: "Correct the informant's code, or add the person to the table.",
  },
} satisfies Readonly<Record<string, RuleText>>;
