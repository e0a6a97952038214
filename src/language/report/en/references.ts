/** The list of works cited. Their titles are not translated. */
export const references = {
  heading: "References",
  and: "and",
  /** For three authors or more. */
  others: "et al.",
};
