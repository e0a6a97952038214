import { idFinder } from "../../anonymize/id-finder.ts";
import type { SegmentTable } from "../../data/segments/segment-table.ts";
import type { InterviewLabels } from "../interviews/interview-labels.ts";
import { maskIdentities } from "../interviews/mask-identities.ts";
import type { JointDisplay } from "../schemas/joint-display.schema.ts";
import { chooseQuotes, type Quotable } from "../themes/choose-quotes.ts";
import type { OutermostTheme } from "./outermost-themes.ts";

/** What stands in brackets for the id of a participant. */
const MASKED = "[…]";

/** A quote of the display. */
export type RowQuote = NonNullable<JointDisplay["people"][number]["quote"]>;

/**
 * A quote for each row: from the theme that most of its informants mention, the first of those as many mention; spread
 * over informants as the quotes of the themes report are. What could tell who somebody is is masked as there, and the ids
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
  const maskIds = idMask(ids);
  return chosen.map(([segment], row) => {
    if (segment === undefined) return undefined;
    const { text = "", informant } = table.segments[segment]!;
    const attribute = attributesOf(informant);
    return {
      theme: sources[row]!.theme!,
      text: maskIds(maskNames(text.trim())),
      informant: labels.informants.all[informant]!,
      ...(attribute === undefined ? {} : { attribute }),
    };
  });
}

/** The passages of the theme that most of the informants mention and that has a text to quote. */
function mostSpoken(
  { segments }: SegmentTable,
  themes: readonly OutermostTheme[],
  informants: ReadonlySet<number>,
): { readonly theme?: string; readonly quotable: readonly Quotable[] } {
  let best: { readonly theme?: string; readonly quotable: readonly Quotable[] } = { quotable: [] };
  let most = 0;
  for (const theme of themes) {
    const quotable = theme.segments.flatMap((segment): Quotable[] => {
      const { informant, text } = segments[segment]!;
      const length = text?.trim().length ?? 0;
      return length > 0 && informants.has(informant) ? [{ segment, informant, length }] : [];
    });
    const speakers = new Set(quotable.map(({ informant }) => informant)).size;
    if (speakers > most) [best, most] = [{ theme: theme.name, quotable }, speakers];
  }
  return best;
}

/** Masks ids of participants, in whatever form they are written. */
function idMask(ids: readonly (string | undefined)[]): (text: string) => string {
  const finder = idFinder(ids.flatMap((id) => (id === undefined ? [] : [id.normalize("NFC")])));
  return (text) => {
    const composed = text.normalize("NFC");
    let [shown, from] = ["", 0];
    for (const { start, end } of finder.inWhateverForm(composed)) {
      shown += composed.slice(from, start) + MASKED;
      from = end;
    }
    return shown + composed.slice(from);
  };
}
