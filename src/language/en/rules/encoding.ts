import type { RuleText } from "../../rule-text.ts";

/** Texts of the rules about characters. */
export const encodingRules = {
  "nul-byte": {
    title: "NUL character in the text",
    explanation:
      "The file holds a NUL character, which no text has: it was damaged, or is no text. Nothing from this row on was read.",
    fix: "Export the file again as CSV.",
  },
  "invalid-utf8": {
    title: "Text in two encodings",
    explanation:
      "The text is UTF-8 at first and something else further down, as when files of two programs are joined. Nothing from this row on was read.",
    fix: "Save the parts in one encoding, UTF-8 if possible, and join them again; or name the encoding.",
  },
  mojibake: {
    title: "Text read in a wrong encoding",
    explanation:
      "Letters were replaced by odd pairs such as Ã©, because a file was read in another encoding than it was written in. Names and codes no longer match those of other files.",
    fix: "Save the file again from its source as UTF-8, or name the right encoding in the descriptor.",
  },
  "replacement-character": {
    title: "Character lost on the way",
    explanation:
      "The text holds U+FFFD, which stands for a character that could not be read. What stood there is gone from this file.",
    fix: "Take the text from its source again, and save it as UTF-8.",
  },
  "bidi-character": {
    title: "Character that turns text around",
    explanation:
      "The text holds an unseen character that changes the direction in which text is shown. What people see is then not what programs read, which has been used to deceive.",
    fix: "Delete the character, for instance by typing the value anew.",
  },
  "zero-width": {
    title: "Character that cannot be seen",
    explanation:
      "The text holds a character without width. Two values look the same and are different, so rows are not matched.",
    fix: "Delete the character, for instance by typing the value anew.",
  },
} satisfies Readonly<Record<string, RuleText>>;
