// How often the intervals of retention and ⟨g⟩ hold the true value, and how often the non-inferiority test and Holm's
// family reject what is true. Prints the tables of docs/simulations.md: the same seed gives the same tables.
//
//   node bench/coverage.mjs [--replications N] [--seed N]
//
// N samples are drawn of 200 people, and three times as many of fewer.
import { parseArgs } from "node:util";
import { study } from "./simulation/study.mjs";
import { tables } from "./simulation/tables.mjs";

const { values } = parseArgs({
  options: {
    replications: { type: "string", default: "20000" },
    seed: { type: "string", default: "20261124" },
  },
});
const [replications, seed] = [values.replications, values.seed].map(Number);
if (!Number.isInteger(replications) || replications < 1 || !Number.isInteger(seed)) {
  throw new RangeError("--replications takes a whole number above 0, --seed a whole number");
}
console.log(tables([...study({ replications, seed })]));
