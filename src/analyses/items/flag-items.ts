import type { FlagRule, ItemFigures, ItemFlag } from "../schemas/items.schema.ts";
import type { FlagLimits } from "./items-settings.ts";

type ItemRow = ItemFigures["items"][number];
type Figures = Omit<ItemFigures, "flags">;

/** Beyond rounding. */
const MORE = 1e-9;
/** A correlation that prints as .000 is not called negative. */
const NOUGHT = 0.0005;

/** Every item that breaks a rule, with the figure that broke it; and the items with their flags. */
export function flagItems(
  { waves, items, distractors, subscales }: Figures,
  limits: FlagLimits,
): ItemFigures {
  const flags = items.flatMap((row) => [
    ...row.waves.flatMap((its) => [
      ...ofFigures(row.item, its, waves, limits),
      ...ofDistractors(row.item, its.wave, distractors, limits),
    ]),
    ...ofChange(row, limits),
  ]);
  const flagged = items.map((row) => ({
    ...row,
    waves: row.waves.map((its) => ({ ...its, flags: rulesOf(flags, row.item, its.wave) })),
  }));
  return {
    ...{ waves, items: flagged, flags },
    ...(distractors === undefined ? {} : { distractors }),
    ...(subscales === undefined ? {} : { subscales }),
  };
}

function rulesOf(flags: readonly ItemFlag[], item: string, wave: string): FlagRule[] {
  const own = flags.filter((flag) => flag.item === item && (flag.wave === undefined || flag.wave === wave));
  return [...new Set(own.map(({ rule }) => rule))];
}

function ofFigures(
  item: string,
  { wave, difficulty, sd, itemRest, alphaIfDropped }: ItemRow["waves"][number],
  waves: Figures["waves"],
  limits: FlagLimits,
): ItemFlag[] {
  const flag = (rule: FlagRule, value: number, limit: number): ItemFlag => ({
    item,
    wave,
    rule,
    value,
    limit,
  });
  const alpha = waves.find((its) => its.wave === wave)?.alpha;
  return [
    ...(sd === 0 ? [flag("no-variation", sd, 0)] : []),
    ...(typeof difficulty === "number" && difficulty < limits.difficultyLow
      ? [flag("too-hard", difficulty, limits.difficultyLow)]
      : []),
    ...(typeof difficulty === "number" && difficulty > limits.difficultyHigh
      ? [flag("too-easy", difficulty, limits.difficultyHigh)]
      : []),
    ...(typeof itemRest === "number" && itemRest < -NOUGHT
      ? [flag("negative-item-rest", itemRest, 0)]
      : typeof itemRest === "number" && itemRest < limits.itemRest
        ? [flag("low-item-rest", itemRest, limits.itemRest)]
        : []),
    ...(typeof alphaIfDropped === "number" &&
    alpha !== undefined &&
    "estimate" in alpha &&
    alphaIfDropped > alpha.estimate + MORE
      ? [flag("alpha-rises", alphaIfDropped, alpha.estimate)]
      : []),
  ];
}

function ofDistractors(
  item: string,
  wave: string,
  distractors: Figures["distractors"],
  { distractorShare, distractorPeople }: FlagLimits,
): ItemFlag[] {
  const its = distractors?.find((one) => one.item === item)?.waves.find((one) => one.wave === wave);
  if (its === undefined || its.n === 0) return [];
  const rightRests = its.options.flatMap(({ isKey, meanRest }) =>
    isKey && typeof meanRest === "number" ? [meanRest] : [],
  );
  const best = Math.max(...rightRests);
  return its.options.flatMap((option): ItemFlag[] => {
    if (option.isKey) return [];
    const flag = (rule: FlagRule, value: number, limit: number): ItemFlag => ({
      ...{ item, wave, rule, value, limit },
      option: option.option,
    });
    if (option.count === 0) return [flag("distractor-unchosen", 0, distractorShare)];
    return [
      ...(option.completeCount >= distractorPeople &&
      typeof option.meanRest === "number" &&
      rightRests.length > 0 &&
      option.meanRest > best + MORE
        ? [flag("distractor-better", option.meanRest, best)]
        : []),
      ...(typeof option.share === "number" && option.share < distractorShare
        ? [flag("distractor-rare", option.share, distractorShare)]
        : []),
    ];
  });
}

function ofChange({ item, kept, lost }: ItemRow, { lostShare }: FlagLimits): ItemFlag[] {
  if (kept === undefined || lost === undefined || kept + lost === 0) return [];
  const share = lost / (kept + lost);
  return share > lostShare ? [{ item, rule: "mostly-lost", value: share, limit: lostShare }] : [];
}
