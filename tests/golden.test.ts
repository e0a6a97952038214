import { describe, expect, it } from "vitest";
import { run } from "./cli/run.ts";

/**
 * Whole reports, read by a human eye when they change (`npm run goldens`, then look at the difference). They prove that
 * nothing moved unnoticed, not that a number is right: that is what the oracles are for.
 */
const SAMPLE = "data-samples/diklat-berjenjang.csv";
const INTERVIEWS = [
  ...["themes", "data-samples/wawancara.csv", "--informants", "data-samples/informan.csv", "--by", "peran"],
  ...[
    "--order",
    "tanggal",
    "--transcripts",
    "data-samples/wawancara",
    "--quotes",
    "2",
    "--checklist",
    "coreq",
  ],
];
const ITEMS = [
  ...["items", "data-samples/butir.csv", "--key", "data-samples/kunci.csv"],
  ...["--total", "Skor Pre", "--total", "Skor Post"],
];
const REPORT = ["report", "data-samples", "--date", "2026-11-24", "--quiet"];
const CHARACTERS = ["agreement", "data-samples/wawancara.qdpx", "--unit", "character"];
const SEGMENTS = ["agreement", "data-samples/segmen-kategori.csv", "--unit", "segment"];
const REPORTS: Readonly<Record<string, readonly string[]>> = {
  "gains.en.txt": ["gains", SAMPLE, "--by", "Jenjang", "--mastery", "70", "--format", "terminal"],
  "gains.id.md": [
    ...["gains", SAMPLE, "--by", "Jenjang", "--mastery", "70", "--reliability", "0.85", "--effectiveness"],
    ...["--list-unmatched", "--format", "markdown", "--lang", "id"],
  ],
  "gains-long.en.md": ["gains", "data-samples/diklat-berjenjang-panjang.csv", "--by", "Angkatan"],
  "gains-bootstrap.en.txt": [
    ...["gains", "data-samples/baumann.csv", "--pre", "pretest.1", "--post", "post.test.1", "--by", "group"],
    ...["--scale", "0:18", "--bootstrap", "500", "--seed", "7", "--format", "terminal"],
  ],
  "compare.en.md": ["compare", SAMPLE, "--by", "Jenjang", "--format", "markdown"],
  "compare.id.txt": [
    ...[
      "compare",
      SAMPLE,
      "--by",
      "Jenjang",
      "--test",
      "auto",
      "--equivalence",
      "5",
      "--format",
      "terminal",
      "--lang",
      "id",
    ],
  ],
  "compare-sleep.en.json": [
    "compare",
    "data-samples/sleep.csv",
    "--pre",
    "drug1",
    "--post",
    "drug2",
    "--format",
    "json",
  ],
  "items.en.txt": [...ITEMS, "--by", "Jenjang", "--subscale", "Sosial=8,10,12", "--format", "terminal"],
  "items.id.md": [...ITEMS, "--blank-is-wrong", "--format", "markdown", "--lang", "id"],
  "items-lsat7.en.json": ["items", "tests/data/lsat7.csv", "--format", "json"],
  "themes.en.txt": [...INTERVIEWS, "--format", "terminal"],
  "themes.id.md": [...INTERVIEWS, "--format", "markdown", "--lang", "id"],
  "themes-consensus.en.json": [
    ...["themes", "data-samples/wawancara.csv", "--coder", "consensus", "--by", "peran"],
    ...["--informant-intervals", "--quotes", "1", "--format", "json"],
  ],
  "report.en.txt": [...REPORT, "--lang", "en", "--format", "terminal"],
  "report.id.md": [...REPORT, "--lang", "id", "--compare-conventions", "--format", "markdown"],
  "agreement-characters.en.md": [...CHARACTERS, "--format", "markdown"],
  "agreement-segments.id.txt": [...SEGMENTS, "--format", "terminal", "--lang", "id"],
  "agreement-segments.en.json": [...SEGMENTS, "--format", "json"],
};

/** The day on which a check is made stands in its report. */
const DAY = /\b20\d\d-\d\d-\d\d\b/g;
const CHECKS: Readonly<Record<string, readonly string[]>> = {
  "check.en.txt": ["--format", "terminal"],
  "check.id.md": ["--format", "markdown", "--lang", "id"],
  "check.en.json": ["--format", "json"],
  "check.en.sarif.json": ["--format", "sarif"],
  "check.id.junit.xml": ["--format", "junit", "--lang", "id"],
  "check.en.github.log": ["--format", "github"],
};

const DIRTY = ["nilai.csv", "transkrip/I01.txt", "wawancara.csv"].map((name) => `tests/dirty/${name}`);

describe("the check of", () => {
  it.each(Object.entries(CHECKS))("%s is as it was last read by a human eye", async (name, args) => {
    const { code, stdout, stderr } = run(["check", ...DIRTY, ...args]);
    expect(stderr).toBe("");
    expect(code).toBe(1);
    await expect(stdout.replace(DAY, "2026-01-01")).toMatchFileSnapshot(`golden/${name}`);
  });
});

describe("the report of", () => {
  it.each(Object.entries(REPORTS))("%s is as it was last read by a human eye", async (name, args) => {
    const { code, stdout, stderr } = run(args);
    expect(stderr).toBe("");
    expect(code).toBe(0);
    // Last digits may differ between versions of V8; fifteen of seventeen may not.
    const stable = name.endsWith(".json")
      ? stdout.replace(/-?\d+\.\d{6,}(?:e-?\d+)?/g, (figure) =>
          String(Number(Number(figure).toPrecision(14))),
        )
      : stdout;
    await expect(stable).toMatchFileSnapshot(`golden/${name}`);
  });
});
