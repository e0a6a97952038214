import type {
  DescriptorDamageSentences,
  DescriptorProblemSentences,
  PathFaultSentences,
} from "../catalogue.ts";

/** Kinds of values, as JSON and YAML have them. */
const KINDS: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "keys with values",
  record: "keys with values",
  null: "nothing",
};

const kinds = (list: string) =>
  list
    .split(" ")
    .map((kind) => KINDS[kind] ?? kind)
    .join(" or ");

const meant = (near: string) => (near === "" ? "" : `; did you mean "${near}"?`);

/** What is wrong at one place of a descriptor, and what to do. */
export const descriptorProblems: DescriptorProblemSentences = {
  "unknown-key": (a) =>
    `unknown key "${a("key")}"${a("near") === "" ? "." : meant(a("near"))} The keys are: ${a("keys")}.`,
  "wrong-type": (a) => `wants ${kinds(a("wanted"))}, has ${kinds(a("has"))}. Change the value.`,
  missing: () => "is missing. Add it.",
  "not-one-of": (a) =>
    `"${a("value")}" is not one of ${a("choices")}${a("near") === "" ? ". Use one of them." : meant(a("near"))}`,
  empty: () => "is empty. Fill it in or remove it.",
  "too-small": (a) => `is below ${a("minimum")}, the least there is. Raise it.`,
  "not-above": (a) => `is not above ${a("minimum")}. Raise it.`,
  "not-one-character": () => "wants one character.",
  "not-a-date": () => "is not a day that exists, written YYYY-MM-DD. Correct it.",
  "min-not-below-max": (a) => `min ${a("min")} is not below max ${a("max")}. Swap or correct them.`,
  "mastery-outside-scale": (a) =>
    `${a("mastery")} is outside the scale ${a("min")} to ${a("max")}. Correct the one or the other.`,
  "not-a-field": (a) =>
    `the schema has no field "${a("column")}"${a("near") === "" ? "." : meant(a("near"))} Its fields are: ${a("fields")}.`,
  "repeated-name": (a) => `"${a("name")}" is the name of another one too. Give each its own.`,
  "repeated-column": (a) => `"${a("column")}" stands for two different things. Name another column.`,
  "unknown-resource": (a) => `there is no resource "${a("name")}". The resources are: ${a("names")}.`,
  "unequal-lengths": (a) =>
    `${a("own")} fields point to ${a("other")}. Name as many on the one side as on the other.`,
  "path-and-data": () => "has both path and data. Remove one.",
  "two-cohorts": (a) => `cohort says "${a("cohort")}" and roles.cohort "${a("role")}". Keep one.`,
};

/** Why a descriptor's text cannot be read, and what to do. */
export const descriptorDamages: DescriptorDamageSentences = {
  syntax: () => "something else was expected here. Look for a missing comma, colon or quotation mark.",
  unfinished: () => "something that was opened is not closed. Close the quotation mark or bracket.",
  "repeated-key": (a) => `the key "${a("key")}" is already there. Keep one.`,
  tab: () => "a tab stands where YAML wants spaces. Indent with spaces.",
  indentation: () => "the indentation fits no line above. Line it up with its neighbours.",
  "unknown-alias": () => "an alias (*name) has no anchor (&name). Write the value out.",
  "too-many-aliases": () => "it has too many aliases (*name). Write the values out.",
  "several-documents": () => "a second document starts here (---). Keep one.",
  "too-deep": () => "it is nested too deeply for a descriptor.",
  "not-utf8": () => "it is not written in UTF-8. Save it as UTF-8.",
  "not-an-object": () => "a descriptor has keys such as resources at its top. See docs/study-descriptor.md.",
};

/** Why a path of a descriptor is not opened, and what to do. */
export const pathFaults: PathFaultSentences = {
  absolute: "starts at the root or a home folder. Name the file from the descriptor's folder",
  parent: "leads out of the descriptor's folder (..). Put the file beside the descriptor",
  backslash: "has a backslash. Part folders with /",
  link: "is a link that leads out of the descriptor's folder. Put the file itself there",
};
