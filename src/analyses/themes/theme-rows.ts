import type { Estimate } from "../../core/interval.ts";
import { type Absent, absent, isAbsent } from "../../core/reason.ts";
import type { Coding, SegmentTable } from "../../data/segments/segment-table.ts";
import { wilson } from "../../statistics/wilson.ts";
import type { ThemesResult } from "../schemas/themes.schema.ts";
import { countThemes, type ThemeCounts } from "./count-themes.ts";
import { coverage } from "./coverage.ts";
import type { InformantGroup } from "./group-informants.ts";

/** How rows are made. */
interface RowOptions {
  /** Nodes in the order they are printed. */
  readonly order: readonly number[];
  readonly names: readonly string[];
  /** Where shares get an interval, its level. */
  readonly confidence: number | undefined;
}

/** One row per theme and code that somebody gave, or that stands in the codebook. */
export function themeRows(
  table: SegmentTable,
  codings: readonly Coding[],
  counts: readonly ThemeCounts[],
  { order, names, confidence }: RowOptions,
): ThemesResult["themes"] {
  const given = givenBelow(table, codings);
  return order.map((node) => {
    const { parent, path } = table.codes[node]!;
    const covered = coverageOf(table, counts[node]!);
    return {
      theme: names[node]!,
      path: [...path],
      ...(parent < 0 ? {} : { parent: names[parent]! }),
      codes: given[node]!.map((code) => names[code]!),
      ...countsOf(counts[node]!, table.informants.length, confidence),
      ...(isAbsent(covered) ? { reason: covered.reason } : { coverage: covered.share }),
    };
  });
}

/** The rows of every group of informants. */
export function groupRows(
  table: SegmentTable,
  codings: readonly Coding[],
  groups: readonly InformantGroup[],
  { order, names, confidence }: RowOptions,
): ThemesResult["byGroup"] {
  return groups.map(({ group, informants }) => {
    const its = codings.filter(({ segment }) => informants.has(table.segments[segment]!.informant));
    const counts = countThemes(its, table.segments, table.codes);
    return {
      group: { ...group },
      informants: informants.size,
      themes: order.map((node) => ({
        theme: names[node]!,
        path: [...table.codes[node]!.path],
        ...countsOf(counts[node]!, informants.size, confidence),
      })),
    };
  });
}

function countsOf(
  { informants, documents, segments, codings }: ThemeCounts,
  all: number,
  confidence: number | undefined,
) {
  return {
    informants,
    informantShare: shareOf(informants, all, confidence),
    documents,
    segments: segments.length,
    codings,
  };
}

/** Informants are chosen, not drawn, so a share has no interval unless it was asked for. */
function shareOf(count: number, all: number, confidence: number | undefined): Estimate | Absent {
  if (all === 0) return absent("no-informants");
  return confidence === undefined ? { estimate: count / all } : wilson(count, all, confidence);
}

function coverageOf({ segments, documents, offsetsCertain }: SegmentTable, counts: ThemeCounts) {
  if (!offsetsCertain) return absent("offsets-uncertain");
  if (documents.some(({ length }) => length === undefined)) return absent("no-document-length");
  const spans: { document: number; start: number; end: number }[] = [];
  for (const segment of counts.segments) {
    const { document, start, end } = segments[segment]!;
    if (document < 0 || start === undefined) return absent("no-offsets");
    spans.push({ document, start, end: end! });
  }
  return coverage(
    spans,
    documents.map(({ length }) => length),
  );
}

/** Of every node, the codes somebody gave at or below it. */
function givenBelow({ codes }: SegmentTable, codings: readonly Coding[]): number[][] {
  const below = codes.map((): number[] => []);
  const used = new Set(codings.map(({ code }) => code));
  for (const [code] of codes.entries()) {
    if (!used.has(code)) continue;
    for (let node = code; node >= 0; node = codes[node]!.parent) below[node]!.push(code);
  }
  return below;
}
