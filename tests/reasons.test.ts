import { describe, expect, it } from "vitest";
import { analyseAgreement } from "../src/analyses/agreement/agreement.ts";
import type { UnitKind } from "../src/analyses/agreement/units-of.ts";
import { analyseCompare } from "../src/analyses/compare.ts";
import { analyseGains } from "../src/analyses/gains.ts";
import type { GainsSettings } from "../src/analyses/settings.ts";
import { analyseThemes } from "../src/analyses/themes/themes.ts";
import type { Reason } from "../src/core/reason.ts";
import type { ReadScoresOptions } from "../src/data/scores/read-scores.ts";
import { INTERVIEWS } from "./data/segments/refi/interviews.ts";
import { writeQde } from "./data/segments/refi/qdpx.ts";
import { everyValue } from "./every-value.ts";
import { interviewsOf } from "./interviews-of.ts";
import { itemsOf } from "./items-of.ts";
import { membersOf, reasonFaults } from "./said.ts";
import { study, wideCsv } from "./study.ts";

const HEAD = "id,pre,post\n";
const cases = wideCsv(Array.from({ length: 12 }, (_, i) => [40 + i, 55 + ((5 * i) % 17)] as const));

const reasonsIn = (result: object) =>
  new Set([...everyValue(result)].flatMap(([at, value]) => (at.endsWith(".reason") ? [value] : [])));
const gains = async (csv: string, settings: Partial<GainsSettings> = {}) =>
  reasonsIn(analyseGains(await study(csv), settings, { version: "1" }));
const compare = async (csv: string, read: ReadScoresOptions = {}) =>
  reasonsIn(analyseCompare(await study(csv, read), {}, { version: "1" }));
/** A column of groups, and pairs that vary. */
const grouped = (groups: readonly string[], covariate: (i: number) => string = () => "") =>
  `id,g,pre,post,x\n${groups.map((g, i) => `p${i},${g},${40 + i},${50 + ((7 * i) % 11)},${covariate(i)}\n`).join("")}`;
const by = { by: ["g"] } as const;
const changes = (differences: readonly (number | string)[]) => wideCsv(differences.map((d, i) => [i % 2, d]));

const SHOWN = { version: "1", showNames: false, showCoders: false } as const;
const THEMES = { coder: "any", by: [], quotes: 0, seed: 1, confidence: 0.95, checklists: [] } as const;
const themes = async (content: string | Buffer) =>
  reasonsIn(
    analyseThemes(
      await interviewsOf(content),
      { ...THEMES, informantIntervals: false },
      { ...SHOWN, minCell: 5 },
    ),
  );
const items = async (csv: string) => reasonsIn(await itemsOf(csv));
const agreement = async (csv: string, unit: UnitKind = "segment") =>
  reasonsIn(
    analyseAgreement(
      await interviewsOf(csv),
      { unit, level: "nominal", confidence: 0.95, resamples: 100, seed: 1 },
      { ...SHOWN, excerpts: false },
    ),
  );

/** Places that are one off stand at the edges of no words. */
const shifted = writeQde(INTERVIEWS, { origin: "", offsets: "utf16", inline: true }).replace(
  /((?:start|end)Position)="(\d+)"/g,
  (_, name, at) => `${name}="${Number(at) + 1}"`,
);
const interviews = (count: number, rows: (document: string, i: number) => string) =>
  `dokumen,kode\n${Array.from({ length: count }, (_, i) => rows(`D${i}`, i)).join("")}`;

