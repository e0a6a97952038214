import { InputError } from "../../core/input-error.ts";
import { classOf, type Meaning } from "./classify.ts";
import type { Collected } from "./collect.ts";
import { countTuples } from "./count-tuples.ts";
import type { Covariate, CovariateTally } from "./covariate-tally.ts";
import { NONE, POST, PRE } from "./participants.ts";
import type { CellReading } from "./read-cell.ts";
import { rankValues } from "./value-ranks.ts";

/** A category of people has few values; more are rather numbers, one of which is none. */
const MOST_CATEGORIES = 30;

/** One covariate as whole numbers: 0 where it is not known, and what the others stand for. */
interface Coded {
  readonly codeOf: (text: number) => number;
  readonly decode: (codes: Int32Array) => Covariate;
}

/**
 * The matched pairs with their covariates. A covariate is numeric where every cell that is not missing is a number, else
 * categorical. A person whose rows say different things has none.
 * @throws InputError `covariate-levels` for a column that is neither numbers nor a category of people
 */
export function covariateTallyOf(
  collected: Collected,
  meaning: Meaning,
  readings: readonly CellReading[],
): CovariateTally {
  const { participants, roles } = collected;
  const covariates = roles.covariates.map((_, i) => codedCovariate(i, collected, readings));
  const matched: number[] = [];
  for (let i = 0; i < participants.size; i++)
    if (classOf(participants, i, meaning) === "matched") matched.push(i);
  const scores = rankValues(meaning.values);
  const rankIn = (wave: number) =>
    Int32Array.from(matched, (i) => scores.ranks[participants.text[wave]!.get(i)]!);
  const tuples = countTuples([
    Int32Array.from(matched, (i) => participants.group.get(i)),
    rankIn(PRE),
    rankIn(POST),
    ...covariates.map(({ codeOf }, i) =>
      Int32Array.from(matched, (person) => codeOf(participants.facts[i]!.get(person))),
    ),
  ]);
  const [group, pre, post, ...codes] = tuples.columns as [
    Int32Array,
    Int32Array,
    Int32Array,
    ...Int32Array[],
  ];
  const valuesOf = (ranks: Int32Array) => Float64Array.from(ranks, (rank) => scores.distinct[rank]!);
  return {
    group,
    pre: valuesOf(pre),
    post: valuesOf(post),
    covariates: covariates.map(({ decode }, i) => decode(codes[i]!)),
    counts: tuples.counts,
  };
}

function codedCovariate(covariate: number, collected: Collected, readings: readonly CellReading[]): Coded {
  const { participants, texts, roles } = collected;
  const { header } = roles.covariates[covariate]!;
  const its = participants.facts[covariate]!;
  const known = new Set<number>();
  for (let i = 0; i < participants.size; i++) {
    const code = its.get(i);
    if (code >= 0 && readings[code]!.kind !== "missing") known.add(code);
  }
  const isNumeric = [...known].every((code) => readings[code]!.kind === "score");
  if (isNumeric) {
    const values = rankValues(
      Float64Array.from(readings, (reading, code) =>
        reading.kind === "score" && known.has(code) ? reading.value : Number.NaN,
      ),
    );
    return {
      codeOf: (text) => (text < 0 ? 0 : values.ranks[text]!),
      decode: (codes) => ({
        kind: "numeric",
        header,
        values: Float64Array.from(codes, (code) => values.distinct[code]!),
      }),
    };
  }
  const levels: string[] = [];
  const placeOf = new Map<number, number>();
  const places = new Map<string, number>();
  for (const code of [...known].sort((a, b) => a - b)) {
    const { text } = texts.at(code);
    const place = places.get(text) ?? levels.push(text);
    places.set(text, place);
    placeOf.set(code, place);
  }
  if (levels.length > MOST_CATEGORIES) refuse(covariate, collected, readings, levels.length);
  return {
    codeOf: (text) => placeOf.get(text) ?? 0,
    decode: (codes) => ({
      kind: "categorical",
      header,
      levels,
      codes: codes.map((code) => (code === 0 ? NONE : code - 1)),
    }),
  };
}

/** Names the first cell that is no number. */
function refuse(
  covariate: number,
  { participants, inputs, roles }: Collected,
  readings: readonly CellReading[],
  levels: number,
): never {
  let person = 0;
  while ((readings[participants.facts[covariate]!.get(person)]?.kind ?? "missing") !== "invalid") person += 1;
  const { file, row } = participants.firstRow(person);
  const column = roles.covariates[covariate]!.header;
  throw new InputError("covariate-levels", { file: inputs[file]!.path, row, column, levels });
}
