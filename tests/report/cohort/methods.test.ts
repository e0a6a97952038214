import { beforeAll, describe, expect, it } from "vitest";
import { agreementResult } from "../../../src/analyses/schemas/agreement.schema.ts";
import { between } from "../../../src/analyses/schemas/between.schema.ts";
import { compareGroup } from "../../../src/analyses/schemas/compare-group.schema.ts";
import { gainsGroup } from "../../../src/analyses/schemas/gains.schema.ts";
import { itemsResult } from "../../../src/analyses/schemas/items.schema.ts";
import type { ReportResult } from "../../../src/analyses/schemas/report.schema.ts";
import { themesResult } from "../../../src/analyses/schemas/themes.schema.ts";
import { waves } from "../../../src/analyses/schemas/waves.schema.ts";
import { REPORT_SECTIONS } from "../../../src/core/report-section.ts";
import { catalogueOf } from "../../../src/language/index.ts";
import { reportCatalogueOf } from "../../../src/language/report/index.ts";
import { checklistSources } from "../../../src/report/cohort/checklists.ts";
import type { Method } from "../../../src/report/cohort/methods/method.ts";
import { METHODS, methodsSections } from "../../../src/report/cohort/methods.ts";
import { REFERENCES } from "../../../src/report/cohort/references.ts";
import { study } from "../../study.ts";
import { headingsOf } from "./blocks.ts";
import { askedForAll, fullReport } from "./full-report.ts";
import { reportOf } from "./sample-report.ts";
import { textOf } from "./texts.ts";

const LANGUAGES = ["en", "id"] as const;

const methods = Object.entries(METHODS).flatMap(([chapter, its]) =>
  Object.entries<Method>(its).map(([key, method]) => ({ name: `${chapter}.${key}`, method })),
);
const names = new Set(methods.map(({ name }) => name));

/** The method of every figure of a result; null where it is no figure, or told with another. */
const FIGURES: Readonly<Record<string, readonly [object, Readonly<Record<string, string | null>>]>> = {
  gains: [
    gainsGroup.shape,
    {
      ...{ group: null, flow: null, n: null, pre: "scores.describing", post: "scores.describing" },
      gain: "gains.meanGain",
      classAverageNormalizedGain: "gains.classGain",
      individualNormalizedGain: "gains.individualGain",
      normalizedChange: "gains.normalizedChange",
      categories: "gains.bands",
      effectiveness: "gains.effectiveness",
      ...{ improved: null, unchanged: null, lost: null },
      ceiling: "gains.ceiling",
      mastery: "gains.masteryChange",
      reliableChange: "gains.reliableChange",
      clusterMeans: "robust.clusterMeans",
      attrition: "scores.attrition",
    },
  ],
  compare: [
    compareGroup.shape,
    {
      ...{ group: null, flow: null, n: null, leads: null },
      ...{ pre: "scores.describing", post: "scores.describing", difference: "scores.describing" },
      t: "comparison.pairedT",
      wilcoxon: "comparison.wilcoxon",
      shapiroWilk: "comparison.shapiroWilk",
      effects: "effects.gav",
      correlation: "comparison.correlation",
      bayes: "comparison.bayes",
      equivalence: "comparison.equivalence",
      sensitivity: "robust.pratt",
      attrition: "scores.attrition",
    },
  ],
  waves: [
    waves.shape,
    {
      ...{ n: null, byGroup: null },
      anova: "lasting.anova",
      mauchly: "lasting.sphericity",
      greenhouseGeisser: "lasting.sphericity",
      huynhFeldt: "lasting.sphericity",
      friedman: "lasting.friedman",
      contrasts: "lasting.contrasts",
      retention: "lasting.retention",
      nonInferiority: "lasting.nonInferiority",
      dropout: "lasting.dropout",
    },
  ],
  between: [
    between.shape,
    {
      levels: null,
      welch: "between.welchAnova",
      oneWay: "between.oneWay",
      kruskalWallis: "between.kruskalWallis",
      levene: "between.levene",
      ancova: "between.ancova",
      pairwise: "between.pairwise",
    },
  ],
  items: [
    itemsResult.pick({ waves: true, items: true, distractors: true, subscales: true, flags: true }).shape,
    {
      waves: "items.alpha",
      items: "items.difficulty",
      distractors: "items.distractors",
      subscales: "items.alpha",
      flags: "items.flags",
    },
  ],
  themes: [
    themesResult.pick({
      ...{ themes: true, byGroup: true, coOccurrence: true, saturation: true, quotes: true },
    }).shape,
    {
      themes: "themes.counting",
      byGroup: "themes.smallCells",
      coOccurrence: "themes.coOccurrence",
      saturation: "themes.saturation",
      quotes: "themes.quotes",
    },
  ],
  agreement: [
    agreementResult.shape.pooled.shape,
    {
      ...{ kind: null, categories: null, n: null, dropped: null, reason: null },
      percent: "agreement.percent",
      krippendorffAlpha: "agreement.krippendorffAlpha",
      cohenKappa: "agreement.cohenKappa",
      fleissKappa: "agreement.fleissKappa",
      gwetAc1: "agreement.gwetAc1",
      holsti: "agreement.holsti",
      prevalence: "agreement.prevalence",
    },
  ],
};

