/** Whether a cell of a code's column says that the code was given: `True` or 1, however a spreadsheet rewrote it. */
export function isYes(cell: string | undefined): boolean {
  const text = cell?.trim().toLowerCase() ?? "";
  return text === "true" || Number(text) === 1;
}