describe("every reason", () => {
  const triggers: Readonly<Record<Reason, () => Promise<Set<unknown>>>> = {
    "too-few-pairs": () => compare(`${HEAD}a,50,60\n`),
    "no-variation": () => compare(wideCsv([1, 2, 3, 4, 5].map((x) => [x, x + 1]))),
    "no-changers": () => gains(cases, { mastery: 1 }),
    "no-non-zero-differences": () => compare(wideCsv([1, 2, 3, 4, 5].map((x) => [x, x]))),
    "all-changed-one-way": () => compare(wideCsv([1, 2, 3, 4, 5].map((x) => [x, 2 * x]))),
    "too-many-pairs": () => compare(changes(Array.from({ length: 5001 }, (_, i) => i % 3))),
    "no-scale": () => gains(`${HEAD}a,5,6\n`),
    "at-ceiling": () => gains(`${HEAD}a,100,60\n`),
    "too-few-clusters": () => gains("id,Angkatan,pre,post\na,x,30,40\nb,x,30,41\nc,y,30,50\nd,y,30,52\n"),
    "interval-out-of-reach": () => compare(wideCsv([1, 2, 3, 4, 5].map((x) => [x, 3 - x]))),
    "not-computable": () => compare(changes(Array.from({ length: 40 }, (_, i) => `9000000.00${i % 7}`))),
    "no-gain-to-keep": () =>
      compare(
        `id,pre,post,tl\n${Array.from({ length: 8 }, (_, i) => `p${i},${i},${7 - i},${i}\n`).join("")}`,
        { followUp: ["tl"] },
      ),
    "not-independent": () => compare("id,g,pre,post\na,x,30,40\na,y,30,50\nb,y,31,44\n", by),
    "too-few-groups": () => compare(grouped(["x", "x", "x", "x", "y"]), by),
    "too-many-groups": () => compare(grouped(Array.from({ length: 102 }, (_, i) => `g${i % 51}`)), by),
    collinear: () =>
      compare(
        grouped(["x", "y", "x", "y", "x", "y", "x", "y"], (i) => (i % 2 === 0 ? "S1" : "D-IV")),
        {
          ...by,
          covariates: ["x"],
        },
      ),
    "too-few-items": () => items("id,q1,q2\na,1,0\nb,0,0\nc,1,1\n"),
    "negative-alpha": () => items("id,q1,q2\na,1,0\nb,0,1\nc,1,0\nd,1,1\n"),
    "not-dichotomous": () => items("id,pre1,pre2,post1,post2\na,3,1,2,1\nb,1,0,3,1\n"),
    "no-informants": () => themes("segmen,kode\n1,a\n2,b\n"),
    "no-offsets": () => themes("dokumen,panjang dokumen,kode\nA,9,a\n"),
    "offsets-uncertain": () => themes(shifted),
    "no-document-length": () => themes("dokumen,mulai,akhir,kode\nA,0,5,a\n"),
    "too-many-codes": () =>
      themes(`dokumen,mulai,akhir,kode\n${Array.from({ length: 1500 }, (_, i) => `A,0,9,k${i}\n`).join("")}`),
    // Long codings of one code meet several short ones of the other: more overlaps than codings.
    "overlaps-exceed-codings": () =>
      themes(
        `dokumen,mulai,akhir,kode\nA,0,9,a\nA,10,12,a\nA,13,15,a\nA,10,19,b\nA,1,2,b\nA,3,4,b\nA,10,13,b\nA,11,19,a\n`,
      ),
    "too-few-interviews": () => themes(interviews(5, (document) => `${document},a\n`)),
    "empty-base": () => themes(interviews(6, (document, i) => `${document},${i < 4 ? "" : "a"}\n`)),
    "no-documents": () => agreement("segmen,pengode,kode\n1,A,x\n1,B,x\n2,A,y\n2,B,y\n"),
    "too-few-documents": () => agreement("dokumen,segmen,pengode,kode\nD,1,A,x\nD,1,B,x\nD,2,A,y\nD,2,B,y\n"),
    "more-than-two-coders": () =>
      agreement("segmen,pengode,kode\n1,A,x\n1,B,x\n1,C,x\n2,A,y\n2,B,y\n2,C,x\n"),
    "too-many-coders": () =>
      agreement(
        `dokumen,segmen,pengode,kode\n${Array.from({ length: 88 }, (_, i) => `D${i % 8},1,P${i % 11},${i % 3}\n`).join("")}`,
      ),
    "nothing-coded": () => agreement("segmen,pengode,kode\n1,A,x\n2,B,x\n3,A,y\n3,B,y\n"),
    "nothing-compared": () => agreement("segmen,pengode,kode\n1,A,x\n2,B,x\n"),
  };
  const reasons = membersOf("reason.ts", "Reason");

  it("is named in the source, and has a case here", () => {
    expect(reasons.length).toBeGreaterThan(20);
    expect(Object.keys(triggers).sort()).toEqual([...reasons].sort());
  });

  it.each(Object.entries(triggers))(
    "%s stands in some result, and is said in both languages",
    async (reason, trigger) => {
      expect(await trigger()).toContain(reason);
      expect(reasonFaults(reason)).toEqual([]);
    },
  );
});
