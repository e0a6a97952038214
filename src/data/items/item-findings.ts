import { idFinding } from "../scores/id-finding.ts";
import { showValue } from "../scores/show-value.ts";
import { NONE } from "./answer-records.ts";
import type { CollectedItems } from "./collect-items.ts";
import type { AnswerMeaning } from "./interpret-answers.ts";
import type { People } from "./people.ts";

/** What is wrong with single answers and with whole people. */
export function answerFindings(
  { records, roles, texts, columns, inputs, findings }: CollectedItems,
  { problems, scoring }: AnswerMeaning,
  { first, repeats, conflicting, kept }: People,
): void {
  const idColumn = roles.id === undefined ? {} : { column: roles.id.header };
  const at = (record: number) => {
    const { file, row } = records.place(record);
    return { file: inputs[file]!.path, row };
  };
  const people = new Int32Array(texts.size);
  const eachAnswer = (visit: (code: number, record: number, item: number) => void) => {
    for (const recordOf of first) {
      for (const person of kept) {
        const record = recordOf[person]!;
        if (record === NONE) continue;
        for (const item of roles.items.keys()) {
          const code = records.answer(record, item);
          if (code !== NONE) visit(code, record, item);
        }
      }
    }
  };
  if (problems.some((problem) => problem !== undefined)) {
    eachAnswer((code) => {
      people[code]! += 1;
    });
    eachAnswer((code, record, item) => {
      const rule = problems[code];
      if (rule === undefined) return;
      const { column, text } = texts.at(code);
      findings.add({
        ...{ rule, severity: "error", ...at(record) },
        column: columns[column]!.header,
        value: showValue(text, people[code]!),
        ...(rule === "answer-out-of-range" ? { args: { max: scoring[item]!.maximum } } : {}),
      });
    });
  }
  const firstOf = (person: number) => first.map((recordOf) => recordOf[person]!).find((its) => its !== NONE)!;
  for (const person of conflicting)
    findings.add({ rule: "conflicting-id", severity: "error", ...at(firstOf(person)), ...idColumn });
  for (const { record, first: earlier } of repeats) {
    const where = { ...at(record), ...idColumn, args: { firstRow: at(earlier).row } };
    const isConflict = conflicting.has(records.person(record));
    findings.add({
      rule: isConflict ? "conflicting-id" : "repeated-row",
      severity: isConflict ? "error" : "warning",
      ...where,
    });
  }
  for (const person of kept) {
    if (records.isAlsoElsewhere(person))
      findings.add({
        rule: "id-in-several-groups",
        severity: "warning",
        ...at(firstOf(person)),
        ...idColumn,
      });
  }
}

/** Share of answers that are 0 or 1 from which others look like slips of the keyboard. */
const NEARLY_ALL = 0.9;

/** What is odd about whole columns. */
export function columnFindings(
  { roles, columns, inputs, findings }: CollectedItems,
  { decimals, scoring }: AnswerMeaning,
  {
    names,
    waves,
    inWave,
    scores,
  }: {
    readonly names: readonly string[];
    readonly waves: readonly string[];
    readonly inWave: (item: number, wave: number) => boolean;
    readonly scores: People["scores"];
  },
): void {
  for (const [item, name] of names.entries()) {
    const having = waves.filter((_, wave) => inWave(item, wave));
    if (having.length < waves.length)
      findings.add({ rule: "item-one-wave", severity: "warning", value: name, args: { wave: having[0]! } });
    if (scoring[item]!.source !== "highest-seen") continue;
    const answers = scores.flatMap((items) => [...items[item]!]).filter((value) => !Number.isNaN(value));
    const marks = answers.filter((value) => value === 0 || value === 1).length;
    if (marks >= NEARLY_ALL * answers.length)
      findings.add({
        ...{ rule: "mostly-marks", severity: "warning", value: name },
        args: { others: answers.length - marks, answers: answers.length },
      });
  }
  for (const [i, { mixed }] of decimals.entries()) {
    const { file, header } = columns[i]!;
    if (mixed)
      findings.add({
        rule: "mixed-decimal-signs",
        severity: "warning",
        file: inputs[file]!.path,
        column: header,
      });
  }
  const ofId = idFinding(roles.id);
  if (ofId !== undefined) findings.add(ofId);
}
