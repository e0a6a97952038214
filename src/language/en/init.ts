/** Gives a sentence one of its details, already fit to be shown. */
type Detail = (name: string) => string;

/** What `init` writes into comments, says and asks. */
export const init = {
  head: "The study, for paud-analyze: a Frictionless Data Package (datapackage.org).\nMade by paud-analyze init from the files. Read it through and correct what is not so.",
  kinds: {
    scores: "scores",
    items: "items",
    interviews: "coded interviews",
    informants: "informants",
    participants: "participants",
    transcripts: "transcripts",
    other: "not known",
  },
  roles: {
    id: "participant id",
    name: "names of people",
    tier: "tier",
    cohort: "cohort",
    wave: "time of test",
    score: "score",
    by: "groups",
    date: "date",
    document: "document",
    segment: "segment",
    informant: "informant",
    text: "text",
    code: "code",
    theme: "theme",
    coder: "coder",
    start: "start",
    end: "end",
    length: "length of the document",
    pre: "pre-test",
    post: "post-test",
    followUp: "follow-up",
  },
  notes: {
    "kind-unknown": (a: Detail) => `what this is could not be told. One of: ${a("kinds")}`,
    format: (a: Detail) => `recognised by its content: ${a("format")}`,
    ambiguous: (a: Detail) =>
      `${roleOf(a("role"))}: several columns could be it (${a("candidates")}), so none was chosen. Say which.`,
    "no-wave": (a: Detail) => `${roleOf(a("role"))}: none was recognised. Say under waves which it is.`,
    "no-id": (_a: Detail) => "no column that identifies the participants was recognised",
    "row-numbers": (a: Detail) => `"${a("column")}" only numbers the rows, so it identifies nobody`,
    "names-as-ids": (a: Detail) =>
      `"${a("column")}" identifies the participants by name: two people of one name look like one`,
    "scale-assumed": (a: Detail) =>
      `scale assumed from the scores: ${a("min")} to ${a("max")}. Correct it if the test has another scale.`,
    "scale-of-items": (a: Detail) =>
      `scale assumed from the items, which are marked 0 or 1: ${a("min")} to ${a("max")}. Correct it if the test has another.`,
    "scale-out-of": (a: Detail) => `scale read off cells such as "80 / 100": ${a("min")} to ${a("max")}`,
    "no-scale": (_a: Detail) => "the scale is not known; say for instance scale: {min: 0, max: 20}",
    "items-sum": (a: Detail) => `the total is the sum of ${a("count")} columns in nearly every row`,
    "items-mean": (a: Detail) => `the total is the mean of ${a("count")} columns in nearly every row`,
    seen: (a: Detail) => `seen: ${a("min")} to ${a("max")}`,
    "seen-range": (a: Detail) => `seen: ${a("min")} to ${a("max")}; the limits are those of the scale`,
    "not-numbers": (a: Detail) => `cells that are not plain numbers: ${a("count")}; check shows them`,
    personal: (_a: Detail) => "tells who somebody is: make a copy for others with paud-analyze anonymize",
    "maybe-names": (a: Detail) =>
      `may hold names of people; if so, say it under roles, as ${a("role")}, before anything is shared`,
    "day-first": (_a: Detail) => "read as day/month/year; nothing in the column excludes month/day/year",
    unnamed: (a: Detail) => `columns without a header, left out here: ${a("count")}`,
    "header-twice": (a: Detail) =>
      `"${a("column")}" stands over ${a("count")} columns, which are left out here; give each a header of its own`,
    "other-sheets": (a: Detail) => `other sheets of the workbook: ${a("sheets")}`,
    "tiers-unknown": (a: Detail) =>
      `the order of the tiers is not known (${a("levels")}); say it as tiers: [lowest, …, highest]`,
    "quasi-identifiers": (_a: Detail) =>
      "none of these names anybody, but together they can tell who somebody is; check counts how many share them",
  },
  report: {
    made: (file: string, resources: string) => `${file}: ${resources} described`,
    resources: (count: number) => (count === 1 ? "1 resource" : `${count} resources`),
    also: (file: string) => `${file}: runs the check on every change`,
    rows: (count: string) => `${count} rows`,
    codings: (count: string) => `${count} codings`,
    files: (count: string) => `${count} files`,
    linked: (column: string, target: string) => `"${column}" points to ${target}`,
    scale: (min: string, max: string) => `scale ${min} to ${max}`,
    leftOut: "left out",
    next: (command: string) => `Read the descriptor through, then: ${command}`,
  },
  ask: {
    pre: (path: string) => `${path}: which column is the pre-test?`,
    post: (path: string) => `${path}: which column is the post-test?`,
    none: "none of these",
    scale: (path: string) => `${path}: lowest and highest score of the test, as MIN:MAX (empty: not known)`,
    names: (path: string, column: string) => `${path}: does the column "${column}" hold names of people?`,
    tiers: (levels: string) =>
      `order of the tiers, lowest first, separated by commas (empty: no order): ${levels}`,
    yes: "Yes",
    no: "No",
    mastery: "passing score (empty: none)",
    language: "language of the reports",
    languages: { en: "English", id: "Indonesian" },
    badScale: "as MIN:MAX with MIN below MAX, for instance 0:100",
    badNumber: "a number on the scale",
    badTiers: "name every tier once",
  },
};

const ROLES: Readonly<Record<string, string>> = init.roles;

function roleOf(role: string): string {
  return ROLES[role] ?? role;
}
