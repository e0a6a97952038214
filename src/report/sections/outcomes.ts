import type { CompareOutcomes, GainsOutcomes } from "../../analyses/schemas/outcomes.schema.ts";
import type { Catalogue } from "../../language/catalogue.ts";
import { symbol } from "../../language/symbol.ts";
import { visible } from "../../language/visible.ts";
import { type Block, figures, heading, list, paragraph, table, words as wordColumn } from "../document.ts";
import { Format, NOTHING, present } from "../format.ts";

/** Every outcome in a line, with the p values that the number of outcomes is allowed for in. */
export function familySection(result: GainsOutcomes | CompareOutcomes, catalogue: Catalogue): Block[] {
  const { words, numbers, outcomes: says, reasons } = catalogue;
  const format = new Format(catalogue);
  const rows = result.family.map((member, i) => {
    const all = result.outcomes[i]!.groups[0]!;
    const means = [all.pre, all.post].map((five) => ("mean" in five ? format.mean(five) : NOTHING));
    const head = [visible(member.outcome), format.integer(member.n), ...means];
    const size = sizeOf(all, format);
    if ("reason" in member) return [...head, ...Array<string>(5).fill(NOTHING), size];
    return [
      ...head,
      format.estimate(member.meanDifference),
      format.figure(member.t),
      format.figure(member.df, "fixed", 0),
      format.p(member.p),
      format.p(member.pHolm),
      size,
    ];
  });
  const tested = result.family.filter((member) => "pHolm" in member).length;
  const untested = result.family.flatMap((member) =>
    "reason" in member ? [`${visible(member.outcome)}: ${reasons[member.reason]}`] : [],
  );
  const level = words.interval(numbers.level(result.options.confidence));
  return [
    heading(2, says.title),
    table(
      [
        wordColumn(says.outcome),
        ...[
          words.n,
          says.meanPre,
          says.meanPost,
          `${words.difference} ${level}`,
          symbol("t"),
          words.df,
          symbol("p"),
          says.pHolm,
          result.report === "gains" ? words.classGain : words.gav,
        ].map(figures),
      ],
      rows,
    ),
    paragraph(says.family(numbers.integer(tested))),
    ...(untested.length === 0 ? [] : [list(untested)]),
  ];
}

/** How large the change is: ⟨g⟩ of `gains`, g_av of `compare`. */
function sizeOf(
  group:
    | GainsOutcomes["outcomes"][number]["groups"][number]
    | CompareOutcomes["outcomes"][number]["groups"][number],
  format: Format,
): string {
  if ("classAverageNormalizedGain" in group) {
    const gain = present(group.classAverageNormalizedGain);
    return gain === undefined || !("estimate" in gain) ? NOTHING : format.estimate(gain);
  }
  const effects = present(group.effects);
  if (effects === undefined || !("gav" in effects)) return NOTHING;
  return "estimate" in effects.gav ? format.estimate(effects.gav) : NOTHING;
}
