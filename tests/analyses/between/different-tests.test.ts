import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betweenOf } from "../../../src/analyses/between/between.ts";
import { betweenFindings } from "../../../src/analyses/between/between-findings.ts";
import { differentTests } from "../../../src/analyses/between/different-tests.ts";
import { pairedSampleOf } from "../../../src/core/sample.ts";
import { findingSentence } from "../../../src/language/finding-sentence.ts";
import { catalogueOf } from "../../../src/language/index.ts";
import { SEEDED } from "../../arbitraries.ts";
import { findingFaults, membersOf } from "../../said.ts";

const group = (level: string, pre: readonly number[], post: readonly number[] = pre) => ({
  level,
  pairs: pairedSampleOf(pre, post),
});
const times = (step: number, ...of: number[]) => of.map((x) => step * x);

describe("differentTests", () => {
  it("sees scores of 0–20 beside scores of 0–100, in either order", () => {
    const short = group("Dasar", [4, 7, 9, 11, 8], [12, 15, 18, 20, 14]);
    const long = group("Mahir", [18, 45, 50, 62, 48], [70, 75, 88, 91, 60]);
    const want = { evidence: "range", first: "Dasar", second: "Mahir" };
    expect(differentTests([short, long])).toEqual(want);
    expect(differentTests([long, short])).toEqual(want);
  });

  it("sees multiples of 5 beside multiples of 4", () => {
    const fives = group("a", times(5, 8, 9, 10, 11, 12, 13), times(5, 14, 15, 16, 17, 18, 19));
    const fours = group("b", times(4, 9, 10, 12, 13, 14, 16), times(4, 17, 18, 19, 20, 21, 23));
    expect(differentTests([fives, fours])).toEqual({ evidence: "step", first: "a", second: "b" });
  });

  it("is not misled by one odd score, by few distinct scores or by few people", () => {
    const fives = group("a", times(5, 8, 9, 10, 11, 12, 13), times(5, 14, 15, 16, 17, 18, 19));
    const odd = group("b", times(5, 8, 9, 10, 11, 12, 13), [70, 75, 80, 85, 90, 93]);
    expect(differentTests([fives, odd])).toBeUndefined();
    const coarse = group("a", [50, 60, 50, 60, 50], [60, 70, 70, 60, 70]);
    const fine = group("b", [51, 58, 53, 62, 57], [63, 68, 71, 59, 64]);
    expect(differentTests([coarse, fine])).toBeUndefined();
    expect(differentTests([group("a", [1, 2, 3, 4]), group("b", [91, 92, 93, 94, 95])])).toBeUndefined();
    expect(differentTests([])).toBeUndefined();
    expect(differentTests([fives])).toBeUndefined();
    expect(differentTests(["a", "b"].map((level) => group(level, [5, 5, 5, 5, 5])))).toBeUndefined();
  });

  it("says nothing of one population parted at random", () => {
    const person = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }));
    const class_ = fc.array(person, { minLength: 15, maxLength: 40 });
    fc.assert(
      fc.property(class_, class_, fc.constantFrom(1, 5, 2.5, 0.1), (a, b, step) => {
        const scored = (level: string, people: readonly (readonly [number, number])[]) =>
          group(
            level,
            people.map(([pre]) => pre * step),
            people.map(([, post]) => post * step),
          );
        expect(differentTests([scored("a", a), scored("b", b)])).toBeUndefined();
      }),
      SEEDED,
    );
  });
});

describe("betweenFindings", () => {
  const found = (groups: readonly ReturnType<typeof group>[]) =>
    betweenFindings({ groups }, betweenOf({ groups, inSeveralGroups: false }, 0.95), 0.95);
  const flat = group("Dasar", [40, 45, 50, 55, 60, 65], [62, 61, 63, 62, 61, 63]);
  const steep = group("Mahir", [41, 46, 50, 54, 61, 66], [48, 56, 61, 66, 74, 80]);

  it("warns where slopes differ at α, in both languages", () => {
    const findings = found([flat, steep]);
    expect(findings).toEqual([{ rule: "slopes-differ", severity: "warning", args: { alpha: 0.05 } }]);
    expect(findings.flatMap(findingFaults)).toEqual([]);
  });

  it("warns where groups may have taken different tests, in both languages, and says what tells", () => {
    for (const [groups, words] of [
      [
        [group("a", [1, 2, 3, 4, 5]), group("b", [51, 52, 53, 57, 55])],
        ["highest score", "nilai tertinggi"],
      ],
      [
        [
          group("a", times(5, 8, 9, 10, 11, 12, 13), times(5, 19, 15, 16, 17, 18, 14)),
          group("b", times(4, 9, 10, 12, 13, 14, 16), times(4, 17, 21, 19, 20, 18, 23)),
        ],
        ["steps", "kelipatan"],
      ],
    ] as const) {
      const finding = found(groups).find(({ rule }) => rule === "groups-may-differ-in-test")!;
      expect(finding.severity).toBe("warning");
      expect(findingFaults(finding)).toEqual([]);
      expect(findingSentence(finding, catalogueOf("en"))).toContain(words[0]);
      expect(findingSentence(finding, catalogueOf("id"))).toContain(words[1]);
    }
  });

  it("are of every rule there is for groups", () => {
    const range = [group("a", [1, 2, 3, 4, 5]), group("b", [51, 52, 53, 57, 55])];
    const rules = [...found([flat, steep]), ...found(range)].map(({ rule }) => rule);
    expect(rules.sort()).toEqual(membersOf("finding.ts", "BetweenRule").sort());
  });

  it("says nothing of groups of one test with equal slopes, or that are not compared", () => {
    const alike = group("Mahir", [41, 46, 50, 54, 61, 66], [60, 64, 61, 62, 63, 61]);
    expect(found([flat, alike])).toEqual([]);
    const several = betweenOf({ groups: [flat, steep], inSeveralGroups: true }, 0.95);
    expect(betweenFindings({ groups: [flat, steep] }, several, 0.95)).toEqual([]);
  });
});
