/** Hints to options in the sentences of other commands, which a report to be handed in goes without. */
export const hints = {
  margin: " (--margin)",
  minCell: " (--min-cell; JSON has all)",
  list: " (--format json lists them)",
  all: "; --format json has all",
  unit: " If the coders marked passages freely, use --unit character.",
  scale: " Say --scale MIN:MAX.",
  test: ", as asked for with --test auto",
  cohorts: ": the JSON has, for each contrast, the interval from cohort means",
  informant: " If the file has a column of them, name it with --column informant=HEADER.",
};
