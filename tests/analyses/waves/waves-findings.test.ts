import { describe, expect, it } from "vitest";
import { wavesOf } from "../../../src/analyses/waves/waves.ts";
import { wavesFindings } from "../../../src/analyses/waves/waves-findings.ts";
import type { WaveRule } from "../../../src/core/finding.ts";
import { findingSentence } from "../../../src/language/finding-sentence.ts";
import { catalogueOf } from "../../../src/language/index.ts";
import { findingFaults, membersOf } from "../../said.ts";
import { tallyOf, waveCases } from "../../wave-cases.ts";

type Row = readonly (number | undefined)[];

function found(rows: readonly Row[], confidence = 0.95, group = "", margin?: number) {
  const names = ["pre", "post", "m3", "m6", "m12"].slice(0, rows[0]!.length);
  const study = { tally: tallyOf(rows), names, hasCohort: false };
  return wavesFindings(
    wavesOf(study, { confidence, lowerIsBetter: false, test: "t", margin }),
    group,
    confidence,
  );
}

const steady: readonly Row[] = Array.from({ length: 12 }, (_, i) => [
  40 + ((7 * i) % 11),
  60 + ((5 * i) % 13),
  57 + ((3 * i) % 17),
]);
const missing = (gone: (i: number) => boolean) =>
  steady.map(([a, b, c], i) => [a, gone(i) ? b! + 15 : b, gone(i) ? undefined : c]);

const triggers: Readonly<Record<WaveRule, () => ReturnType<typeof found>>> = {
  "no-follow-up": () => found(steady.map(([a, b]) => [a, b, undefined])),
  "dropout-differs": () => found(missing((i) => i > 7)),
  "sphericity-violated": () => found(steady.map(([a, b], i) => [a, b, b! + (i % 2)])),
  "wide-margin": () => found(steady, 0.95, "", 30),
};

describe("what several waves should warn of", () => {
  it("has a case for every rule", () => {
    expect(Object.keys(triggers).sort()).toEqual(membersOf("finding.ts", "WaveRule").sort());
  });

  it.each(Object.entries(triggers))("%s is found, and said in both languages", (rule, trigger) => {
    const finding = trigger().find((its) => its.rule === rule);
    expect(finding).toBeDefined();
    expect(findingFaults(finding!)).toEqual([]);
  });

  it("is a margin that the whole gain does not reach, and none just below it", () => {
    const mean = steady.reduce((sum, [pre, post]) => sum + post! - pre!, 0) / steady.length;
    const rules = (margin: number) => found(steady, 0.95, "", margin).map(({ rule }) => rule);
    expect(rules(mean)).toEqual(["wide-margin"]);
    expect(rules(mean - 1e-6)).toEqual([]);
  });

  it("is nothing where all came and the spread is even", () => {
    expect(found(steady)).toEqual([]);
  });

  it("is a follow-up nobody came to, but not where nobody had both tests before", () => {
    expect(triggers["no-follow-up"]()).toEqual([
      { rule: "no-follow-up", severity: "warning", args: { group: "", to: "m3" } },
    ]);
    expect(found(steady.map(([a]) => [a, undefined, undefined]))).toEqual([]);
  });

  it("is who left, by α", () => {
    const rows = missing((i) => i > 7);
    const [differs] = found(rows, 0.95, "Dasar");
    expect(differs).toMatchObject({
      severity: "warning",
      args: { group: "Dasar", to: "m3", left: 4, people: 12 },
    });
    expect(found(rows, 0.999_999)).toEqual([]);
  });

  it("says differences and ε as reports write figures", () => {
    const { rows } = waveCases.find(({ name }) => name === "btheb")!;
    const said = found(rows).map((finding) => findingSentence(finding, catalogueOf("en")));
    expect(said).toEqual([
      expect.stringContaining("the 39 of 97 who did not come"),
      expect.stringContaining("ε = .73"),
    ]);
    expect(said[0]).toContain("mean difference 4.98)");
  });
});
