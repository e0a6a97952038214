import type { Numbers } from "../../language/numbers.ts";

const RAISED = { ...Object.fromEntries([..."⁰¹²³⁴⁵⁶⁷⁸⁹"].map((digit, i) => [String(i), digit])), "−": "⁻" };

/**
 * Numbers as a thesis prints them: a p value below .001 is "< .001" (APA), and powers of ten are written out, 3.8 × 10⁸⁰.
 * The JSON holds them exactly.
 */
export function printedNumbers(numbers: Numbers): Numbers {
  return {
    ...numbers,
    p: (value) => (value < 0.001 ? numbers.pSentence(value) : numbers.p(value)),
    scientific: (value) =>
      numbers
        .scientific(value)
        .replace(
          /e(−?\d+)$/,
          (_, power: string) => ` × 10${[...power].map((sign) => RAISED[sign as "−"]).join("")}`,
        ),
  };
}
