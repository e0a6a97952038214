import type { SegmentTable } from "../../data/segments/segment-table.ts";
import type { InterviewLabels } from "../interviews/interview-labels.ts";
import { maskIdentities } from "../interviews/mask-identities.ts";
import { maskIds } from "../interviews/mask-ids.ts";
import type { JointDisplay } from "../schemas/joint-display.schema.ts";
import { chooseQuotes, type Quotable } from "../themes/choose-quotes.ts";
import type { OutermostTheme } from "./outermost-themes.ts";

/** A quote of the display. */
export type RowQuote = NonNullable<JointDisplay["people"][number]["quote"]>;

/**
 * A quote for each row: from the theme that most of its informants mention (of several, the one with most of their
 * passages, then the first), of the passages that most coders gave it; spread over informants as the quotes of the themes
 * report are. What could tell who somebody is is masked as there, and the ids
 * of participants too.
 * @param rows the informants of each row
 * @param attributesOf what may stand with what an informant said
 */
export function rowQuotes(
  table: SegmentTable,
  themes: readonly OutermostTheme[],
  rows: readonly ReadonlySet<number>[],
  {
    labels,
    ids,
    attributesOf,
  }: {
    readonly labels: InterviewLabels;
    readonly ids: readonly (string | undefined)[];
    readonly attributesOf: (informant: number) => Readonly<Record<string, string>> | undefined;
  },
): (RowQuote | undefined)[] {
  const sources = rows.map((informants) => mostSpoken(table, themes, informants));
  const { themes: chosen } = chooseQuotes(
    sources.map(({ quotable }) => quotable),
    1,
  );
  const maskNames = maskIdentities(table, labels);
  const idMask = maskIds(ids);
  return chosen.map(([segment], row) => {
    if (segment === undefined) return undefined;
    const { text = "", informant } = table.segments[segment]!;
    const attribute = attributesOf(informant);
    return {
      theme: sources[row]!.theme!,
      text: idMask(maskNames(text.trim())),
      informant: labels.informants.all[informant]!,
      ...(attribute === undefined ? {} : { attribute }),
    };
  });
}

interface Source {
  readonly theme?: string;
  readonly quotable: readonly Quotable[];
}

/** The theme that most of the informants mention in words that can be quoted, and those most coders gave it. */
function mostSpoken(
  { segments }: SegmentTable,
  themes: readonly OutermostTheme[],
  informants: ReadonlySet<number>,
): Source {
  let best: Source = { quotable: [] };
  let [mostSpeakers, mostPassages] = [0, 0];
  for (const { name, segments: given } of themes) {
    const passages = [...given].flatMap(([segment, coders]) => {
      const { informant, text } = segments[segment]!;
      const length = text?.trim().length ?? 0;
      return length > 0 && informants.has(informant) ? [{ segment, informant, length, coders }] : [];
    });
    const speakers = new Set(passages.map(({ informant }) => informant)).size;
    if (speakers < mostSpeakers || (speakers === mostSpeakers && passages.length <= mostPassages)) continue;
    const agreed = passages.reduce((most, { coders }) => Math.max(most, coders), 0);
    best = { theme: name, quotable: passages.filter(({ coders }) => coders === agreed) };
    [mostSpeakers, mostPassages] = [speakers, passages.length];
  }
  return best;
}
