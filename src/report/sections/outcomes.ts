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
  const changes = result.family.map((member, i) => {
    const all = result.outcomes[i]!.groups[0]!;
    const means = [all.pre, all.post].map((five) => ("mean" in five ? format.mean(five) : NOTHING));
    const difference = "reason" in member ? NOTHING : format.estimate(member.meanDifference);
    return [visible(member.outcome), format.integer(member.n), ...means, difference];
  });
  const tests = result.family.map((member, i) => {
    const size = sizeOf(result.outcomes[i]!.groups[0]!, format);
    const figuresOf =
      "reason" in member
        ? Array<string>(4).fill(NOTHING)
        : [
            format.figure(member.t),
            format.figure(member.df, "fixed", 0),
            format.p(member.p),
            format.p(member.pHolm),
          ];
    return [visible(member.outcome), ...figuresOf, size];
  });
  const tested = result.family.filter((member) => "pHolm" in member).length;
  const untested = result.family.flatMap((member) =>
    "reason" in member ? [`${visible(member.outcome)}: ${reasons[member.reason]}`] : [],
  );
  const level = words.interval(numbers.level(result.options.confidence));
  return [
    heading(2, says.title),
    // Two narrow tables: in one the names of the outcomes would be broken on a terminal.
    table(
      [
        wordColumn(says.outcome),
        ...[words.n, says.meanPre, says.meanPost, `${words.difference} ${level}`].map(figures),
      ],
      changes,
    ),
    table(
      [
        wordColumn(says.outcome),
        ...[
          symbol("t"),
          words.df,
          symbol("p"),
          says.pHolm,
          `${result.report === "gains" ? words.classGain : words.gav} ${level}`,
        ].map(figures),
      ],
      tests,
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
