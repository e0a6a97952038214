import { symbol } from "../symbol.ts";

/** What reports on coded interviews say. */
export const interviews = {
  formats: {
    csv: "table with columns of your own",
    "refi-qda-project": "REFI-QDA project",
    "refi-qda-codebook": "REFI-QDA codebook",
    "qualcoder-report": "QualCoder report",
    "qualcoder-segments": "QualCoder codes by segments",
    taguette: "Taguette highlights",
    openqda: "OpenQDA codings",
    dedoose: "Dedoose excerpts",
    maxqda: "MAXQDA coded segments",
    requal: "requal segments",
    "label-studio": "Label Studio export",
  },
  roles: {
    document: "document",
    segment: "segment",
    informant: "informant",
    text: "quote",
    code: "code",
    theme: "theme",
    coder: "coder",
    start: "start",
    end: "end",
    length: "length",
  },
  input: (a: { path: string; format: string; confidence: string; rows: string; where: string }) =>
    `${a.path}: ${a.format}${a.confidence === "" ? "" : `, ${a.confidence} of its marks found`}; records read: ${a.rows}${a.where}`,
  sheet: (name: string) => `; sheet "${name}"`,
  offsets: (a: { path: string; convention: string; confidence: string; given: boolean }) =>
    a.given
      ? `${a.path}: offsets read as ${a.convention}, as given (${a.confidence} of the edges fit the text).`
      : `${a.path}: offsets found to be ${a.convention} (${a.confidence} of the edges fit the text).`,
  informantsFile: (path: string, rows: string) => `${path}: file of informants; rows read: ${rows}.`,
  transcriptsFolder: (path: string, files: string) => `${path}: transcripts; files read: ${files}.`,
  conventions: {
    utf16: "UTF-16 code units",
    "utf16-lf": "UTF-16 code units, a line break being one",
    "utf16-bom": "UTF-16 code units with the byte order mark",
    "utf16-bom-lf": "UTF-16 code units with the byte order mark, a line break being one",
    codepoint: "Unicode code points",
    "codepoint-lf": "Unicode code points, a line break being one",
    "codepoint-bom": "Unicode code points with the byte order mark",
    "codepoint-bom-lf": "Unicode code points with the byte order mark, a line break being one",
    "one-based": "counted from 1, the end included",
  },
  people: {
    informants: "Informants",
    documents: "Documents",
    coders: "Coders",
    segments: "Segments",
    "as-written": (who: string) => `${who} are called as written.`,
    numbered: (who: string, first: string) =>
      `${who} are called ${first}, … in the order in which they first appear; --show-names prints what they are called in the files.`,
    areDocuments: "No informant is named: each document counts as one informant.",
  },
  coderChoice: {
    any: "Codings of all coders count.",
    consensus:
      "Only codings that all coders of a document gave count: same place, same code, at least two coders.",
    one: (coder: string) => `Only codings of coder ${coder} count.`,
  },
  orderBy: (attribute: string) => `Interviews are in the order of ${attribute}.`,
  // flow
  flow: "Flow of records",
  flowNote: "A record is one code on one piece of text, as read. Each is in exactly one of these classes.",
  flowClasses: {
    rows: "Records",
    counted: "Counted",
    compared: "Compared",
    unmatched: "Only one coder",
    withoutCoder: "No coder",
    withoutPlace: "No place",
    otherCoders: "Other coders",
    notConsensus: "Not agreed",
    seconded: "Agreed (repeats)",
    duplicates: "Repeated",
    uncoded: "No code",
    invalid: "Invalid",
  },
  // themes
  themes: "Themes and codes",
  theme: "Theme or code",
  informants: "Informants",
  documents: "Documents",
  segments: "Segments",
  codings: "Codings",
  coverage: "Coverage",
  informantsNote: (informants: string) =>
    `Informants: how many of the ${informants} mention it, however often; the figure to report first.`,
  noInformants:
    "No informant is known, so nothing says how many mention it. If the file has a column of them, name it with --column informant=HEADER.",
  countsNote:
    "Segments: distinct pieces of text. A theme (in front of its codes) counts each informant, document and segment once, whichever of its codes they have, so its codes can add up to more. Codings: those of each coder who counts. Coverage: characters under it, each counted once, as a share of all documents.",
  noExcerpts: "--excerpts has nothing to show: these units have no place in a text that was read.",
  noInterval: "Shares have no intervals: informants are chosen, not drawn at random.",
  by: (attributes: string) => `Informants by ${attributes}`,
  withoutAttribute: "(none)",
  suppressed: "•",
  byNote: "Informants who mention it.",
  byHidden: (least: string) =>
    `• is not shown: fewer than ${least} people, or a cell that would give such a one away (--min-cell; JSON has all).`,
  byNothing: (least: string) =>
    `No figure can be shown: every cell has fewer than ${least} people, or would give such a one away (--min-cell; JSON has all).`,
  byLeftOut: (count: string) =>
    `Not shown at all, for even a hidden row would tell with its total: ${count} themes or codes.`,
  coOccurrence: "Co-occurrence of codes",
  coOccurrenceColumns: {
    a: "Code A",
    b: "Code B",
    overlaps: "Overlaps",
    c: "c",
    bGivenA: "B with A",
    aGivenB: "A with B",
    informants: "Informants with both",
    jaccard: "Jaccard",
  },
  coOccurrenceNote: {
    offsets:
      "Overlaps: pairs of codings, one of each code, by one coder in one document, that share a character; touching is not overlap.",
    segments:
      "Overlaps: pairs of codings, one of each code, by one coder on the same piece of text, for places in the text are not known or not certain.",
  },
  coOccurrenceBoth: (offsets: string) =>
    `${offsets} Codings without a place overlap when one coder gave them to the same piece of text.`,
  coOccurrenceFigures:
    "Codings here are those of the code itself, without the codes under it. c = overlaps / (codings of A + codings of B − overlaps); – where overlaps outnumber the codings of either. B with A: share of A's codings that overlap one of B. Informants with both mention both anywhere; Jaccard relates them to those with either.",
  unequal: (pairs: string) =>
    `One code has more than five times the codings of the other, which keeps c low: ${pairs}.`,
  morePairs: (count: string) => `Further pairs: ${count} (--format json lists them).`,
  noPairs: "No two codes overlap.",
  saturation: "Saturation",
  interview: "Interview",
  newCodes: "New codes",
  allCodes: "Codes so far",
  band: "95% of orders",
  newInformation: (threshold: string) =>
    threshold === "0%" ? "No new information" : `New information of ${threshold} or less`,
  reached: (a: { what: string; at: string; interviews: string }) =>
    `${a.what} is reached at ${a.at}: after interview ${a.interviews}, the next two bring no more than that.`,
  notReached: (what: string) => `${what} is not reached.`,
  inOrders: (a: { share: string; orders: string }) =>
    `It is reached in ${a.share} of ${a.orders} random orders of the interviews.`,
  saturationNote: (base: string) =>
    `After Guest, Namey and Chen (2020): new codes in two interviews as a share of the ${base} codes of the first four. It makes sense only where codes were developed from the interviews (inductively), and it depends on their order: the band shows where 95% of random orders lie.`,
  quotes: "Quotes",
  noQuotes: "No quotes: the files hold no text.",
  quotesNote: (share: string) =>
    `Chosen by rule, not by meaning: informants quoted least come first, of each the passage nearest the usual length. The most quoted informant has ${share} of the quotes. Long numbers, e-mail addresses and names from the files are masked with square brackets; read every quote for what else could tell who somebody is.`,
  // agreement
  compared: "What was compared",
  units: {
    segment: (n: string) =>
      `Units: ${n} segments, by their id or by document and exact place. A coder without a row for a segment did not rate it.`,
    character: (n: string) =>
      `Units: ${n} characters of the documents that at least two coders coded. What a coder left uncoded there counts as a decision.`,
    sentence: (n: string) =>
      `Units: ${n} sentences of the documents that at least two coders coded; a sentence has a code when any of its characters has it.`,
    document: (n: string) =>
      n === "1"
        ? "Units: one document that at least two coders coded; it has a code when it was given anywhere in it."
        : `Units: ${n} documents that at least two coders coded; a document has a code when it was given anywhere in it.`,
  },
  ofCoders: (count: string, coders: string) => `Coders: ${count} (${coders}).`,
  inDocuments: (count: string) => `Documents with a comparison: ${count}.`,
  oneVariable: (categories: string) =>
    `Every coder gave each segment at most one code: all codes together are one variable with the categories ${categories}.`,
  level: {
    nominal: "Level of measurement: nominal.",
    ordinal: "Level of measurement for α: ordinal, in the order of the categories.",
    interval: "Level of measurement for α: interval.",
    ratio: "Level of measurement for α: ratio.",
  },
  agreement: "Agreement",
  moreCoefficients: "Further coefficients",
  code: "Code",
  unitsCompared: (n: string) => `Of these, rated by at least two coders: ${n}, the same for every code.`,
  prevalence: "Prevalence",
  percent: "Percent",
  alpha: "Krippendorff α",
  cohen: "Cohen κ",
  fleiss: "Fleiss κ",
  ac1: "Gwet AC1",
  holsti: "Holsti",
  pooled: { variable: "All codes (one variable)", codes: "All codes (pooled)" },
  agreementNote:
    "Krippendorff's α leads. Percent and Holsti ignore what chance would give: with a rare code they are high whatever the coders do, so read them beside prevalence (the share of ratings that give the code; of a variable, its commonest category). AC1 is moved less by prevalence than κ. Negative values are less than chance.",
  fleissOfTwo: "With two coders and no rating missing, Fleiss' κ is Scott's π.",
  ratedByOne: (n: string) =>
    n === "1"
      ? "What chance would give is taken from all ratings in Fleiss' κ and AC1, also that of the unit that only one coder rated (Gwet 2014)."
      : `What chance would give is taken from all ratings in Fleiss' κ and AC1, also those of the ${n} units that only one coder rated (Gwet 2014).`,
  cutAlike: (a: { compared: string; all: string }) =>
    `Only ${a.compared} of ${a.all} segments are compared: those that several coders cut alike. This is agreement on which code a piece has, given that they coded that very piece, not on whether to code it. If the coders marked passages freely, use --unit character.`,
  pooledNote:
    "Pooled: observed and expected disagreement are averaged over the codes before they are set against each other; codes are never stacked into one column, which would count it as agreement that some codes are frequent.",
  intervalNote: (a: { resamples: string; seed: string; level: string; documents: string }) =>
    `Brackets: ${a.level} percentile intervals from ${a.resamples} resamples of the ${a.documents} documents, seed ${a.seed}. Documents are drawn, for characters and segments of one interview are not independent.`,
  noIntervals: (reason: string) => `There are no intervals: ${reason}.`,
  droppedNote: (list: string) => `Resamples without variation were dropped: ${list}.`,
  disagreements: "Disagreements to talk over",
  where: "Where",
  nothing: "–",
  noDisagreements: "The coders agree everywhere they can be compared.",
  moreUnits: (a: { shown: string; total: string; longestFirst: boolean }) =>
    `Shown are ${a.longestFirst ? "the longest" : "the first"} ${a.shown} of ${a.total} (--format json lists up to 1,000).`,
  unmatched: "Units that only one coder has",
  checklists: {
    coreq: "Reporting checklist: COREQ",
    srqr: "Reporting checklist: SRQR",
  },
  checklistColumns: { item: "No.", topic: "Item", answer: "From these data", by: "Stated by" },
  answeredBy: { data: "this report", authors: "you", both: "this report and you" },
  checklistNote:
    "What the data answer is filled in; the rest only the authors know. COREQ: Tong, Sainsbury and Craig (2007); SRQR: O'Brien et al. (2014).",
  checklistHint:
    "--checklist coreq or srqr adds a reporting checklist: what these data answer, and what you must state.",
  // in words
  inWords: {
    themes: (a: { informants: string; documents: string; codings: string; list: string }) =>
      `Of ${counted(a.informants, "informant")} in ${counted(a.documents, "document")} (${counted(a.codings, "coding")}), these mentioned: ${a.list}.`,
    themeShare: (theme: string, count: string, all: string) => `${theme} ${count} of ${all}`,
    agreement: (a: {
      alpha: string;
      level: string;
      percent: string;
      units: string;
      coders: string;
      documents: string;
    }) =>
      `Agreement of ${a.coders} coders on ${a.units} ${a.documents}was Krippendorff's α = ${a.alpha} (percent agreement ${a.percent}).`,
    cutAlike: (a: { compared: string; all: string }) =>
      `Only these ${a.compared} of ${a.all} segments were cut alike by several coders: it is agreement on which code such a piece has, not on whether to code it.`,
    inDocuments: (count: string) => (count === "1" ? "in one document " : `in ${count} documents `),
    unitsOf: {
      segment: (n: string) => (n === "1" ? "one segment" : `${n} segments`),
      character: (n: string) => (n === "1" ? "one character" : `${n} characters`),
      sentence: (n: string) => (n === "1" ? "one sentence" : `${n} sentences`),
      document: (n: string) => (n === "1" ? "one document" : `${n} documents`),
    },
  },
  notes: {
    chosen:
      "Interviews show what these informants said, not how common it is among others; numbers help to read them, they do not replace reading.",
    presence:
      "How many informants mention something does not say how much it matters to them, and who does not mention it may not have been asked.",
    agreement: "Agreement says whether coders use the codes alike, not whether the codes are right.",
    suppression:
      "In a small study few cells can be shown; a theme told with role, tier and place can still point at one person.",
  },
  matrix: { theme: "theme", path: "path" },
  n: symbol("n"),
};

/** A count with its noun in the right number. */
function counted(count: string, noun: string): string {
  return count === "1" ? `one ${noun}` : `${count} ${noun}s`;
}
