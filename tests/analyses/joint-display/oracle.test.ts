import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { relativeError } from "../../relative-error.ts";
import { displayed, jointOf, said } from "./joint-of.ts";

interface Side {
  readonly n: number;
  readonly mean?: number;
  readonly low?: number;
  readonly high?: number;
}

interface Oracle {
  readonly people: readonly {
    id: string;
    tier: string;
    pre: number;
    post: number | null;
    later: number | null;
  }[];
  readonly mentions: Readonly<Record<string, readonly string[]>>;
  readonly levels: readonly {
    readonly level: number;
    readonly themes: readonly {
      readonly theme: string;
      readonly gains: readonly {
        readonly wave: string;
        readonly mention: Side;
        readonly others: Side;
        readonly estimate?: number;
        readonly low?: number;
        readonly high?: number;
      }[];
    }[];
  }[];
}

const oracle: Oracle = JSON.parse(
  readFileSync(new URL("../../oracles/joint-display.json", import.meta.url), "utf8"),
);

const scores = oracle.people.map((person) => ({
  ...person,
  post: person.post ?? undefined,
  later: person.later ?? undefined,
}));
const codings = Object.entries(oracle.mentions).flatMap(([theme, who]) =>
  who.map((id) => said(id.replace("P-", "I"), theme, `${theme} kata ${id.slice(2)}`, { "ID Peserta": id })),
);

describe("the gains of those who mention a theme", () => {
  it.each(oracle.levels)("agrees with t.test of R at level $level", async ({ level, themes }) => {
    const { display } = await jointOf(scores, codings, { read: { followUp: ["later"] }, confidence: level });
    const its = displayed(display).themes;
    expect(its.map(({ theme }) => theme).sort()).toEqual(themes.map(({ theme }) => theme).sort());
    for (const { theme, gains } of themes) {
      const got = its.find((one) => one.theme === theme)!.gains;
      expect(got.map(({ wave }) => wave)).toEqual(["post", "later"]);
      for (const [i, want] of gains.entries()) {
        const { mention, others, difference } = got[i]!;
        for (const [side, its] of [
          [mention, want.mention],
          [others, want.others],
        ] as const) {
          expect(side.n).toBe(its.n);
          if (its.mean === undefined) expect(side.mean).toBeUndefined();
          else expect(relativeError(side.mean!, its.mean)).toBeLessThan(1e-12);
          expect(side.interval === undefined).toBe(its.low === undefined);
          if (its.low === undefined) continue;
          expect(relativeError(side.interval!.low!, its.low)).toBeLessThan(1e-9);
          expect(relativeError(side.interval!.high!, its.high!)).toBeLessThan(1e-9);
        }
        if (want.estimate === undefined) expect(difference).toEqual({ reason: "too-few-pairs" });
        else {
          if (!("interval" in difference)) throw new Error("no interval");
          expect(relativeError(difference.estimate, want.estimate)).toBeLessThan(1e-12);
          expect(difference.interval).toMatchObject({ level, method: "welch" });
          expect(relativeError(difference.interval!.low!, want.low!)).toBeLessThan(1e-9);
          expect(relativeError(difference.interval!.high!, want.high!)).toBeLessThan(1e-9);
        }
      }
    }
  });

  it("has cases with a side that is too small, and with different people at each wave", () => {
    const all = oracle.levels[0]!.themes.flatMap(({ gains }) => gains);
    expect(all.some(({ estimate }) => estimate === undefined)).toBe(true);
    expect(all.some(({ others }) => others.n === 0)).toBe(true);
    expect(oracle.levels[0]!.themes.some(({ gains: [a, b] }) => a!.mention.n !== b!.mention.n)).toBe(true);
  });
});
