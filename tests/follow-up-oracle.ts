import { readFileSync } from "node:fs";

interface FollowUpOracle {
  readonly retention: readonly {
    readonly set: string;
    readonly confidence: number;
    readonly pre: readonly number[];
    readonly post: readonly number[];
    readonly followUp: readonly number[];
    readonly reason?: string;
    readonly estimate?: number;
    readonly low?: number;
    readonly high?: number;
  }[];
  readonly nonInferiority: readonly {
    readonly set: string;
    readonly confidence: number;
    readonly margin: number;
    readonly post: readonly number[];
    readonly followUp: readonly number[];
    readonly lower: number;
    readonly p: number;
  }[];
  readonly holm: readonly { readonly p: readonly number[]; readonly adjusted: readonly number[] }[];
}

/** What R says of retention, non-inferiority and Holm's adjustment (follow-up.R). */
export const followUpOracle: FollowUpOracle = parsed("./oracles/follow-up.json");

interface WaveOracles {
  readonly cases: Readonly<
    Record<string, { readonly waves?: { readonly contrasts: readonly { p: number; pHolm: number }[] } }>
  >;
}

const scores: WaveOracles = parsed("./oracles/scores.json");

/** Families of p values with R's adjustment: made ones, and the planned contrasts of scores.json. */
export const oracleHolm = [
  ...followUpOracle.holm.map(({ p, adjusted }) => ({ name: p.join(", "), p, adjusted })),
  ...Object.entries(scores.cases).flatMap(([name, { waves }]) =>
    waves === undefined
      ? []
      : [{ name, p: waves.contrasts.map(({ p }) => p), adjusted: waves.contrasts.map(({ pHolm }) => pHolm) }],
  ),
];

function parsed(path: string) {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
}
