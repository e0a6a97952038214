/** What a report does not have, and why. */
export const leftOut = {
  title: "What this report does not have, and why",
  line: (part: string, reason: string) => `“${part}”: ${reason}.`,
  reasons: {
    "no-scores": () => "the study has no scores",
    "no-follow-up": () => "there is no follow-up test, or nobody took it",
    "no-groups": () => "no column of groups was named",
    "no-items": () => "there are no answers to single items, or no key to score them by",
    "no-interviews": () => "the study has no interviews",
    "no-codings": () => "the interviews are not coded",
    "one-coder": () => "only one coder coded, so there is nobody to agree with",
    "no-common-unit": () =>
      "the coders cut the text differently, so that somebody must choose the unit in which they are compared",
    "no-informant-with-scores": () => "no informant is a participant with scores",
    "no-such-column": (column: string) =>
      column === ""
        ? "the file has no column that says which rows belong to this part of the study"
        : `the file has no column "${column}" that says which rows belong to this part of the study`,
    "no-rows": (value: string) =>
      value === "" ? "the file has no row of this part of the study" : `the file has no row of "${value}"`,
    "not-asked": () => "it was not asked for",
  },
};
