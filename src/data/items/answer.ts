/** An answer so that "a", " A" and the full-width "Ａ" are one. */
export function answerKey(answer: string): string {
  return answer.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
}
