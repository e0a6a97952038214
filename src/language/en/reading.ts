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
      input.headerRow > 1 ? `${input.headerRow - 1} above the header` : "",
      input.blankRows > 0 ? `${input.blankRows} blank` : "",
      input.summaryRows > 0 ? `${input.summaryRows} that sum up others` : "",
    ].filter((part) => part !== "");
    const delimiter =
      { ",": "comma", ";": "semicolon", "\t": "tab", "|": "bar" }[input.delimiter] ?? input.delimiter;
    const rest = skipped.length === 0 ? "" : `; rows skipped: ${skipped.join(", ")}`;
    return `${input.path}: ${input.rows} rows, ${input.encoding}, cells parted by ${delimiter}${rest}`;
  },
  layout: {
    wide: "One row per participant.",
    long: "One row per participant and wave; waves are paired by participant id.",
  },
  column: (role: string, header: string, recognised: boolean) =>
    `${role} = "${header}"${recognised ? " (recognised)" : ""}`,
  scale: {
    given: (min: string, max: string) => `Scale ${min}–${max}, as given.`,
    "out-of": (min: string, max: string) =>
      `Scale ${min}–${max}, read off cells such as "80 / ${max}". Otherwise say --scale.`,
    assumed: (min: string, max: string) =>
      `Scale ${min}–${max}: assumed, for all scores lie in it and some exceed 20. Otherwise say --scale.`,
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
    "Lower is better: differences are post − pre as always, gains and mastery are taken the other way round.",
  tierOrder: (order: string) => `Order of the tiers: ${order}.`,
  errors: (count: string) =>
    `${count} findings of severity error: what they concern was left out of the figures below (see Findings in the data).`,
  moreOfAKind: (count: string) => `… and ${count} more of this kind (--format json lists them).`,
};
