/**
 * Columns are sorted by a button in their head: smallest first, largest first, as it was. Figures are read as the page's
 * language writes them, by the first of a cell: 1.234,50 · −0,35 [−0,61; −0,09] · 2,8e−84 · < 1e−300 · 3,8 × 10⁸⁰. What
 * is no figure comes last, and the row of everybody stays where it is.
 */
export const SORTING = String.raw`
const said = document.getElementById("said");
const isComma = document.body.dataset.decimal === ",";
const words = new Intl.Collator(document.documentElement.lang, { numeric: true });
const figureOf = (text) => {
  const low = text.replace(/ × 10(?=[⁻⁰-⁹¹²³])/, "e").replace(/[⁻⁰-⁹¹²³]/g, (its) => its.normalize("NFKC"));
  const found = /^\s*([<>])?\s*\[?\s*([−-]?[\d.,]*\d)(?:e([−-]?)(\d+))?/.exec(low);
  if (found === null) return Number.NaN;
  const [, bound, digits, sign, exponent] = found;
  const plain = isComma ? digits.replaceAll(".", "").replace(",", ".") : digits.replaceAll(",", "");
  const value = Number(plain.replace("−", "-") + (exponent ? "e" + (sign ? "-" : "") + exponent : ""));
  const nudge = { "<": -1, ">": 1 }[bound] ?? 0;
  return value + nudge * Math.abs(value) * 1e-9;
};
const compared = (column, isFigure, direction) => (a, b) => {
  const [one, other] = [a, b].map((row) => row.cells[column].textContent.trim());
  if (!isFigure) return direction * words.compare(one, other);
  const [x, y] = [figureOf(one), figureOf(other)];
  if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y));
  return direction * (x - y);
};
const next = { none: "ascending", ascending: "descending", descending: "none" };
for (const table of document.querySelectorAll("table[data-sortable]")) {
  const body = table.tBodies[0];
  const original = [...body.rows];
  const isPinned = (row) => row.dataset.group === "0";
  const pinned = original.filter(isPinned);
  const isOnTop = pinned.length > 0 && isPinned(original[0]);
  for (const head of table.tHead.rows[0].cells) {
    const name = head.textContent;
    if (name.trim() === "") continue;
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const order = next[head.ariaSort ?? "none"];
      for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
      if (order !== "none") head.ariaSort = order;
      const rows = original.filter((row) => !isPinned(row));
      const direction = order === "descending" ? -1 : 1;
      if (order === "none") body.append(...original);
      else {
        rows.sort(compared(head.cellIndex, head.classList.contains("figure"), direction));
        body.append(...(isOnTop ? pinned : []), ...rows, ...(isOnTop ? [] : pinned));
      }
      said.textContent = said.dataset[order].replace("{column}", () => name);
    });
  }
}
`;
