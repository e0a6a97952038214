/** What was said. */
export const themes = {
  counting: {
    name: "Counting themes",
    text: "A coding is a distinct document, place, code and coder. A theme is mentioned by an informant with at least one coded passage of it or of a code under it, however often, so that no informant counts twice. Passages and codings stand beside informants, never in their place.",
  },
  informantInterval: {
    name: "Interval of the share of informants",
    text: "Wilson's score interval of the share p of informants who mention a theme. It holds as far as informants were drawn at random.",
  },
  coverage: {
    name: "Coverage",
    text: "The length of all places [a, b) under a theme, each character counted once, as a share of the length ℓ of all documents. It does not exist where places or lengths are not known.",
  },
  smallCells: {
    name: "Hidden counts",
    text: "Counts that could tell who said what are not shown: those below the least cell, and as many others as the total would give away.",
  },
  coOccurrence: {
    name: "Co-occurrence of codes",
    text: "n₁₂ is the number of pairs of codings, one of each code, whose places overlap in one document by one coder; n₁ and n₂ are the codings of each. J is the number of informants with both codes over those with either. c does not exist if overlaps outnumber the codings of the rarer code.",
  },
  saturation: {
    name: "Saturation",
    text: "The codes that are new in a run of two interviews as a share of the distinct codes of the first four; it is reached at the first run at or below the threshold. The band shows the middle 95% of random orders of these interviews. It makes sense only where codes were made from the interviews, and needs six of them.",
  },
  quotes: {
    name: "Choice of quotes",
    text: "Within a theme nobody is quoted again before everybody has been quoted as often, and of an informant's passages the one nearest the median length comes first. A rule chose them, not a reader.",
  },
};
