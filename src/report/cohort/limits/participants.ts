import { visible } from "../../../language/visible.ts";
import { scoresOf, type Telling } from "../telling.ts";

/** What the design and those who left do to the findings. */
export function participantLimits(telling: Telling): string[] {
  const { result, catalogue, says, format } = telling;
  const its = scoresOf(result);
  if (its === undefined) return [];
  const { limits: words } = says.chapters;
  const { preOnly, matched, invalid } = its.flow;
  const began = preOnly + matched;
  return [
    catalogue.notes.oneGroup,
    ...(preOnly === 0
      ? []
      : [
          `${words.attrition(
            format.integer(preOnly),
            format.integer(began),
            catalogue.numbers.percent(preOnly / began),
          )} ${catalogue.notes.attritionMatters}`,
        ]),
    ...dropout(telling),
    ...(invalid === 0 ? [] : [words.invalid(format.integer(invalid))]),
    ...(its.columns.id === undefined ? [words.pairedByRow] : []),
  ];
}

function dropout({ result, catalogue, says, format }: Telling): string[] {
  return (result.compare?.waves?.dropout ?? []).flatMap(({ to, completed, left }) =>
    left === 0
      ? []
      : [
          says.chapters.limits.dropout({
            to: visible(to),
            left: format.integer(left),
            all: format.integer(left + completed),
            share: catalogue.numbers.percent(left / (left + completed)),
          }),
        ],
  );
}
