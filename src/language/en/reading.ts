/** What was read and assumed. */
export const reading = {
  input: (input: {
    path: string;
    rows: string;
    encoding: string;
    delimiter: string;
    headerRow: number;
    blankRows: number;
    summaryRows: number;
  }) => {
    const skipped = [
      input.headerRow > 1 ? `above the header ${input.headerRow - 1}` : "",
      input.blankRows > 0 ? `blank ${input.blankRows}` : "",
      input.summaryRows > 0 ? `summary ${input.summaryRows}` : "",
    ].filter((part) => part !== "");
    const delimiter =
      { ",": "comma", ";": "semicolon", "\t": "tab", "|": "bar" }[input.delimiter] ?? input.delimiter;
    const rest = skipped.length === 0 ? "" : `; rows skipped: ${skipped.join(", ")}`;
    return `${input.path}: rows read: ${input.rows}; encoding: ${input.encoding}; delimiter: ${delimiter}${rest}`;
  },
  layout: {
    wide: "One row per participant.",
    long: "One row per participant and wave (time of test).",
  },
  column: (role: string, header: string, recognised: boolean) =>
    `${role} = "${header}"${recognised ? " (recognised)" : ""}`,
  scale: {
    given: (min: string, max: string) => `Scale ${min}–${max}, as given.`,
    "out-of": (min: string, max: string) =>
      `Scale ${min}–${max}, read off cells such as "80 / ${max}". If that is wrong, say --scale.`,
    items: (min: string, max: string) =>
      `Scale ${min}–${max}: assumed, for the score is a sum of ${max} items that are all 0 or 1. If that is wrong, say --scale.`,
    assumed: (min: string, max: string) =>
      `Scale ${min}–${max}: assumed, for all scores lie in it and some exceed 20. If that is wrong, say --scale.`,
  },
  noScale:
    "No scale: none was given, and the scores do not look like 0–100. Say --scale MIN:MAX for figures that need it.",
  decimals: (signs: readonly string[]) =>
    `Decimal sign: ${signs.map((sign) => (sign === "," ? "comma" : "point")).join(" and ")}.`,
  missing: (tokens: readonly string[]) =>
    tokens.length === 0
      ? "Missing: empty cells."
      : `Missing: empty cells and ${tokens.map((token) => `"${token}"`).join(" ")}.`,
  lowerIsBetter:
    "Lower is better: differences are post − pre as always, so a negative one is an improvement. Normalized gain, bands, best score, mastery, reliable change and superiority count the other way round.",
  tierOrder: (order: string) => `Order of the tiers: ${order}.`,
  errors: (count: string) =>
    `Errors found in the data: ${count}. What they concern was left out of the figures below (see Findings in the data).`,
  moreOfAKind: (count: string) => `… and ${count} more of this kind (--format json lists them).`,
};
