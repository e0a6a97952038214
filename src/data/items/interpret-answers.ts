import { InputError } from "../../core/input-error.ts";
import type { DecimalSign } from "../scores/decimal-sign.ts";
import { type Interpretation, interpretTexts } from "../scores/interpret.ts";
import { answerKey } from "./answer.ts";
import type { KeyEntry } from "./answer-key.ts";
import type { CollectedItems } from "./collect-items.ts";
import type { MaximumSource } from "./item-table.ts";

/** What is wrong with an answer; it is left out. */
type AnswerProblem = "answer-not-a-number" | "answer-out-of-range";

/** What every text means, by its code. */
export interface AnswerMeaning {
  /** NaN where it is no score. */
  readonly values: Float64Array;
  /** Position among the answers of a keyed item; −1 elsewhere. */
  readonly choices: Int32Array;
  readonly problems: readonly (AnswerProblem | undefined)[];
  readonly decimals: Interpretation["decimals"];
  /** By item. */
  readonly scoring: readonly ItemScoring[];
}

/** How one item is scored. */
interface ItemScoring {
  readonly maximum: number;
  readonly source: MaximumSource;
  readonly isDichotomous: boolean;
  /** Keyed items: its answers as first written, in order. */
  readonly options: readonly string[];
}

/**
 * Gives every distinct text its meaning. The maximum of an item that no key scores is the one given; else 1 where all its
 * numbers are 0 and 1; else the highest number of any such item, which is an assumption.
 * @throws InputError `items-need-key` for columns of words without a key, `no-answers` where nothing can be read
 */
export function interpretAnswers(
  { texts, columns, inputs, roles }: CollectedItems,
  entries: readonly (KeyEntry | undefined)[],
  {
    missing,
    decimal,
    max,
  }: {
    readonly missing: ReadonlySet<string>;
    readonly decimal: DecimalSign | undefined;
    readonly max: number | undefined;
  },
): AnswerMeaning {
  const { readings, decimals } = interpretTexts(texts, columns, missing, decimal);
  const at = Array.from({ length: texts.size }, (_, code) => texts.at(code));
  const itemOf = (code: number) => columns[at[code]!.column]!.item;
  const isKeyed = (item: number) => (entries[item]?.accepted.length ?? 0) > 0;
  const numbers: number[][] = entries.map(() => []);
  const words: boolean[] = entries.map(() => false);
  for (const [code, reading] of readings.entries()) {
    const item = itemOf(code);
    if (item < 0 || isKeyed(item)) continue;
    if (reading.kind === "score") numbers[item]!.push(reading.value);
    else if (reading.kind === "invalid") words[item] = true;
  }
  const wordy = entries.flatMap((_, item) =>
    words[item] === true && numbers[item]!.length === 0 ? [roles.items[item]!.name] : [],
  );
  if (wordy.length > 0) throw new InputError("items-need-key", { file: inputs[0]!.path, items: wordy });
  if (readings.every(({ kind }, code) => kind === "missing" || itemOf(code) < 0))
    throw new InputError("no-answers", { file: inputs[0]!.path });
  const highest = numbers.reduce(
    (top, its) => (isMarks(its) ? top : its.reduce((a, b) => Math.max(a, b), top)),
    1,
  );
  const options = optionsOf(entries, at, readings, columns);
  const scoring = entries.map((entry, item): ItemScoring => {
    if (isKeyed(item))
      return {
        maximum: entry!.maximum ?? 1,
        source: "key",
        isDichotomous: true,
        options: options[item]!.shown,
      };
    const known: Pick<ItemScoring, "maximum" | "source"> =
      entry?.maximum !== undefined
        ? { maximum: entry.maximum, source: "key" }
        : max !== undefined
          ? { maximum: max, source: "given" }
          : isMarks(numbers[item]!)
            ? { maximum: 1, source: "marks" }
            : { maximum: highest, source: "highest-seen" };
    const usable = numbers[item]!.filter((value) => value >= 0 && value <= known.maximum);
    return { ...known, isDichotomous: known.maximum === 1 && isMarks(usable), options: [] };
  });
  const problems: (AnswerProblem | undefined)[] = [];
  const choices = new Int32Array(texts.size).fill(-1);
  const values = Float64Array.from(readings, (reading, code) => {
    const item = itemOf(code);
    if (item < 0) return reading.kind === "score" ? reading.value : Number.NaN;
    if (reading.kind === "missing") return Number.NaN;
    const { maximum } = scoring[item]!;
    if (isKeyed(item)) {
      const answer = answerKey(at[code]!.text);
      choices[code] = options[item]!.places.get(answer)!;
      return entries[item]!.accepted.some((right) => answerKey(right) === answer) ? maximum : 0;
    }
    if (reading.kind === "invalid") problems[code] = "answer-not-a-number";
    else if (reading.value < 0 || reading.value > maximum) problems[code] = "answer-out-of-range";
    else return reading.value;
    return Number.NaN;
  });
  return { values, choices, problems, decimals, scoring };
}

function isMarks(numbers: readonly number[]): boolean {
  return numbers.every((value) => value === 0 || value === 1);
}

/** Of two ways to write one answer the first, or the capital letter of "a" and "A". */
function betterShown(known: string | undefined, text: string): string {
  return known === undefined || (text.length === 1 && text === text.toUpperCase()) ? text : known;
}

/** The answers to every keyed item: those given, those the key names, and single letters that other items have. */
function optionsOf(
  entries: readonly (KeyEntry | undefined)[],
  at: readonly { readonly column: number; readonly text: string }[],
  readings: Interpretation["readings"],
  columns: CollectedItems["columns"],
): { readonly shown: readonly string[]; readonly places: ReadonlyMap<string, number> }[] {
  const found = entries.map((entry) => new Map(entry?.accepted.map((right) => [answerKey(right), right])));
  for (const [code, { column, text }] of at.entries()) {
    const { item } = columns[column]!;
    if (item < 0 || readings[code]!.kind === "missing" || (entries[item]?.accepted.length ?? 0) === 0)
      continue;
    const answer = answerKey(text);
    found[item]!.set(answer, betterShown(found[item]!.get(answer), text.trim()));
  }
  const keyed = found.filter((its) => its.size > 0);
  if (keyed.every((its) => [...its.keys()].every((answer) => answer.length === 1))) {
    const letters = new Map<string, string>();
    for (const [answer, shown] of keyed.flatMap((its) => [...its]))
      letters.set(answer, betterShown(letters.get(answer), shown));
    for (const its of keyed) for (const [answer, shown] of letters) its.set(answer, shown);
  }
  return found.map((its) => {
    const sorted = [...its].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return {
      shown: sorted.map(([, shown]) => shown),
      places: new Map(sorted.map(([answer], i) => [answer, i])),
    };
  });
}
