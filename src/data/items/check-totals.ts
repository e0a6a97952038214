import type { Finding } from "../../core/finding.ts";

/** How the items make the score. */
export type TotalRule = "sum" | "mean" | "percent";

/** Whether the score column is what the items make, wave by wave. */
export interface TotalCheck {
  readonly rule: TotalRule;
  /** Whether the rule was told, and not the one that fits most rows. */
  readonly told: boolean;
  readonly waves: readonly {
    readonly wave: string;
    readonly column: string;
    /** People with a score and every answer. */
    readonly compared: number;
    readonly differing: number;
  }[];
}

/** One person's score in one wave, and what the items add up to. */
export interface TotalCase {
  readonly wave: number;
  /** As written. */
  readonly text: string;
  readonly score: number;
  readonly sum: number;
  readonly items: number;
  /** Sum of the maxima. */
  readonly maximum: number;
  readonly file: string;
  readonly row: number;
}

const RULES: readonly TotalRule[] = ["sum", "mean", "percent"];

/** Compares scores with what the items make; where the rule is not told, it is the one that fits most rows. */
export function checkTotals(
  cases: readonly TotalCase[],
  waves: readonly { readonly wave: string; readonly column: string }[],
  told: TotalRule | undefined,
): { readonly check: TotalCheck; readonly findings: readonly Finding[] } {
  const fits = (rule: TotalRule) => cases.filter((its) => isNear(its, rule)).length;
  const best = RULES.reduce((leader, rule) => (fits(rule) > fits(leader) ? rule : leader));
  const rule = told ?? best;
  const findings = cases
    .filter((its) => !isNear(its, rule))
    .map((its): Finding => {
      const total = Number(madeBy(its, rule).toFixed(4));
      const { file, row, text, score, wave } = its;
      const args = { score, total };
      const { column } = waves[wave]!;
      return { rule: "item-total", severity: "warning", file, row, column, value: text, args };
    });
  const check = {
    rule,
    told: told !== undefined,
    waves: waves.map((its, w) => {
      const own = cases.filter(({ wave }) => wave === w);
      return { ...its, compared: own.length, differing: own.filter((one) => !isNear(one, rule)).length };
    }),
  };
  return { check, findings };
}

function madeBy({ sum, items, maximum }: TotalCase, rule: TotalRule): number {
  if (rule === "sum") return sum;
  return rule === "mean" ? sum / items : (100 * sum) / maximum;
}

/** A score may be rounded to its last place. */
function isNear(its: TotalCase, rule: TotalRule): boolean {
  const decimals = /[.,](\d{1,15})$/.exec(its.text)?.[1]?.length ?? 0;
  const unit = Number(`1e-${decimals}`);
  const wanted = madeBy(its, rule);
  return Math.abs(its.score - wanted) <= unit / 2 + 1e-9 * Math.max(1, Math.abs(wanted));
}
