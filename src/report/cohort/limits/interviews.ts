import type { Telling } from "../telling.ts";

/** What limits what was said. */
export function interviewLimits({ result, catalogue, says, format }: Telling): string[] {
  const { limits: words } = says.chapters;
  const { interviews, numbers } = catalogue;
  const { themes, agreement, joint } = result;
  if (themes === undefined) return agreement === undefined ? [] : [interviews.notes.agreement];
  const { saturation, informants } = themes;
  const open =
    "thresholds" in saturation
      ? saturation.thresholds.find(({ reached }) => reached === undefined)
      : undefined;
  return [
    informants === 0
      ? words.noInformants
      : `${words.informants(format.integer(informants))} ${interviews.notes.chosen}`,
    interviews.notes.presence,
    ...(themes.byGroup.length > 0 || themes.quotes.length > 0 ? [interviews.notes.suppression] : []),
    ...(open === undefined
      ? []
      : [
          words.saturation(
            interviews.notReached(interviews.newInformation(numbers.percent(open.threshold, 0))),
          ),
        ]),
    ...(agreement === undefined ? [words.noSecondCoder] : [interviews.notes.agreement]),
    ...(joint === undefined ? [] : [words.jointFew(format.integer(joint.informants.participants))]),
  ];
}
