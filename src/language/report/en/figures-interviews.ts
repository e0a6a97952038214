/** What the figures of coded interviews say. */
export const figuresInterviews = {
  themes: {
    title: "Informants who mention each theme",
    titleSegments: "Segments with each theme",
    axis: (all: string) => `Informants (of ${all})`,
    axisSegments: "Segments",
    bar: (a: { theme: string; informants: string; all: string; share: string; codings: string }) =>
      `${a.theme}: ${a.informants} of ${a.all} informants (${a.share}); codings: ${a.codings}`,
    barSegments: (a: { theme: string; segments: string; codings: string }) =>
      `${a.theme}: segments: ${a.segments}; codings: ${a.codings}`,
    shown: (shown: string, all: string) =>
      `Shown: ${shown} of ${all} themes and codes; themes come before the codes under them, then those with most.`,
    intervals: (level: string) => `Lines: ${level} intervals.`,
    description: (a: { all: string; themes: string; codes: string }) =>
      `Horizontal bars: how many of ${a.all} informants mention each theme, and set in under it each of its codes. Themes, with their informants: ${a.themes}.${a.codes}`,
    descriptionSegments: (a: { themes: string; codes: string }) =>
      `Horizontal bars: how many segments have each theme, and set in under it each of its codes; no informant is known. Themes, with their segments: ${a.themes}.${a.codes}`,
    further: (a: { count: string; least: string; most: string }) =>
      a.least === a.most
        ? `${a.count} more with ${a.least} each`
        : `${a.count} more with ${a.least} to ${a.most}`,
    codes: (a: { count: string; most: string; mostOf: string; least: string; leastOf: string }) =>
      a.least === a.most
        ? ` Codes under them: ${a.count}, each with ${a.most}.`
        : ` Codes under them: ${a.count}, from ${a.most} (${a.mostOf}) down to ${a.least} (${a.leastOf}).`,
  },
  coOccurrence: {
    title: "How often codes overlap",
    key: (count: string) => (count === "0" ? "no overlap" : count),
    diagonal: "codings of the code itself",
    cell: (a: { a: string; b: string; overlaps: string; informants: string }) =>
      `${a.a} and ${a.b}: ${a.overlaps} overlaps; informants with both: ${a.informants}`,
    none: (a: string, b: string) => `${a} and ${b}: no overlap`,
    own: (code: string, codings: string) => `${code}: codings: ${codings}`,
    shown: (shown: string, all: string) => `Shown: the ${shown} codes with most codings, of ${all}.`,
    hidden: (pairs: string, most: string) => `Not shown: ${pairs} overlapping pairs, at most ${most}.`,
    howToRead:
      "Numbers in shaded cells: overlaps of two codes. Each name is that of the row to its left and of the column below it.",
    description: (a: { codes: string; overlapping: string; pairs: string; list: string }) =>
      `Lower half of a table of ${a.codes} codes by themselves, darker where two overlap more often; the diagonal has the codings of each code. Of ${a.pairs} pairs, ${a.overlapping} overlap. Most often: ${a.list}.`,
    pair: (a: string, b: string, overlaps: string) => `${a} and ${b} (${overlaps})`,
  },
  saturation: {
    title: "Saturation: codes by interview",
    axis: "Interview",
    inOrderOf: (attribute: string) => `Interview, in the order of ${attribute}`,
    codes: "Codes",
    soFar: "codes so far",
    newCodes: "new codes",
    band: (orders: string) => `95% of ${orders} random orders`,
    base: (interviews: string, codes: string) => `Base: ${interviews} interviews, ${codes} codes`,
    upTo: (threshold: string) => (threshold === "0%" ? "0%" : `≤ ${threshold}`),
    and: " and ",
    reached: (thresholds: string, at: string) => `New information ${thresholds} at ${at}`,
    notReached: (thresholds: string) => `New information ${thresholds}: not reached.`,
    point: (a: { interview: string; newCodes: string; soFar: string }) =>
      `Interview ${a.interview}: new codes ${a.newCodes}, so far ${a.soFar}`,
    description: (a: { interviews: string; codes: string; base: string; baseCodes: string; last: string }) =>
      `Line of the codes so far over ${a.interviews} interviews, with bars of the new ones: ${a.baseCodes} codes in the first ${a.base} interviews (the base), ${a.codes} in all; the last interview with a new code is ${a.last}.`,
    descriptionBand: "A band shows where 95% of random orders lie.",
    marked: (a: { what: string; interviews: string; run: string }) =>
      `Marked: ${a.what}, in the ${a.run} interviews after interview ${a.interviews}.`,
  },
};
