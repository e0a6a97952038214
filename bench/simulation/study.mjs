// How often the intervals hold the true value, and how often the tests reject what is true. Uses the statistics as built.
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { skipN } from "pure-rand/utils/skipN";
import {
  classAverageNormalizedGain,
  differencesOf,
  holm,
  nonInferiority,
  pairedT,
  retention,
} from "../../dist/index.js";
import { normalScores, twentyItems } from "./populations.mjs";

const SIZES = [10, 20, 40, 200];

/** Mean scores before, after and at two follow-ups; the follow-ups keep three quarters of the gain. */
const POPULATIONS = [
  {
    name: "normal",
    make: normalScores,
    clear: [50, 62, 59, 59],
    small: [50, 54, 53, 53],
    kept: [50, 62, 62, 62],
    none: [50, 50, 50, 50],
  },
  {
    name: "20 items",
    make: twentyItems,
    clear: [12, 16, 15, 15],
    small: [14, 15.2, 14.9, 14.9],
    kept: [12, 16, 16, 16],
    none: [15, 15, 15, 15],
  },
  {
    name: "20 easy items",
    make: twentyItems,
    clear: [16, 18.4, 17.8, 17.8],
    small: [17, 17.8, 17.6, 17.6],
    kept: [16, 18.4, 18.4, 18.4],
    none: [18, 18, 18, 18],
  },
];

/** Every cell of the study, in the order of the tables. */
export function* study({ replications: base, seed }) {
  const random = xoroshiro128plus(seed);
  skipN(random, 64);
  // Small samples are quick to draw, and retention is defined in few of them.
  const runs = (n) => (n < 200 ? 3 * base : base);
  for (const population of POPULATIONS) {
    for (const gain of ["clear", "small"]) {
      for (const n of SIZES) yield* kept({ population, gain, n, replications: runs(n), random });
    }
    for (const truth of ["none", "kept"]) {
      for (const n of SIZES) {
        for (const waves of [3, 4]) {
          yield families({ population, truth, waves, n, replications: runs(n), random });
        }
      }
    }
  }
}

/** Retention, ⟨g⟩ and non-inferiority on the same samples of three waves. */
function kept({ population, gain, n, replications, random }) {
  const { make, name } = population;
  const { scale, means, ceiling, draw } = make(population[gain]);
  const [pre, post, followUp] = means;
  const stream = streamOf(random);
  const share = tally();
  const classGain = tally();
  const rejections = { 0.95: 0, 0.9: 0 };
  for (let run = 0; run < replications; run++) {
    const sample = sampled(draw, stream, n, 3);
    const [x, y, f] = sample.waves;
    share.add(retention(sample, 0.95), (followUp - pre) / (post - pre));
    const pairs = { pre: x, post: y, counts: sample.counts, n };
    classGain.add(classAverageNormalizedGain(pairs, scale, 0.95), (post - pre) / (scale.max - pre));
    for (const confidence of [0.95, 0.9]) {
      const later = { pre: y, post: f, counts: sample.counts, n };
      const test = nonInferiority(later, post - followUp, confidence);
      if (!("reason" in test) && test.kept) rejections[confidence] += 1;
    }
  }
  const cell = { population: name, situation: gain, n, replications, ceiling };
  const test = (confidence, nominal) => ({
    ...cell,
    method: `nonInferiority${100 * nominal}`,
    hits: rejections[confidence],
    of: replications,
  });
  return [
    { ...cell, method: "retention", ...share.counts },
    { ...cell, method: "classGain", ...classGain.counts },
    test(0.95, 0.025),
    test(0.9, 0.05),
  ];
}

/** How often Holm's family of planned contrasts rejects at least one that is true, at .05. */
function families({ population, truth, waves, n, replications, random }) {
  const { means, ceiling, draw } = population.make(population[truth]);
  const stream = streamOf(random);
  const steps = [[0, 1]];
  for (let later = 2; later < waves; later++) steps.push([1, later], [0, later]);
  let hits = 0;
  for (let run = 0; run < replications; run++) {
    const sample = sampled(draw, stream, n, waves);
    const p = steps.map(([from, to]) => {
      const pairs = { pre: sample.waves[from], post: sample.waves[to], counts: sample.counts, n };
      const test = pairedT(differencesOf(pairs), 0.95);
      // Nobody changed, or all alike: nothing is rejected.
      return "reason" in test ? 1 : test.p;
    });
    const adjusted = holm(p);
    if (steps.some(([from, to], i) => means[from] === means[to] && adjusted[i] < 0.05)) hits += 1;
  }
  const cell = { population: population.name, situation: truth, n, replications, ceiling };
  return { ...cell, method: `holm${waves}`, hits, of: replications };
}

/** Counts where the true value lay. */
function tally() {
  const counts = { hits: 0, of: 0, below: 0, above: 0 };
  const add = (got, truth) => {
    const { low, high } = got.interval ?? {};
    if (low === undefined) return;
    counts.of += 1;
    if (truth < low) counts.below += 1;
    else if (truth > high) counts.above += 1;
    else counts.hits += 1;
  };
  return { counts, add };
}

function sampled(draw, random, n, length) {
  const waves = Array.from({ length }, () => new Float64Array(n));
  for (let person = 0; person < n; person++) {
    const scores = draw(random);
    for (const [i, wave] of waves.entries()) wave[person] = scores[i];
  }
  return { waves, counts: new Float64Array(n).fill(1), n };
}

/** A stretch of the generator of its own, so that no cell depends on how long another ran. */
function streamOf(random) {
  random.jump();
  return random.clone();
}
