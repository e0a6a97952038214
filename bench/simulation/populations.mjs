// The populations that are sampled. Each draws the scores of one person in up to four waves, and knows its true means and
// how many stand at the best score, without sampling.
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";

/** Between pre, post, first and second follow-up. */
const CORRELATIONS = [
  [1, 0.7, 0.65, 0.6],
  [0.7, 1, 0.75, 0.7],
  [0.65, 0.75, 1, 0.8],
  [0.6, 0.7, 0.8, 1],
];
const NORMAL_SDS = [10, 9, 9.5, 9.5];

const ITEMS = 20;
const ABILITY_SD = 1.1;
/** exp of the difficulties, evenly from −1.5 to 1.5 on the logit scale. */
const HARDNESS = Array.from({ length: ITEMS }, (_, item) => Math.exp(-1.5 + (3 * item) / (ITEMS - 1)));
/** Abilities change less from wave to wave than scores of twenty answers do. */
const ABILITY_CORRELATIONS = CORRELATIONS.map((row) => row.map((r) => 1 - (1 - r) / 2));

/** Normal scores from 0 to 100, with two decimals. */
export function normalScores(means) {
  const factor = cholesky(CORRELATIONS);
  const draw = (random) => {
    // Whoever would stand outside the scale is drawn again: fewer than one person in ten thousand, which moves no mean by .005.
    for (;;) {
      const scores = correlated(random, factor).map(
        (z, wave) => Math.round(100 * (means[wave] + NORMAL_SDS[wave] * z)) / 100,
      );
      if (scores.every((score) => score >= 0 && score <= 100)) return scores;
    }
  };
  return { scale: { min: 0, max: 100 }, means, ceiling: means.map(() => 0), draw };
}

/** Right answers to twenty items of different difficulty: logit-normal ability, so that many reach the maximum. */
export function twentyItems(means) {
  const factor = cholesky(ABILITY_CORRELATIONS);
  const centres = means.map(centreFor);
  const draw = (random) =>
    correlated(random, factor).map((z, wave) => {
      const odds = Math.exp(centres[wave] + ABILITY_SD * z);
      let right = 0;
      for (const hardness of HARDNESS) {
        if (unit(random) * (odds + hardness) < odds) right += 1;
      }
      return right;
    });
  const ceiling = centres.map((centre) =>
    overAbility(centre, (odds) => HARDNESS.reduce((all, hardness) => all * (odds / (odds + hardness)), 1)),
  );
  return { scale: { min: 0, max: ITEMS }, means, ceiling, draw };
}

/** The mean ability at which the expected score is `mean`, by halving. */
function centreFor(mean) {
  const expected = (odds) => HARDNESS.reduce((sum, hardness) => sum + odds / (odds + hardness), 0);
  let [low, high] = [-10, 10];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (overAbility(middle, expected) < mean) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The mean of a function of the odds over normal ability: the trapezoid rule, exact to rounding for so smooth a bell. */
function overAbility(centre, f) {
  const STEP = 1 / 16;
  let [sum, weights] = [0, 0];
  for (let z = -9; z <= 9; z += STEP) {
    const weight = Math.exp((-z * z) / 2);
    sum += weight * f(Math.exp(centre + ABILITY_SD * z));
    weights += weight;
  }
  return sum / weights;
}

function correlated(random, factor) {
  const [a, b] = normalPair(random);
  const [c, d] = normalPair(random);
  const independent = [a, b, c, d];
  return factor.map((row) => row.reduce((sum, weight, i) => sum + weight * independent[i], 0));
}

/** Two independent standard normal numbers (Box and Muller, 1958). */
function normalPair(random) {
  const radius = Math.sqrt(-2 * Math.log(1 - uniformFloat64(random)));
  const angle = 2 * Math.PI * uniformFloat64(random);
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
}

/** From 0 to 1 with 32 bits: enough for an answer, and the draws of answers are the most. */
function unit(random) {
  return (random.next() >>> 0) / 4294967296;
}

function cholesky(matrix) {
  const factor = matrix.map((row) => row.map(() => 0));
  for (const [i, row] of matrix.entries()) {
    for (let j = 0; j <= i; j++) {
      let rest = row[j];
      for (let k = 0; k < j; k++) rest -= factor[i][k] * factor[j][k];
      factor[i][j] = i === j ? Math.sqrt(rest) : rest / factor[j][j];
    }
  }
  return factor;
}
