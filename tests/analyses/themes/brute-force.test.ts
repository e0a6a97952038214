import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ThemesResult } from "../../../src/analyses/schemas/themes.schema.ts";
import { analyseThemes } from "../../../src/analyses/themes/themes.ts";
import { SEEDED } from "../../arbitraries.ts";
import { csvOf, interviewsOf } from "../../interviews-of.ts";
import { present } from "../../present.ts";
import { countedByHand, type Whose } from "./counted-by-hand.ts";
import { type Spoken, spoken } from "./spoken-rows.ts";

const HEADER = [
  ...["document", "document length", "informant", "role", "theme", "code", "coder"],
  ...["start", "end", "text"],
];

async function themesOf({ rows, lengths }: Spoken, coder: Whose): Promise<ThemesResult> {
  const csv = csvOf(
    rows.map((row) => ({ ...row, "document length": lengths[row.document]! })),
    HEADER,
  );
  return analyseThemes(
    await interviewsOf(csv),
    {
      ...{ coder, by: rows.some(({ role }) => role !== undefined) ? ["role"] : [] },
      ...{ confidence: 0.95, informantIntervals: false, quotes: 0, seed: 1, checklists: [] },
    },
    { version: "1.0.0", minCell: 5, showNames: true, showCoders: true },
  );
}

/** The counts of a theme in the words of the count by hand. */
function plain(theme: ThemesResult["byGroup"][number]["themes"][number]) {
  const { path, informants, informantShare, documents, segments, codings } = theme;
  const share = "estimate" in informantShare ? informantShare.estimate : undefined;
  return { path, informants, share, documents, segments, codings };
}

function sorted<T extends { path: readonly string[] }>(themes: readonly T[]): T[] {
  return [...themes].sort((a, b) => (JSON.stringify(a.path) < JSON.stringify(b.path) ? -1 : 1));
}

function plainPairs({ coOccurrence, themes }: ThemesResult) {
  const pathOf = (name: string) => JSON.stringify(themes.find(({ theme }) => theme === name)!.path);
  const pairs = present(coOccurrence).map(
    ({ a, b, overlaps, sameSpan, c, aGivenB, bGivenA, informants, jaccard }) => ({
      codes: [pathOf(a), pathOf(b)].sort(),
      ...{ overlaps, sameSpan, c, informants, jaccard },
      shares: { [pathOf(a)]: bGivenA, [pathOf(b)]: aGivenB },
    }),
  );
  return byCodes(pairs);
}

function byCodes<T extends { codes: readonly string[] }>(pairs: readonly T[]): T[] {
  return [...pairs].sort((x, y) => (x.codes.join() < y.codes.join() ? -1 : 1));
}

let compared = { overlaps: 0, agreed: 0, repeated: 0, withoutPlace: 0, groups: 0 };

function holds(result: ThemesResult, its: Spoken, whose: Whose): void {
  const want = countedByHand(its, whose);
  const { informants, documents, segments, codings, flow } = result;
  expect({ informants, documents, segments, codings, repeated: flow.duplicates }).toEqual({
    ...{ informants: want.informants, documents: want.documents, segments: want.segments },
    ...{ codings: want.codings, repeated: want.repeated },
  });
  expect(flow.counted + flow.otherCoders + flow.notConsensus + flow.seconded).toBe(flow.coded);
  expect(flow.coded + flow.duplicates + flow.invalid + flow.uncoded).toBe(flow.rows);
  const rows = result.themes.map((theme) => ({
    ...plain(theme),
    ...(theme.reason === undefined ? { coverage: theme.coverage } : { reason: theme.reason }),
  }));
  expect(sorted(rows)).toEqual(sorted(want.themes));
  expect(plainPairs(result)).toEqual(byCodes(want.pairs));
  if (result.options.by.length > 0) {
    const groups = result.byGroup.map(({ group, informants: n, themes }) => ({
      role: group["role"],
      informants: n,
      themes: sorted(themes.map(plain)),
    }));
    const byName = (a: { role?: string | undefined }, b: { role?: string | undefined }) =>
      (a.role ?? "") < (b.role ?? "") ? -1 : 1;
    expect([...groups].sort(byName)).toEqual(
      want.byRole.map(({ themes, ...rest }) => ({ ...rest, themes: sorted(themes) })).sort(byName),
    );
    compared.groups += groups.length;
  }
  compared.overlaps += want.pairs.length;
  compared.repeated += want.repeated;
  if (whose === "consensus") compared.agreed += want.codings;
  if (result.coOccurrenceBy !== "offsets") compared.withoutPlace += 1;
}

describe("themes", () => {
  it.each(["any", "consensus", "A"] as const)(
    "are what counting every row, character and pair by hand gives: coder %s",
    async (whose) => {
      compared = { overlaps: 0, agreed: 0, repeated: 0, withoutPlace: 0, groups: 0 };
      await fc.assert(
        fc.asyncProperty(spoken, async (its) => {
          fc.pre(whose !== "A" || its.rows.some(({ coder }) => coder === "A"));
          holds(await themesOf(its, whose), its, whose);
        }),
        SEEDED,
      );
      expect(compared.overlaps).toBeGreaterThan(whose === "consensus" ? 100 : 300);
      expect(compared.repeated).toBeGreaterThan(30);
      expect(compared.withoutPlace).toBeGreaterThan(20);
      expect(compared.groups).toBeGreaterThan(300);
      if (whose === "consensus") expect(compared.agreed).toBeGreaterThan(50);
    },
  );
});
