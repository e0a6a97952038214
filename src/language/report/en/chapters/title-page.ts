const MONTHS = [
  ...["January", "February", "March", "April", "May", "June", "July", "August", "September", "October"],
  ...["November", "December"],
];

/** The title page. */
export const titlePage = {
  untitled: "Report on the training",
  untitledInterviews: "Report on the interviews",
  part: (column: string, value: string) => `${column}: ${value}`,
  date: (day: string, month: string, year: string) => `${day} ${MONTHS[Number(month) - 1]} ${year}`,
};
