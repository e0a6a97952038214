/** What tables and figures are called by their number. */
export const labels = {
  table: (number: string) => `Table ${number}`,
  figure: (number: string) => `Figure ${number}`,
};
