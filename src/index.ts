export { readScores } from "./data/scores/read-scores.ts";
