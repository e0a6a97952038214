import { catalogueOf } from "../../../src/language/index.ts";
import { reportCatalogueOf } from "../../../src/language/report/index.ts";
import type { CohortReport } from "../../../src/report/cohort/cohort-report.ts";
import type { FigureId } from "../../../src/report/figure.ts";
import { svgFile } from "../../../src/report/figure-file.ts";
import { figuresOf } from "../../../src/report/figures/index.ts";
import { cohortOf, cohortOfFiles, type Person } from "./cohort.ts";
import { type Read, readSvg } from "./read-svg.ts";

const SCALE = { min: 0, max: 100 };
/** Names as a stranger's file may have them. */
const HOSTILE = [
  "<img src=x onerror=alert(1)>]]>",
  "=cmd|' /C calc'!A0 ".repeat(263),
  '\u202eabc & "quoted" \' \u001b[31m merah',
  "](javascript:alert(1))",
  "E",
  "F",
] as const;

const people = (count: number, one: (i: number) => Person) => Array.from({ length: count }, (_, i) => one(i));

/** Studies of many kinds. */
export const CASES: Readonly<Record<string, () => Promise<CohortReport>>> = {
  "three tiers, followed up": () =>
    cohortOfFiles(["data-samples/diklat-berjenjang.csv"], {
      by: ["Jenjang"],
      pre: "Nilai Pretest",
      post: "Nilai Posttest",
      followUp: ["Nilai Tindak Lanjut"],
    }),
  "a scale of 18, where most fell": () =>
    cohortOfFiles(["data-samples/baumann.csv"], {
      by: ["group"],
      pre: "pretest.1",
      post: "post.test.1",
      scale: { min: 0, max: 18 },
    }),
  "hostile names": () =>
    cohortOf(
      people(60, (i) => [
        HOSTILE[i % 6]!,
        30 + ((i * 7) % 41),
        45 + ((i * 11) % 50),
        i % 3 === 0 ? undefined : 40 + ((i * 13) % 50),
      ]),
      { waves: [`<script>${"Tindak lanjut & ".repeat(300)}`], scale: SCALE },
    ),
  "five people": () =>
    cohortOf(
      [
        ["A", 50, 70],
        ["A", 60, 65],
        ["A", 70, 70],
        ["B", 40, 80],
        ["B", 90, 85],
      ],
      { scale: SCALE },
    ),
  "all scores the same": () =>
    cohortOf(
      people(8, () => ["A", 50, 50]),
      { scale: SCALE },
    ),
  "everybody at both ends of the scale": () =>
    cohortOf(
      people(12, (i) => ["A", i % 2 === 0 ? 0 : 100, 100]),
      { scale: SCALE },
    ),
  "all the same, without a scale": () =>
    cohortOf(
      people(8, () => ["A", 500, 500]),
      { hasGroups: false },
    ),
  "no scale": () =>
    cohortOf(
      people(30, (i) => ["A", 130 + ((i * 7) % 41), 145 + ((i * 11) % 50)]),
      { hasGroups: false },
    ),
  "scores below 0": () =>
    cohortOf(
      people(30, (i) => ["A", -40 + ((i * 7) % 41), -35 + ((i * 11) % 50)]),
      {
        hasGroups: false,
        scale: { min: -50, max: 50 },
      },
    ),
  "5,000 people": () =>
    cohortOf(
      people(5000, (i) => [
        i % 2 === 0 ? "A" : "B",
        20 + ((i * 37) % 61) + ((i * 7919) % 100) / 100,
        40 + ((i * 53) % 59) + ((i * 104729) % 100) / 100,
      ]),
      { scale: SCALE },
    ),
  "lower is better": () =>
    cohortOf(
      people(40, (i) => [i % 2 === 0 ? "A" : "B", 10 + ((i * 7) % 31), Math.max(0, ((i * 11) % 30) - 3)]),
      { scale: { min: 0, max: 50 } },
      { lowerIsBetter: true },
    ),
  "four follow-ups and nine groups": () =>
    cohortOf(
      people(90, (i) => [
        `Kelas ${i % 9}`,
        30 + ((i * 7) % 41),
        55 + ((i * 11) % 40),
        i % 4 === 0 ? undefined : 50 + ((i * 13) % 40),
        i % 3 === 0 ? undefined : 45 + ((i * 13) % 40),
        i % 2 === 0 ? undefined : 45 + ((i * 17) % 40),
        i < 87 ? undefined : 50 + i,
      ]),
      { waves: ["1 bulan", "3 bulan", "1 tahun", "2 tahun"], scale: { min: 0, max: 150 } },
    ),
};

/** The figures of a report as an XML parser reads their files. */
export function drawn(report: CohortReport, language: "en" | "id" = "en"): Map<FigureId, Read> {
  const figures = figuresOf(report, catalogueOf(language), reportCatalogueOf(language));
  return new Map([...figures].map(([id, figure]) => [id, readSvg(svgFile(figure))]));
}
