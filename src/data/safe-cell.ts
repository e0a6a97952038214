/** First characters that make a spreadsheet run a cell as a formula, in their full-width forms too. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** Text for a spreadsheet cell: an apostrophe before what would run as a formula. Never for figures: −5 is a number. */
export function safeCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
