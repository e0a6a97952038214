/** Ids that one pattern is made from; fewer could share a form by chance. */
const FEWEST = 5;
const LONGEST = 32;

/** A stretch of an id: characters of one kind, or one other character. */
interface Run {
  readonly kind: "digits" | "upper" | "lower" | "other";
  readonly text: string;
}

const RUNS = /[0-9]+|[A-Z]+|[a-z]+|[^0-9A-Za-z]/gu;

/**
 * The form that all ids share, as a regular expression for the whole id: `D-001`, `M-040` → `[A-Z]-\d{3}`; letters that
 * never change stand for themselves. `undefined` where they share none, are fewer than five, or hold no digit.
 */
export function idPattern(ids: Iterable<string>): string | undefined {
  const all = [...ids];
  const first = all[0];
  if (all.length < FEWEST || first === undefined || all.some((id) => id.length > LONGEST)) return undefined;
  const shapes = all.map(runsOf);
  const shape = shapes[0]!;
  const isOne = shapes.every(
    (runs) => runs.length === shape.length && runs.every((run, i) => isLike(run, shape[i]!)),
  );
  if (!isOne || !shape.some(({ kind }) => kind === "digits")) return undefined;
  return shape.map((_, i) => patternOf(shapes.map((runs) => runs[i]!))).join("");
}

function runsOf(id: string): Run[] {
  return (id.match(RUNS) ?? []).map((text) => ({ kind: kindOf(text), text }));
}

function kindOf(text: string): Run["kind"] {
  if (/^[0-9]/.test(text)) return "digits";
  if (/^[A-Z]/.test(text)) return "upper";
  return /^[a-z]/.test(text) ? "lower" : "other";
}

function isLike(run: Run, other: Run): boolean {
  return run.kind === other.kind && (run.kind !== "other" || run.text === other.text);
}

function patternOf(runs: readonly Run[]): string {
  const { kind, text } = runs[0]!;
  if (kind === "other") return escaped(text);
  const lengths = runs.map((run) => run.text.length);
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
  if (kind !== "digits" && runs.every((run) => run.text === text)) return text;
  const set = kind === "digits" ? "\\d" : kind === "upper" ? "[A-Z]" : "[a-z]";
  if (least !== most) return `${set}{${least},${most}}`;
  return least === 1 ? set : `${set}{${least}}`;
}

function escaped(text: string): string {
  return /^[.*+?^${}()|[\]\\/-]$/.test(text) && text !== "-" && text !== "/" ? `\\${text}` : text;
}
