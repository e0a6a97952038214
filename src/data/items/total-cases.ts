import { decimalSum } from "../../core/decimal-sum.ts";
import { NONE } from "./answer-records.ts";
import type { TotalCase } from "./check-totals.ts";
import type { CollectedItems } from "./collect-items.ts";
import type { AnswerMeaning } from "./interpret-answers.ts";
import type { People } from "./people.ts";

/** Everybody with a score and every answer in a wave. */
export function totalCases(
  { records, roles, texts, inputs }: CollectedItems,
  { values, scoring }: AnswerMeaning,
  { first, kept, scores }: People,
  inWave: (item: number, wave: number) => boolean,
): TotalCase[] {
  return first.flatMap((recordOf, wave) => {
    const items = roles.items.flatMap((_, item) => (inWave(item, wave) ? [item] : []));
    const maximum = items.reduce((sum, item) => sum + scoring[item]!.maximum, 0);
    return kept.flatMap((person, index): TotalCase[] => {
      const record = recordOf[person]!;
      const code = record === NONE ? NONE : records.total(record);
      if (code === NONE || Number.isNaN(values[code]!)) return [];
      const answers = items.map((item) => scores[wave]![item]![index]!);
      if (answers.some(Number.isNaN)) return [];
      const { file, row } = records.place(record);
      return [
        {
          ...{ wave, row, maximum, items: items.length },
          file: inputs[file]!.path,
          text: texts.at(code).text,
          score: values[code]!,
          sum: decimalSum(answers),
        },
      ];
    });
  });
}
