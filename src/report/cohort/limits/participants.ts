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
  const { compare } = result;
  const { limits: words } = says.chapters;
  return (compare?.waves?.dropout ?? []).flatMap(({ to, completed, left, difference, p }) => {
    if (left === 0) return [];
    const its = words.dropout({
      to: visible(to),
      left: format.integer(left),
      all: format.integer(left + completed),
      share: catalogue.numbers.percent(left / (left + completed)),
    });
    const { confidence, minCell } = compare!.options;
    // The mean of a few is nearly the score of one.
    const differs = p !== undefined && p < 1 - confidence && Math.min(left, completed) >= minCell;
    if (!differs || difference === undefined || !("estimate" in difference)) return [its];
    const level = catalogue.numbers.level(confidence);
    return [`${its} ${words.dropoutDiffers(format.estimate(difference), level)}`];
  });
}
