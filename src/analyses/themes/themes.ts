import { isAbsent } from "../../core/reason.ts";
import { REGULATION_TIERS } from "../../data/scores/tier-order.ts";
import type { Coding, SegmentTable } from "../../data/segments/segment-table.ts";
import type { StudyDescriptor } from "../envelope.ts";
import { codeLabels } from "../interviews/code-labels.ts";
import { interviewEnvelope } from "../interviews/interview-envelope.ts";
import { interviewLabels, type ShownNames } from "../interviews/interview-labels.ts";
import type { ThemesResult } from "../schemas/themes.schema.ts";
import { type Checklist, checklistOf } from "./checklists.ts";
import { coOccurrenceOf } from "./co-occurrence-of.ts";
import { countThemes } from "./count-themes.ts";
import { groupInformants } from "./group-informants.ts";
import { interviewOrder } from "./interview-order.ts";
import { quotesOf } from "./quotes-of.ts";
import { saturation } from "./saturation.ts";
import { type CoderChoice, selectCodings } from "./select-codings.ts";
import { groupRows, themeRows } from "./theme-rows.ts";
import { themesFindings } from "./themes-findings.ts";
import { treeOrder } from "./tree-order.ts";

/** What `themes` is told. */
export interface ThemesSettings {
  readonly coder: CoderChoice;
  readonly by: readonly string[];
  readonly tiers?: readonly string[];
  /** Attribute with the order of the interviews. */
  readonly order?: string;
  readonly confidence: number;
  readonly informantIntervals: boolean;
  /** Quotes per theme. */
  readonly quotes: number;
  readonly seed: number;
  readonly checklists: readonly Checklist[];
}

/** How the result shows people. */
export interface ThemesPresentation extends ShownNames {
  readonly version: string;
  /** Cells of tables by attribute with fewer people are not shown in people-facing formats. */
  readonly minCell: number;
  /** The study descriptor that said what to read and how. */
  readonly descriptor?: StudyDescriptor;
}

/** What did they speak of? The `themes` report of a table. */
export function analyseThemes(
  table: SegmentTable,
  settings: ThemesSettings,
  { version, minCell, descriptor, ...shown }: ThemesPresentation,
): ThemesResult {
  const selected = selectCodings(table, settings.coder);
  const labels = interviewLabels(table, {
    ...shown,
    ...(settings.coder === "any" || settings.coder === "consensus" ? {} : { onlyCoder: settings.coder }),
  });
  const names = codeLabels(table.codes);
  const counts = countThemes(selected.codings, table.segments, table.codes);
  const order = treeOrder(
    table.codes,
    (a, b) =>
      counts[b]!.informants - counts[a]!.informants ||
      counts[b]!.segments.length - counts[a]!.segments.length,
  );
  const grouping = groupInformants(table, settings.by, settings.tiers ?? REGULATION_TIERS);
  const coOccurrence = coOccurrenceOf(table, selected.codings, names);
  const interviews = interviewOrder(table, settings.order);
  const codesOf = table.documents.map((): number[] => []);
  for (const { segment, code } of selected.codings) codesOf[table.segments[segment]!.document]?.push(code);
  const { seed, confidence, informantIntervals, coder } = settings;
  const saturated = saturation(
    interviews.documents.map((document) => codesOf[document]!),
    { seed },
  );
  const { showNames, hiddenIds } = shown;
  const hidden = hiddenIds === undefined ? {} : { hiddenIds };
  const spoken = quotesOf(
    table,
    selected.codings,
    { order, names, labels, attribute: grouping.attributes[0], ...hidden },
    settings.quotes,
  );
  const rows = themeRows(table, selected.codings, counts, {
    order,
    names,
    confidence: informantIntervals ? confidence : undefined,
  });
  const result: ThemesResult = {
    report: "themes",
    ...interviewEnvelope(table, labels, {
      version,
      descriptor,
      findings: themesFindings(selected, interviews),
    }),
    options: {
      coder:
        coder === "any" || coder === "consensus"
          ? coder
          : (labels.coders.all[table.coders.indexOf(coder)] ?? coder),
      by: [...grouping.attributes],
      ...(grouping.isTiers ? { tierOrder: [...(settings.tiers ?? REGULATION_TIERS)] } : {}),
      ...(interviews.by === undefined ? {} : { order: interviews.by }),
      confidence,
      informantIntervals,
      quotes: settings.quotes,
      seed,
      minCell,
      showNames,
    },
    flow: {
      ...table.flow,
      counted: selected.codings.length,
      otherCoders: selected.otherCoders,
      notConsensus: selected.notConsensus,
      seconded: selected.seconded,
    },
    informants: table.informants.length,
    documents: table.documents.length,
    segments: countDistinct(selected.codings),
    codings: selected.codings.length,
    coders: [...labels.coders.all],
    themes: rows,
    byGroup: groupRows(table, selected.codings, grouping.groups, {
      order,
      names,
      confidence: informantIntervals ? confidence : undefined,
    }),
    ...coOccurrence,
    saturation: isAbsent(saturated) ? saturated : plainSaturation(saturated),
    ...spoken,
  };
  return settings.checklists.length === 0
    ? result
    : { ...result, checklists: settings.checklists.map((its) => checklistOf(its, result, table)) };
}

/** How many pieces of text the codings are on. */
function countDistinct(codings: readonly Coding[]): number {
  const seen: true[] = [];
  let count = 0;
  for (const { segment } of codings) {
    if (seen[segment] === true) continue;
    seen[segment] = true;
    count += 1;
  }
  return count;
}

function plainSaturation(
  its: Exclude<ReturnType<typeof saturation>, { reason: unknown }>,
): ThemesResult["saturation"] {
  return {
    base: { ...its.base },
    runs: its.runs.map((run) => ({ ...run })),
    thresholds: its.thresholds.map(({ threshold, reached, share }) => ({
      threshold,
      ...(reached === undefined ? {} : { reached: { ...reached } }),
      ...(share === undefined ? {} : { share }),
    })),
    curve: its.curve.map(({ band, ...point }) =>
      band === undefined ? point : { ...point, band: { ...band } },
    ),
    orders: its.orders,
  };
}
