import { basename, join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { analyseCompare } from "../src/analyses/compare.ts";
import { analyseGains } from "../src/analyses/gains.ts";
import type { CompareSettings, GainsSettings } from "../src/analyses/settings.ts";
import type { Finding, ScoreRule } from "../src/core/finding.ts";
import { InputError, type TableErrorCode } from "../src/core/input-error.ts";
import { type ReadScoresOptions, readScores } from "../src/data/scores/read-scores.ts";
import { findingSentence } from "../src/language/finding-sentence.ts";
import { catalogueOf } from "../src/language/index.ts";
import { refused } from "./cli/refused.ts";
import { folder } from "./cli/run.ts";
import { errorFaults, findingFaults, membersOf } from "./said.ts";
import { study, wideCsv } from "./study.ts";

const { path, write } = folder();

const cases = wideCsv(Array.from({ length: 12 }, (_, i) => [40 + i, 55 + ((5 * i) % 17)] as const));
const HEAD = "id,pre,post\n";

describe("every rule", () => {
  const found = async (
    csv: string,
    read: ReadScoresOptions = {},
    settings: Partial<CompareSettings & GainsSettings> = {},
  ): Promise<readonly Finding[]> => {
    const analyse = "test" in settings ? analyseCompare : analyseGains;
    return analyse(await study(csv, read), settings, { version: "1" }).findings as readonly Finding[];
  };
  const changes = (differences: readonly number[]) => wideCsv(differences.map((d) => [50, 50 + d]));
  const t = { test: "t" } as const;
  const triggers: Readonly<Record<ScoreRule, () => Promise<readonly Finding[]>>> = {
    "missing-id": () => found(`${cases},1,2\n`),
    "rows-above-header": () => found(`a;1;2\nb;1;2\nc;1;2\nd;1;2\ne;1;2\nf;1;2\n${cases}`),
    "repeated-row": () => found(`${cases}p0,40,55\n`),
    "conflicting-id": () => found(`${cases}p0,1,2\n`),
    "id-in-several-groups": () => found("id,g,pre,post\na,x,30,40\na,y,30,50\n", { by: ["g"] }),
    "missing-group": () => found("id,g,pre,post\na,x,30,40\nb,,30,50\n", { by: ["g"] }),
    "several-cohorts": () => found("id,Angkatan,pre,post\na,I,30,40\na,II,30,40\n"),
    "no-id-column": () => found("pre,post\n30,40\n"),
    "names-as-ids": () => found("Nama,pre,post\nSiti,30,40\n"),
    "row-numbers-as-ids": () => found("No,pre,post\n1,30,40\n"),
    "summary-row": () => found(`${cases}Rata-rata,45,60\n`),
    "not-a-number": () => found(`${cases}x,abc,60\n`),
    "ambiguous-number": () => found(`${cases}x,"1,500",60\n`),
    "spreadsheet-error": () => found(`${cases}x,#DIV/0!,60\n`),
    "out-of-scale": () => found(`${cases}x,101,60\n`, { scale: { min: 0, max: 100 } }),
    "other-denominator": () => found(`${HEAD}a,80 / 100,90 / 100\nb,7 / 10,80\n`),
    "mixed-decimal-signs": () => found("id;pre;post\na;55,5;60\nb;55.5;61\nc;50,25;62\nd;1;2\n"),
    "more-findings": () =>
      found(`${HEAD}a,1,2\n${Array.from({ length: 1001 }, (_, i) => `x${i},-?,1\n`).join("")}`),
    "wave-order-assumed": () =>
      found("id,waktu,nilai\na,pre,1\na,post,2\na,TL,3\n", { assumeFollowUps: true }),
    "not-a-tier": () => found("id,g,pre,post\na,Dasar,1,2\nb,Pratama,2,3\n", { by: ["g"] }),
    "several-covariates": () =>
      found("id,waktu,nilai,usia\na,pre,1,30\na,post,2,31\n", { covariates: ["usia"] }),
    "bad-days": () =>
      found("id,pre,post,tl,hari\na,1,2,3,lama\nb,1,2,3,90\n", { followUp: ["tl"], days: ["hari"] }),
    "no-pairs": () => found(`${HEAD}a,50,\nb,,60\n`),
    "few-pairs": () => found(`${HEAD}a,50,60\n`),
    ceiling: () => found(`${HEAD}a,50,100\n`),
    "many-zeros": () => found(changes([0, 0, 0, 4, 5, 7]), {}, t),
    "verdict-differs": () => found(changes([1, 2, 3, 4, 5, 6, 7, 40]), {}, t),
    "hodges-lehmann-includes-zero": () => found(changes([1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0]), {}, t),
    "people-counted-again": () => found("id,g,pre,post\na,x,30,40\na,y,30,50\nb,y,1,2\n", { by: ["g"] }),
    "twice-in-a-tier": () =>
      found("id,l,g,pre,post\na,X,Dasar,1,2\na,Y,Dasar,1,2\na,X,Mahir,1,2\n", { by: ["l", "g"] }, t),
    clustered: () => found("id,Angkatan,pre,post\na,x,30,40\nb,x,30,41\nc,y,30,50\nd,y,30,52\n"),
  };
  const rules = membersOf("finding.ts", "ScoreRule");

  it("is named in the source, and has a case here", () => {
    expect(rules.length).toBeGreaterThan(15);
    expect(Object.keys(triggers).sort()).toEqual([...rules].sort());
  });

  it.each(Object.entries(triggers))("%s is found, and said in both languages", async (rule, trigger) => {
    const finding = (await trigger()).find((its) => its.rule === rule);
    expect(finding).toBeDefined();
    expect(findingFaults(finding!)).toEqual([]);
  });

  it("is said with the user's own numbers as they are", () => {
    const en = catalogueOf("en");
    const said = (finding: Finding) => findingSentence(finding, en);
    const [severity, group] = ["warning", ""] as const;
    expect(
      said({ rule: "verdict-differs", severity, args: { group, alpha: 0.001, tests: "sign" } }),
    ).toContain("0.001");
    expect(said({ rule: "out-of-scale", severity, args: { min: 0, max: 0.125 } })).toContain("0–0.125");
    expect(said({ rule: "clustered", severity, args: { group, icc: 1 / 3, designEffect: 2 } })).toMatch(
      /ICC \.33.*2\.00/,
    );
  });
});

describe("every input error", () => {
  const good = write("good.csv", cases);
  const file = (name: string, content: string | Buffer) => write(name, content);
  const gains = (content: string | Buffer, ...more: string[]) => refused(["gains", "-", ...more], content);
  const broken = (code: string) =>
    new Readable({
      read() {
        this.destroy(Object.assign(new Error(code), { code }));
      },
    });
  const long = (waves: readonly string[]) =>
    `id,waktu,nilai\n${waves.map((wave, i) => `p${i},${wave},${50 + i}\n`).join("")}`;
  const triggers: Readonly<Record<TableErrorCode, () => Promise<unknown>>> = {
    "no-such-file": () => refused(["gains", join(path, "none.csv")]),
    "is-directory": () => refused(["gains", path]),
    // The tests may run as root, who may read everything.
    unreadable: () => refused(["gains", "-"], broken("EACCES")),
    "read-failed": () => refused(["gains", "-"], broken("EIO")),
    "empty-file": () => gains(""),
    "not-text": () => gains("%PDF-1.7"),
    "unknown-encoding": () => gains(cases, "--encoding", "klingon"),
    "invalid-utf8": () =>
      gains(Buffer.concat([Buffer.from(`${HEAD}é,1,2\n`), Buffer.from([0xff]), Buffer.from(",1,2\n")])),
    "invalid-encoding": () =>
      gains(Buffer.concat([Buffer.from(`\ufeff${HEAD}a,1,2\n`, "utf16le"), Buffer.from([0x61])])),
    "nul-byte": () => gains(`${HEAD}a,\0,2\n`),
    "unclosed-quote": () => gains(`${HEAD}a,"1,2\n`),
    "stray-quote": () => gains(`${HEAD}a,1"x,2\n`),
    "record-too-long": () => gains(`${HEAD}a,${"1".repeat(2_000_000)},2\n`),
    "ragged-row": () => gains(`${HEAD}a,1,2,3\n`),
    "no-rows": () => gains(HEAD),
    "same-input-twice": () => refused(["gains", good, good]),
    "missing-column": () => gains(cases, "--by", "tier"),
    "duplicate-header": () => gains("id,pre,post,g,g\na,1,2,3,4\n", "--by", "g"),
    "missing-role": () => gains("id,pre,final\na,1,2\n"),
    "ambiguous-column": () => gains("id,pretest.1,pretest.2,post\na,1,2,3\n"),
    "column-twice": () => gains(`${HEAD}a,1,2\n`, "--pre", "pre", "--post", "pre"),
    "missing-wave": () => gains(long(["awal", "tengah"])),
    "ambiguous-wave": () => gains(long(["awal", "pretest", "akhir"])),
    "no-such-wave": () => gains(long(["pre", "post"]), "--follow-up", "TL"),
    "too-many-waves": () =>
      refused(["compare", "-"], long(["pre", "post", ...Array.from({ length: 30 }, (_, i) => `W${i}`)])),
    "days-per-follow-up": () => refused(["compare", "-", "--days", "hari"], "id,pre,post,hari\na,1,2,9\n"),
    "no-days": () =>
      refused(["compare", "-", "--follow-up", "tl", "--days", "h"], "id,pre,post,tl,h\na,1,2,3,lama\n"),
    "covariate-levels": () =>
      gains(
        `id,g,pre,post,masa\n${Array.from({ length: 40 }, (_, i) => `p${i},g${i % 2},1,2,${i} th\n`).join("")}`,
        ...["--by", "g", "--covariate", "masa"],
      ),
    "different-columns": () => refused(["gains", good, file("other.csv", "id,pretest,post\nz,1,2\n")]),
    "group-of-names": () => gains("id,Nama,pre,post\na,Ani,1,2\n", "--by", "Nama"),
    "too-many-levels": () =>
      gains(
        `id,g,pre,post\n${Array.from({ length: 1001 }, (_, i) => `p${i},g${i},1,2\n`).join("")}`,
        "--by",
        "g",
      ),
    "no-scores": () => gains(`${HEAD}a,x,1\n`),
    "bad-scale": () =>
      readScores([good], { scale: { min: 5, max: 5 } }).then(
        () => undefined,
        (error) => error,
      ),
    "mastery-outside-scale": () => gains(cases, "--mastery", "101"),
    "outcome-and-columns": () => gains(cases, "--outcome", "a=pre:post", "--pre", "pre"),
    "outcome-twice": () => gains(cases, "--outcome", "a=pre:post", "--outcome", "a=pre:post"),
    "outcome-without-columns": () => gains(cases, "--outcome", "pedagogik"),
    "outcome-of-one-column": () => gains(cases, "--outcome", "a=pre"),
    "subscale-without-prefix": () => gains(cases, "--subscale", "a=1,2"),
    "prefix-without-subscale": () => gains(cases, "--post-items", "post_"),
    "covariate-without-groups": () => gains("id,pre,post,masa\na,1,2,3\n", "--covariate", "masa"),
    "margin-without-follow-up": () => refused(["compare", "-", "--margin", "5"], "id,pre,post\na,1,2\n"),
    "no-input": () => refused(["gains"]),
    "unknown-command": () => refused(["gain"]),
    "unknown-option": () => gains(cases, "--pree", "x"),
    "option-needs-value": () => refused(["gains", good, "--pre"]),
    "bad-option-value": () => gains(cases, "--confidence", "2"),
    "excess-arguments": () => refused(["schema", "gains", "compare"]),
    "unknown-schema": () => refused(["schema", "none"]),
    "unknown-format": () => gains(cases, "-o", join(path, "report.pdf")),
    "output-folder-missing": () => gains(cases, "-o", join(path, "none", "report.md")),
    "output-is-input": () => refused(["gains", good, "--rows", good]),
    "outputs-are-one": () =>
      gains(cases, "-o", join(path, "one.md"), "--rows", `${path}/../${basename(path)}/one.md`),
    "binary-to-terminal": () => refused(["gains", good, "--format", "docx"], "", { columns: 80 }),
    "output-failed": () => gains(cases, "--rows", path),
  };
  const codes = membersOf("input-error.ts", "TableErrorCode");

  it("is named in the source, and has a case here", () => {
    expect(codes.length).toBeGreaterThan(30);
    expect(Object.keys(triggers).sort()).toEqual([...codes].sort());
  });

  /** A quotation mark can stand where there is no column. */
  const MAY_LACK: Readonly<Record<string, readonly string[]>> = {
    "unclosed-quote": ["column"],
    "stray-quote": ["column"],
  };

  it.each(Object.entries(triggers))("%s is met, and said in both languages", async (code, trigger) => {
    const error = await trigger();
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).code).toBe(code);
    expect(errorFaults(error as InputError, MAY_LACK[code])).toEqual([]);
  });
});
