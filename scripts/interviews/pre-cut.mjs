import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

const SEED = 12;
const SEGMENTS = 60;
const CODERS = ["A", "B", "C"];
/** Kirkpatrick's four levels, and how many of 100 segments are of each. */
const LEVELS = { Reaksi: 20, Pembelajaran: 35, Perilaku: 30, Hasil: 15 };
/** Of 100 ratings, how many hit the segment's level, and how many were not given. */
const RIGHT = 85;
const MISSING = 6;

/** Segments cut beforehand, each put into one category by up to three coders: rows of segment, coder, code. */
export function preCutRows() {
  const rng = xoroshiro128plus(SEED);
  const levels = Object.keys(LEVELS);
  const rows = [];
  for (let s = 1; s <= SEGMENTS; s++) {
    const level = levelOf(uniformInt(rng, 1, 100));
    for (const coder of CODERS) {
      // Everything is drawn for everybody, so that leaving a rating out moves no other.
      const right = uniformInt(rng, 1, 100) <= RIGHT;
      const other = levels[(levels.indexOf(level) + uniformInt(rng, 1, levels.length - 1)) % levels.length];
      if (uniformInt(rng, 1, 100) <= MISSING) continue;
      rows.push([`rekaan-${String(s).padStart(2, "0")}`, coder, right ? level : other]);
    }
  }
  return rows;
}

function levelOf(percent) {
  let sum = 0;
  for (const [level, share] of Object.entries(LEVELS)) {
    sum += share;
    if (percent <= sum) return level;
  }
  throw new Error("the levels' shares do not sum to 100");
}