const tiered = `ID Peserta,Jenjang,Pretest,Posttest\n${Array.from(
  { length: 12 },
  (_, i) => `p${i},Dasar,${40 + i},${60 + ((7 * i) % 19)}\np${i},Lanjut,${50 + ((5 * i) % 13)},${70 + i}\n`,
).join("")}`;

describe("methodsSections", () => {
  let full: ReportResult;
  let reports: readonly ReportResult[];

  beforeAll(async () => {
    full = await fullReport();
    const byRow = await study("pre,post\n1,2\n3,5\n4,4\n6,9\n7,8\n2,6\n");
    const tiers = await study(tiered, { by: ["Jenjang"] });
    reports = [full, reportOf(askedForAll(byRow)), reportOf(askedForAll(tiers))];
  });

  it.each(methods)("has a report to which $name applies, and none without chapters", ({ method }) => {
    expect(reports.some((report) => method.appliesTo(report))).toBe(true);
    expect(method.appliesTo(reportOf({}))).toBe(false);
  });

  it.each(LANGUAGES)("tells every method that applies, by its name, in %s", (language) => {
    const says = reportCatalogueOf(language);
    const entries: Readonly<Record<string, Readonly<Record<string, { name: string; text: string }>>>> =
      says.methods.entries;
    for (const report of reports) {
      const blocks = methodsSections({ result: report }, catalogueOf(language), says);
      const applying = methods.filter(({ method }) => method.appliesTo(report));
      expect(headingsOf(blocks, 3)).toEqual(
        applying.map(({ name }) => {
          const [chapter = "", key = ""] = name.split(".");
          return entries[chapter]![key]!.name;
        }),
      );
      expect(headingsOf(blocks, 2).at(-1)).toBe(says.references.heading);
    }
  });

  it.each(LANGUAGES)("sets formulas in lines that fit a page, with the decimal sign of %s", (language) => {
    const blocks = methodsSections({ result: full }, catalogueOf(language), reportCatalogueOf(language));
    const formulas = blocks.flatMap((block) => (block.type === "code" ? [block.value] : []));
    expect(formulas.length).toBeGreaterThan(45);
    for (const line of formulas.flatMap((formula) => formula.split("\n"))) {
      expect([line, [...line].length <= 78]).toEqual([line, true]);
    }
    expect(formulas.join()).toContain(language === "id" ? "1,96 · s_x" : "1.96 · s_x");
  });

  it("knows a method for every figure that a result can have", () => {
    for (const [result, [shape, figures]] of Object.entries(FIGURES)) {
      expect([result, Object.keys(figures).sort()]).toEqual([result, Object.keys(shape).sort()]);
      for (const method of Object.values(figures)) if (method !== null) expect(names).toContain(method);
    }
    const effects = Object.keys(compareEffects(full)).filter((key) => key !== "bootstrap");
    const told = { dav: "gav", gz: "dz" } as Readonly<Record<string, string>>;
    for (const effect of effects) expect(names).toContain(`effects.${told[effect] ?? effect}`);
  });

  it.each(LANGUAGES)("lists in %s exactly the works that it cites", (language) => {
    const says = reportCatalogueOf(language);
    const blocks = methodsSections({ result: full }, catalogueOf(language), says);
    const texts = blocks.map(textOf);
    const listed = texts.slice(texts.indexOf(says.references.heading) + 1);
    const cited = new Set([
      ...methods.filter(({ method }) => method.appliesTo(full)).flatMap(({ method }) => method.sources),
      ...checklistSources(full),
    ]);
    const wanted = Object.entries(REFERENCES).filter(([key]) => cited.has(key as keyof typeof REFERENCES));
    expect(listed.map((text) => text.slice(0, 24))).toEqual(
      wanted.map(([, { text }]) => text.replaceAll("*", "").slice(0, 24)),
    );
  });

  it("names a source for every method but the rules of this program", () => {
    expect(methods.filter(({ method }) => method.sources.length === 0).map(({ name }) => name)).toEqual([
      ...[
        "scores.pairing",
        "scores.pairingByRow",
        "gains.effectiveness",
        "gains.ceiling",
        "between.tierSteps",
      ],
      ...["themes.counting", "themes.coverage", "themes.quotes", "agreement.unit", "agreement.pooled"],
    ]);
  });

  it("cites every work it knows, in the order of authors, each with its year and a well-formed DOI", () => {
    const cited = new Set([...methods.flatMap(({ method }) => method.sources), ...checklistSources(full)]);
    expect(Object.keys(REFERENCES).filter((key) => !cited.has(key as keyof typeof REFERENCES))).toEqual([]);
    const order = Object.values(REFERENCES).map(({ authors, year }) => fold(`${authors.join(" ")} ${year}`));
    expect([...order].sort()).toEqual(order);
    for (const work of Object.values(REFERENCES)) {
      expect(work.text).toContain(`(${work.year}). `);
      for (const author of work.authors) expect(work.text).toContain(author);
      if ("doi" in work) expect(work.doi).toMatch(/^10\.\d{4,5}\/[^\s<>"]*[\w)]$/);
    }
  });

  it("names several works of the same authors once, and all authors beyond two by the first", () => {
    const texts = (language: "en" | "id") =>
      methodsSections({ result: full }, catalogueOf(language), reportCatalogueOf(language))
        .map(textOf)
        .join("\n");
    expect(texts("en")).toContain("Gwet (2008, 2014).");
    expect(texts("en")).toContain("Bonett and Price (2012)");
    expect(texts("id")).toContain("Bonett dan Price (2012)");
    expect(texts("id")).toContain("Rouder dkk. (2009)");
    expect(texts("en")).toContain("Source: Guest et al. (2020).");
  });

  it("leaves out what belongs to chapters that the report does not have", () => {
    const sections = REPORT_SECTIONS.filter((section) => section === "gains" || section === "methods");
    const says = reportCatalogueOf("en");
    const blocks = methodsSections({ result: { ...full, sections } }, catalogueOf("en"), says);
    expect(headingsOf(blocks, 2)).toEqual([
      says.methods.headings.scores,
      says.methods.headings.gains,
      says.methods.headings.robust,
      says.references.heading,
    ]);
  });

  it("says that scores are turned round where lower is better", async () => {
    const says = reportCatalogueOf("en");
    const turned = structuredClone(full);
    turned.gains!.options.lowerIsBetter = true;
    const texts = (result: ReportResult) => methodsSections({ result }, catalogueOf("en"), says).map(textOf);
    expect(texts(turned)).toContain(says.methods.lowerIsBetter);
    expect(texts(full)).not.toContain(says.methods.lowerIsBetter);
  });

  it("sets symbols in emphasis, words and names not", () => {
    const says = reportCatalogueOf("en");
    const blocks = methodsSections({ result: full }, catalogueOf("en"), says);
    const emphasised = blocks.flatMap((block) =>
      block.type === "paragraph"
        ? block.children.flatMap((child) => (child.type === "emphasis" ? [textOf(child)] : []))
        : [],
    );
    for (const symbol of ["p", "t", "n", "d_z", "g_av", "F"]) expect(emphasised).toContain(symbol);
    const change = blocks.findIndex(
      (block) => textOf(block) === says.methods.entries.gains.masteryChange.name,
    );
    expect(JSON.stringify(blocks[change + 2])).toContain(
      '"emphasis","children":[{"type":"text","value":"n"}',
    );
    for (const word of ["s", "R", "I"]) expect(emphasised).not.toContain(word);
  });
});

function compareEffects({ compare }: ReportResult): object {
  return compare!.groups[0]!.effects;
}

/** By which a list of references is ordered. */
function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, "");
}
