import { isAbsent } from "../../core/reason.ts";
import { type Sample, sampleOf } from "../../core/sample.ts";
import { meanInterval } from "../../statistics/mean-interval.ts";
import { welchT } from "../../statistics/welch.ts";
import type { JointDisplay } from "../schemas/joint-display.schema.ts";
import type { InterviewedPerson } from "./interviewed-people.ts";
import type { OutermostTheme } from "./outermost-themes.ts";

/**
 * The gains of the participants who mention a theme beside those of the participants interviewed who do not, at every wave
 * after the pre-test. Two informants who are one participant are one person, who mentions what either does. The interval
 * is Welch's; nothing is tested, for informants are chosen and themes are many.
 */
export function themeContrasts(
  themes: readonly OutermostTheme[],
  people: readonly (InterviewedPerson | undefined)[],
  waves: readonly string[],
  confidence: number,
): JointDisplay["themes"] {
  const distinct = distinctPeople(people);
  return themes.map(({ name, informants }) => ({
    theme: name,
    gains: waves.map((wave, place) => {
      const sides: Record<"mention" | "others", number[]> = { mention: [], others: [] };
      for (const { gains, who } of distinct) {
        const gain = gains[place];
        if (gain === undefined) continue;
        sides[who.some((informant) => informants.has(informant)) ? "mention" : "others"].push(gain);
      }
      const mention = sampleOf(sides.mention);
      const others = sampleOf(sides.others);
      const welch = welchT(others, mention, confidence);
      return {
        wave,
        mention: meansOf(mention, confidence),
        others: meansOf(others, confidence),
        difference: isAbsent(welch) ? welch : welch.difference,
      };
    }),
  }));
}

function meansOf(sample: Sample, confidence: number) {
  const mean = meanInterval(sample, confidence);
  if (!("estimate" in mean)) return { n: 0 };
  const { estimate, interval } = mean;
  return { n: sample.n, mean: estimate, ...(interval === undefined ? {} : { interval }) };
}

/** Each participant in the group they spoke of once, with the informants they are. */
function distinctPeople(people: readonly (InterviewedPerson | undefined)[]) {
  const distinct = new Map<string, { readonly gains: InterviewedPerson["gains"]; readonly who: number[] }>();
  for (const [informant, person] of people.entries()) {
    if (person === undefined) continue;
    const key = JSON.stringify([person.id, person.levels]);
    const known = distinct.get(key);
    if (known === undefined) distinct.set(key, { gains: person.gains, who: [informant] });
    else known.who.push(informant);
  }
  return [...distinct.values()];
}
