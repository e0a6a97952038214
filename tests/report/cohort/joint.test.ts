import type { Nodes, Root, Table } from "mdast";
import { describe, expect, it } from "vitest";
import type { JointDisplay } from "../../../src/analyses/schemas/joint-display.schema.ts";
import { reportResult } from "../../../src/analyses/schemas/report.schema.ts";
import type { LanguageTag } from "../../../src/language/catalogue.ts";
import { catalogueOf } from "../../../src/language/index.ts";
import { reportCatalogueOf } from "../../../src/language/report/index.ts";
import { cohortDocument } from "../../../src/report/cohort/cohort-document.ts";
import type { CohortReport } from "../../../src/report/cohort/cohort-report.ts";
import { walk } from "../../../src/report/walk.ts";
import { jointReport } from "./joint-report.ts";

const sample = await jointReport();
const display = sample.result.joint!;

function documentOf(report: CohortReport, language: LanguageTag = "en"): Root {
  return cohortDocument(report, catalogueOf(language), reportCatalogueOf(language));
}

const textOf = (node: Nodes): string =>
  "value" in node ? node.value : "children" in node ? node.children.map(textOf).join("") : "";

/** The tables of the chapter: by tier, by theme, by informant. */
function tablesOf(document: Root): Table[] {
  return [...walk(document)].flatMap((node) => (node.type === "captionedTable" ? [node.table] : []));
}

const cellsOf = (table: Table): string[][] => table.children.map((row) => row.children.map(textOf));
const wordsOf = (document: Root): string =>
  document.children
    .filter(({ type }) => type !== "figure")
    .map(textOf)
    .join("\n");

