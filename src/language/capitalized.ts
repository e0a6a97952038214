/** Words as the header of a column or the start of a line; symbols stay as they are. */
export function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
