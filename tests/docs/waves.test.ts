import { describe, expect, it } from "vitest";
import { waves as schema } from "../../src/analyses/schemas/waves.schema.ts";
import type { CompareSettings } from "../../src/analyses/settings.ts";
import { wavesOf } from "../../src/analyses/waves/waves.ts";
import { membersOf } from "../said.ts";
import { tallyOf, waveCases } from "../wave-cases.ts";
import { severitiesInCode } from "./severities.ts";
import { codesIn, tableUnder, textOf } from "./tables.ts";

const methods = textOf("docs/methods.md");
const [chapter = ""] = methods.slice(methods.indexOf("\n## Did it last?\n")).split("\n## Themes\n");

const { rows, columns } = waveCases.find(({ name }) => name === "btheb")!;
const settings: CompareSettings = { confidence: 0.95, lowerIsBetter: true, test: "t", margin: 3 };
const result = wavesOf({ tally: tallyOf(rows), names: columns, hasCohort: false }, settings);

describe("docs/methods.md, Did it last?", () => {
  it("describes every part of the result", () => {
    const keys = Object.keys(schema.shape).filter((key) => !["n", "byGroup"].includes(key));
    expect(keys.length).toBeGreaterThan(7);
    expect(keys.filter((key) => !chapter.includes(`\`${key}\``))).toEqual([]);
  });

  it("lists every finding of several waves with the severity the code gives it", () => {
    const table = tableUnder(methods, "Findings of the waves");
    const rules = table.map(([rule = "", severity = ""]) => ({ rule: codesIn(rule)[0]!, severity }));
    expect(rules.map(({ rule }) => rule).sort()).toEqual(membersOf("finding.ts", "WaveRule").sort());
    for (const { rule, severity } of rules)
      expect({ rule, severities: severitiesInCode(rule) }).toEqual({ rule, severities: [severity] });
  });

  it("cites the figures that come out", () => {
    const said = (value: number | undefined, digits = 2) => value!.toFixed(digits).replace("-", "−");
    const last = result.contrasts[5]!;
    const t = last.t as Extract<typeof last.t, { statistic: number }>;
    const kept = result.retention[0]!;
    const left = result.dropout[1]!;
    const [anova, epsilon, friedman] = [result.anova, result.greenhouseGeisser, result.friedman] as never as [
      { f: number; df1: number; df2: number; partialEtaSquared: number },
      { epsilon: number; p: number },
      { chi2: number; kendallW: number },
    ];
    const difference = left.difference as { estimate: number; interval: { low: number; high: number } };
    const cited = [
      `changed by ${said(t.meanDifference.estimate)} points`,
      `[${said(t.meanDifference.interval!.low)}, ${said(t.meanDifference.interval!.high)}], *t*(${t.df}) = ${said(t.statistic)}`,
      `${said(100 * kept.estimate!, 1)} % of the gain was there, 95 % Fieller interval [${said(100 * kept.interval!.low!, 1)}, ${said(100 * kept.interval!.high!, 1)}] (*n* = ${kept.n})`,
      `lower bound ${said(result.nonInferiority![0]!.lower)}, margin`,
      `*F*(${said(anova.df1 * epsilon.epsilon)}, ${said(anova.df2 * epsilon.epsilon)}) = ${said(anova.f)}, *p* < .001, partial η² = ${said(anova.partialEtaSquared).slice(1)} (Greenhouse–Geisser ε = ${said(epsilon.epsilon).slice(1)}; ${result.n} people`,
      `χ²(4) = ${said(friedman.chi2)}, *p* < .001, Kendall's *W* = ${said(friedman.kendallW).slice(1)}`,
      `The ${left.left} who did not come at 5 months had scored ${said(left.leavers!.mean)} after the therapy, the ${left.completed} who came ${said(left.completers!.mean)} (difference ${said(difference.estimate)}, 95 % CI [${said(difference.interval.low)}, ${said(difference.interval.high)}], Welch *p* = ${said(left.p, 3).slice(1)})`,
    ];
    expect(cited.filter((figures) => !chapter.includes(figures))).toEqual([]);
    expect(last.pHolm).toBeLessThan(0.001);
    expect(result.nonInferiority![0]!.kept).toBe(true);
  });
});