describe("the joint display in a report", () => {
  it("is what the contract of the report says", () => {
    expect(reportResult.safeParse(sample.result).error).toBeUndefined();
  });

  it("stands as tables by tier, by theme and by informant, and a figure", () => {
    const document = documentOf(sample);
    expect(tablesOf(document)).toHaveLength(3);
    expect(document.children.filter(({ type }) => type === "figure")).toHaveLength(1);
  });

  it("gives every tier its gain, what is left, what is kept, and who mentions what", () => {
    const [byTier] = tablesOf(documentOf(sample));
    const rows = cellsOf(byTier!);
    expect(rows[0]!.slice(1)).toEqual(["Dasar", "Lanjut", "Mahir", "All"]);
    const columns = [...display.groups.slice(1), display.groups[0]!];
    const fixed = (value: number) => value.toFixed(2);
    for (const [i, group] of columns.entries()) {
      const column = rows.slice(1).map((row) => row[i + 1]!);
      const gain = group.gain as { estimate: number; interval: { low: number; high: number } };
      expect(column[0]).toBe(String(group.n));
      expect(column[1]).toBe(
        `${fixed(gain.estimate)} [${fixed(gain.interval.low)}, ${fixed(gain.interval.high)}]`,
      );
      const [kept] = group.retention;
      const left = kept!.gain.mean as { estimate: number };
      expect(column[2]!.startsWith(`${fixed(left.estimate)} [`)).toBe(true);
      expect(column[3]!.startsWith(`${(100 * kept!.estimate!).toFixed(1)} [`)).toBe(true);
      expect(column[4]).toBe(String(group.informants));
      for (const [place, { informants }] of group.themes.entries())
        expect(column[5 + place]).toBe(`${informants} of ${group.informants}`);
      expect(column.at(-1)).toContain(group.quote!.text);
    }
  });

  it("parts more tiers than a page has room for into several tables", async () => {
    const many = await jointReport((its) => ({
      ...its,
      groups: [
        its.groups[0]!,
        ...[1, 2, 3, 4, 5].map((i) => ({ ...its.groups[1]!, group: { Jenjang: `J${i}` } })),
      ],
    }));
    const heads = tablesOf(documentOf(many)).map((table) => cellsOf(table)[0]!.slice(1));
    expect(heads.slice(0, 2)).toEqual([
      ["J1", "J2", "J3", "J4"],
      ["J5", "All"],
    ]);
  });

  it("gives every theme both means with their n, the difference and its interval", () => {
    const [, byTheme] = tablesOf(documentOf(sample));
    const rows = cellsOf(byTheme!).slice(1);
    const wanted = display.themes.flatMap(({ theme, gains }) =>
      gains.map(({ wave, mention, others, difference }, i) => {
        const { estimate, interval } = difference as {
          estimate: number;
          interval: { low: number; high: number };
        };
        const fixed = (value: number) => value.toFixed(2).replace("-", "−");
        return [
          ...[i === 0 ? theme : "", wave],
          ...[mention, others].map(({ mean, n }) => `${fixed(mean!)} (${n})`),
          `${fixed(estimate)} [${fixed(interval.low)}, ${fixed(interval.high)}]`,
        ];
      }),
    );
    expect(rows).toEqual(wanted);
  });

  it("shows no mean of one person, and no difference beside it", async () => {
    const alone = await jointReport((its) => ({
      ...its,
      themes: its.themes.map((theme) => ({
        ...theme,
        gains: theme.gains.map((gain) => ({
          ...gain,
          others: { n: 1, mean: 77.77 },
          difference: { reason: "too-few-pairs" as const },
        })),
      })),
    }));
    const [, byTheme] = tablesOf(documentOf(alone));
    expect(textOf(byTheme!)).not.toContain("77.77");
    for (const row of cellsOf(byTheme!).slice(1)) expect(row.slice(3)).toEqual(["– (1)", "–"]);
    expect(wordsOf(documentOf(alone))).toContain("and 0 differences stand here");
  });

  it("gives every informant gains and themes, and no score", () => {
    const [, , byInformant] = tablesOf(documentOf(sample));
    const rows = cellsOf(byInformant!);
    expect(rows).toHaveLength(1 + display.people.length);
    for (const [i, { informant, group, gains, themes, quote }] of display.people.entries())
      expect(rows[i + 1]).toEqual([
        informant,
        group["Jenjang"],
        ...gains.map((gain) => (gain === null ? "–" : gain.toFixed(2).replace("-", "−"))),
        themes.join("; "),
        `“${quote!.text}” (${quote!.theme})`,
      ]);
  });

  it("hides counts of a few informants, and then also the tier and the speaker that would give them away", async () => {
    const hidden = await jointReport(undefined, {
      options: { sections: ["joint"], minCell: 7, pseudonyms: false, compareConventions: false },
    });
    const document = documentOf(hidden);
    const [byTier, , byInformant] = tablesOf(document);
    const counts = cellsOf(byTier!).filter(([name]) => name!.startsWith("Mention"));
    expect(counts.flat()).toContain("•");
    expect(counts.flat()).not.toContain("5 of 8");
    expect(cellsOf(byInformant!)[0]).not.toContain("Group");
    expect(cellsOf(byInformant!).flat()).not.toContain("Dasar");
    expect(textOf(byTier!)).not.toMatch(/\(P\d\d/);
    expect(wordsOf(document)).toContain("counts below 7 that the first table hides");
  });

  it("never hides the tier where scores have no groups, for there is none", async () => {
    const alone = await jointReport((its) => ({
      ...its,
      groups: [its.groups[0]!],
      people: its.people.map((person) => ({ ...person, group: {} })),
    }));
    const document = documentOf(alone);
    expect(cellsOf(tablesOf(document)[0]!)[0]).toHaveLength(2);
    expect(wordsOf(document)).not.toContain("is not shown");
  });

  it.each([
    [
      "en",
      /\b(?:cause[sd]?|because of|leads? to|led to|due to|effect of|thanks to)\b/i,
      "need not be the reason",
    ],
    ["id", /\b(?:menyebabkan|mengakibatkan|akibat|berkat|dampak|pengaruh)\b/i, "belum tentu alasan"],
  ] as const)("says what it does not show, and nothing of causes: %s", (language, causal, caution) => {
    const document = documentOf(sample, language);
    const words = [...document.children]
      .filter(({ type }) => type === "paragraph" || type === "blockquote" || type === "heading")
      .map(textOf)
      .join("\n");
    expect(words).toContain(caution);
    expect(words).not.toMatch(causal);
    expect(words).not.toMatch(/\{|undefined|NaN|\bp [<=]/);
  });

  it("warns that a gain may tell who an informant is", () => {
    expect(wordsOf(documentOf(sample))).toContain("can tell from a gain who an informant is");
    expect(wordsOf(documentOf(sample, "id"))).toContain("dapat mengetahui informan dari peningkatannya");
  });

  it("says how informants were found, and of whom no group is known", async () => {
    expect(wordsOf(documentOf(sample))).toContain("by ID Peserta.");
    const named = await jointReport((its) => ({
      ...its,
      link: { by: "name" },
      informants: { ...its.informants, inSeveralGroups: 2 },
    }));
    const words = wordsOf(documentOf(named));
    expect(words).toContain("by what they are called");
    expect(words).toContain("of which they spoke: 2.");
  });

  it("says that a tier is not told where few share it, and that lower is better where it is", async () => {
    const few = await jointReport((its) => ({
      ...its,
      people: its.people.map((person, i) => (i === 0 ? { ...person, group: {} } : person)),
    }));
    expect(wordsOf(documentOf(few))).toContain("shared by fewer than three informants is not shown");
    expect(wordsOf(documentOf(sample))).not.toContain("shared by fewer than three");
    const lower = structuredClone(sample.result);
    lower.gains!.options.lowerIsBetter = true;
    expect(wordsOf(documentOf({ result: lower }))).toContain("a negative gain is an improvement");
  });

  it("lets nothing from the data act in it", async () => {
    const bad = "\u202e<img src=x onerror=alert(1)>\u0007\ue000";
    const hostile = await jointReport((its: JointDisplay) => ({
      ...its,
      link: { by: "attribute", attribute: bad },
      waves: its.waves.map((wave) => wave + bad),
      groups: its.groups.map((group) => ({
        ...group,
        themes: group.themes.map((theme) => ({ ...theme, theme: theme.theme + bad })),
        quote: { ...group.quote!, text: bad, theme: bad, informant: bad },
      })),
      people: its.people.map((person) => ({ ...person, informant: bad, themes: [bad] })),
      themes: its.themes.map(({ theme, gains }) => ({
        theme: theme + bad,
        gains: gains.map((gain) => ({ ...gain, wave: bad })),
      })),
    }));
    const document = documentOf(hostile);
    const written = JSON.stringify(document.children);
    for (const act of ["\u202e", "\\u0007", "\ue000"]) expect(written.includes(act)).toBe(false);
    expect([...walk(document)].some(({ type }) => type === "html")).toBe(false);
  });

  it("is not there without a display", () => {
    const { joint: _, ...rest } = sample.result;
    expect(documentOf({ result: rest }).children).toEqual([]);
  });
});
