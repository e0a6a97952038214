/** What the index of several reports says. */
export const folder = {
  title: (column: string) => `Reports by ${column}`,
  intro: (reports: string, rows: string) =>
    `${reports} reports, made from ${rows} rows. The figures below are those of everybody in each report.`,
  without: (rows: string, column: string) =>
    `${rows} rows have nothing in the column "${column}", and are in none of the reports.`,
  caption: "The reports beside each other",
  pre: "Mean pre-test",
  post: "Mean post-test",
  kept: (wave: string) => `Gain kept at ${wave} (%)`,
  failedTitle: "Not made",
  failed: (value: string, why: string) => `${value}: ${why}`,
  interval: (level: string) =>
    `In brackets: ${level} confidence intervals. Each is of its own report, so that two that overlap may still differ.`,
};
