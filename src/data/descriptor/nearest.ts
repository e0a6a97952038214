import type { ErrorArgs } from "../../core/input-error.ts";
import type { Problem } from "./problem.ts";

const LONGEST = 40;

/** The word that differs from another by the fewest letters, where those are no more than a third of it. */
function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > LONGEST) return undefined;
  const lower = word.toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (candidate.length > LONGEST) continue;
    const distance = lettersBetween(lower, candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Levenshtein's distance. */
function lettersBetween(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, above[j]! + 1, row[j - 1]! + 1));
    }
    above = row;
  }
  return above[b.length]!;
}

/** A problem with the word that was probably meant, where one comes near: `{ near: "mastery" }`. */
export function withNearest(problem: Problem): Problem {
  const { args = {} } = problem;
  const [given, candidates] = wordsOf(problem.problem, args);
  const near = typeof given === "string" ? nearest(given, candidates as readonly string[]) : undefined;
  return near === undefined ? problem : { ...problem, args: { ...args, near } };
}

function wordsOf(problem: Problem["problem"], args: ErrorArgs) {
  if (problem === "unknown-key") return [args["key"], args["keys"]];
  if (problem === "not-one-of") return [args["value"], args["choices"]];
  return problem === "not-a-field" ? [args["column"], args["fields"]] : [];
}
