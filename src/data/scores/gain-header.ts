import { headerKey, headerWords } from "../sources/header-key.ts";

const GAIN_WORDS: ReadonlySet<string> = new Set([
  ...["gain", "ngain", "selisih", "peningkatan", "kenaikan", "delta", "difference", "change"],
]);

/** Whether a header says that its column was computed from the scores: `Selisih`, `N-Gain`. */
export function isGainHeader(header: string): boolean {
  return headerWords(header).some((word) => GAIN_WORDS.has(word)) || GAIN_WORDS.has(headerKey(header));
}
