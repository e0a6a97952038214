import type { ScoreTable } from "../../data/scores/score-table.ts";
import { REGULATION_TIERS } from "../../data/scores/tier-order.ts";
import type { SegmentTable } from "../../data/segments/segment-table.ts";
import { interviewLabels, type ShownNames } from "../interviews/interview-labels.ts";
import type { CompareResult } from "../schemas/compare.schema.ts";
import type { GainsResult } from "../schemas/gains.schema.ts";
import type { JointDisplay } from "../schemas/joint-display.schema.ts";
import type { ThemesResult } from "../schemas/themes.schema.ts";
import { SHARED_BY } from "../themes/quotes-of.ts";
import { selectCodings } from "../themes/select-codings.ts";
import type { ThemesSettings } from "../themes/themes.ts";
import { groupKeys, levelsOfInformants } from "./group-keys.ts";
import { groupRows } from "./group-rows.ts";
import { interviewedPeople } from "./interviewed-people.ts";
import { linkInformants } from "./link-informants.ts";
import { outermostThemes } from "./outermost-themes.ts";
import { rowQuotes } from "./row-quotes.ts";
import { themeContrasts } from "./theme-contrasts.ts";

/** What the display is made of, beside the tables. */
export interface JointDisplayInput {
  readonly gains: Pick<GainsResult, "groups" | "columns" | "options">;
  readonly compare: Pick<CompareResult, "waves" | "columns">;
  readonly themes: Pick<ThemesResult, "themes" | "options">;
  /** As the themes report was told. */
  readonly settings: Pick<ThemesSettings, "coder" | "tiers">;
  readonly shown: ShownNames;
  /** The attribute of informants that holds the participant's id; recognised where it is left out. */
  readonly participant?: string;
}

/**
 * How much each tier and each informant gained and kept, beside what was said. The figures of tiers are those of the other
 * reports; informants bear the labels of the themes report, and no participant's id is in it. Gains are score minus
 * pre-test whatever is better.
 * @throws InputError `missing-attribute` for a participant column that is not there
 */
export function jointDisplayOf(
  scores: ScoreTable,
  segments: SegmentTable,
  { gains, compare, themes: said, settings, shown, participant }: JointDisplayInput,
): JointDisplay | { readonly leftOut: "no-informant-with-scores" } {
  const found = linkInformants(scores, segments, participant);
  if (found === undefined) return { leftOut: "no-informant-with-scores" };
  const { link, ids } = found;
  const keys = groupKeys(settings.tiers ?? REGULATION_TIERS);
  const columns = gains.columns.by.map(({ header }) => header);
  const attributes = levelsOfInformants(segments, columns, said.options.by);
  const people = interviewedPeople(scores, ids, attributes, keys);
  // Of whom no attribute tells the tier, the scores may.
  const levels = attributes.map((its, informant) => its ?? people[informant]?.levels);
  const informants = gains.groups.map(({ group }) => {
    const wanted = Object.values(group);
    const all = segments.informants.map((_, informant) => informant);
    return new Set(all.filter((who) => wanted.length === 0 || keys.areSame(levels[who] ?? [], wanted)));
  });
  const groupOf = (informant: number) => {
    const row = informants.findLastIndex((its) => its.has(informant));
    return row > 0 && informants[row]!.size >= SHARED_BY ? { ...gains.groups[row]!.group } : undefined;
  };
  const { codings } = selectCodings(segments, settings.coder);
  const themes = outermostThemes(segments, codings, said);
  const labels = interviewLabels(segments, { ...shown, areParticipants: link.by === "name" });
  const quoted = { labels, ids, attributesOf: groupOf };
  // A tier with a quote of one of two says of what tier somebody is.
  const quotable = informants.map((its) => (its.size >= SHARED_BY ? its : new Set<number>()));
  const linked = people.flatMap((person, informant) => (person === undefined ? [] : [{ person, informant }]));
  const quotes = rowQuotes(
    segments,
    themes,
    linked.map(({ informant }) => new Set([informant])),
    quoted,
  );
  const { confidence } = gains.options;
  const { post, followUp = [] } = gains.columns;
  const waves = [post, ...followUp].map(({ header }) => header);
  return {
    link,
    informants: {
      all: segments.informants.length,
      participants: linked.length,
      withGain: linked.filter(({ person }) => person.gains[0] !== undefined).length,
      inSeveralGroups: linked.filter(({ person }) => person.isInSeveralGroups).length,
    },
    confidence,
    waves,
    groups: groupRows(gains, compare, themes, informants, rowQuotes(segments, themes, quotable, quoted)),
    people: linked.map(({ person, informant }, i) => {
      const quote = quotes[i];
      return {
        informant: labels.informants.all[informant]!,
        group: groupOf(informant) ?? {},
        gains: person.gains.map((gain) => gain ?? null),
        themes: themes.flatMap(({ name, informants: all }) => (all.has(informant) ? [name] : [])),
        ...(quote === undefined ? {} : { quote }),
      };
    }),
    themes: themeContrasts(themes, people, waves, confidence),
  };
}
