import { describe, expect, it } from "vitest";
import type { Checklist } from "../../../src/analyses/themes/checklists.ts";
import { analyseThemes, type ThemesSettings } from "../../../src/analyses/themes/themes.ts";
import { catalogueOf } from "../../../src/language/index.ts";
import { csvOf, interviewsOf } from "../../interviews-of.ts";

async function checklist(which: Checklist, csv: string, settings: Partial<ThemesSettings> = {}) {
  const result = analyseThemes(
    await interviewsOf(csv),
    {
      ...{ coder: "any", by: [], confidence: 0.95, informantIntervals: false, quotes: 0, seed: 1 },
      ...{ checklists: [which], ...settings },
    },
    { version: "9.8.7", minCell: 5, showNames: false, showCoders: false },
  );
  const { items } = result.checklists![0]!;
  return { items, of: (item: number) => items[item - 1]! };
}

/** Eight interviews by two coders; the codes of the last four are all in the first four. */
const FULL = csvOf(
  Array.from({ length: 8 }, (_, i) => ({
    ...{ document: `W${i}`, informant: `I${i}`, peran: "guru", lpd: "A", coder: "AB"[i % 2] },
    ...{ theme: `T${i % 2}`, code: i === 0 ? "rare" : `k${i % 4}`, text: `kutipan ${i}` },
  })),
);

describe("checklists", () => {
  it.each([
    ["coreq", 32],
    ["srqr", 21],
  ] as const)(
    "%s has its %i items in their order, each with a name in both languages",
    async (which, length) => {
      const { items } = await checklist(which, FULL);
      expect(items.map(({ item }) => Number(item))).toEqual(Array.from({ length }, (_, i) => i + 1));
      for (const language of ["en", "id"] as const) {
        const { items: names, values } = catalogueOf(language).checklists;
        expect(Object.keys(names).filter((key) => key.startsWith(which))).toEqual(
          items.map(({ key }) => key),
        );
        for (const { values: its = {} } of items)
          for (const name of Object.keys(its)) expect(values).toHaveProperty(name);
      }
    },
  );

  it("fills in what the data answer, and leaves the rest to the authors", async () => {
    const { items, of } = await checklist("coreq", FULL, { quotes: 2 });
    expect(of(12)).toMatchObject({ answeredBy: "data", values: { informants: 8, documents: 8 } });
    expect(of(16)).toMatchObject({ answeredBy: "both", values: { attributes: "peran, lpd" } });
    expect(of(22)).toMatchObject({ answeredBy: "both", values: { reached: "5+2" } });
    expect(of(24)).toMatchObject({ answeredBy: "data", values: { coders: 2 } });
    expect(of(25)).toMatchObject({ answeredBy: "data", values: { themes: 2, codes: 5 } });
    expect(of(27)).toMatchObject({ answeredBy: "both", values: { version: "9.8.7" } });
    expect(of(29)).toMatchObject({ answeredBy: "data", values: { quotes: 4 } });
    expect(of(32)).toMatchObject({ answeredBy: "both", values: { minor: 5, nodes: 7 } });
    const authors = items
      .filter(({ answeredBy }) => answeredBy === "authors")
      .map(({ item }) => Number(item));
    expect(authors).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 17, 18, 19, 20, 21, 23, 26, 28],
    ]);
    for (const { answeredBy, values } of items) expect(values === undefined).toBe(answeredBy === "authors");
  });

  it("claims nothing that these data cannot answer", async () => {
    const { of } = await checklist("coreq", "informan,kode\nI1,x\n");
    for (const item of [16, 22, 29]) expect(of(item)).not.toHaveProperty("values");
    expect((await checklist("srqr", "informan,kode\nI1,x\n")).of(17).answeredBy).toBe("authors");
  });

  it("says how informants are called, also where documents are informants", async () => {
    expect((await checklist("srqr", FULL)).of(13).values).toEqual({ names: "as-written" });
    expect((await checklist("srqr", "dokumen,kode\nSiti,x\n")).of(13).values).toEqual({ names: "numbered" });
    expect((await checklist("srqr", "dokumen,kode\nW1,x\n")).of(13).values).toEqual({ names: "as-written" });
  });
});
