/** What a page in a browser says of its own accord. */
export const page = {
  skip: "Skip to the report",
  notes: "Notes",
  backToText: (number: string) => `Back to where note ${number} is referred to`,
  group: "Groups in the tables",
  allGroups: "All groups",
  /** Shown, and told, when one group is chosen; it stands in print as well. */
  onlyGroup: (group: string) => `The tables show only “${group}” beside the rows of everybody.`,
  everyGroup: "The tables show all groups.",
  sorted: {
    ascending: (column: string) => `Sorted by ${column}, smallest first.`,
    descending: (column: string) => `Sorted by ${column}, largest first.`,
    none: "Back in the order of the report.",
  },
  marks: "The arrow keys tell what each mark stands for.",
};
