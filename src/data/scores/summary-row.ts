const BEFORE = "(?:(?:nilai|skor|score|grand)\\s+)?";
const BEHIND = String.raw`(?:\s+(?:nilai|skor|score|kelas|kelompok|peserta|siswa|guru|tuntas|lulus|keseluruhan|total|semua|overall|all))*\s*[:=.]?`;
const PLAIN = String.raw`rata\s*[-‐–]?\s*rata|rata2|rerata|kkm|persentase|ketuntasan|mean|average|jumlah|total|simpangan baku|standar deviasi|standard deviation|std\.? dev\.?`;
const TERSE = `avg|sum|median|modus|sd|varians|variance|min(?:imum)?|ma[xk]s?(?:imum)?|tertinggi|terendah`;
const EXTREME = String.raw`(?:nilai|skor)\s+(?:tertinggi|terendah|minimum|maksimum)`;

/** In the id's place even a terse word can only be a summary. */
const IN_ID = new RegExp(`^${BEFORE}(?:${PLAIN}|${TERSE})${BEHIND}$`, "i");
/** Elsewhere it must be plain: "SD" is also a primary school. */
const ELSEWHERE = new RegExp(`^(?:${BEFORE}(?:${PLAIN})|${EXTREME})${BEHIND}$`, "i");

/**
 * Whether a row sums others up (`Rata-rata`, `Jumlah`, `Mean`) rather than holding a participant: its id says so, or it
 * has no id and another cell says so.
 * @param id the trimmed id cell; `undefined` where the file has no id column (then only the first filled cell counts)
 */
export function isSummaryRow(cells: readonly string[], id: string | undefined): boolean {
  if (id === "") return cells.some((cell) => ELSEWHERE.test(cell.trim()));
  return id === undefined
    ? ELSEWHERE.test(cells.find((cell) => cell.trim() !== "")?.trim() ?? "")
    : IN_ID.test(id);
}
