import type { Finding } from "../../core/finding.ts";
import type { Meaning } from "./classify.ts";
import type { Collected } from "./collect.ts";
import type { Interpretation } from "./interpret.ts";
import { NONE, SEVERAL, WAVES } from "./participants.ts";
import type { KnownScale } from "./scale.ts";
import { showValue } from "./show-value.ts";

/** Everything worth telling about what was read, sorted. */
export function tableFindings(
  collected: Collected,
  { decimals }: Interpretation,
  meaning: Meaning,
  scale: KnownScale | undefined,
): Finding[] {
  const { participants, columns, inputs, roles } = collected;
  const list = collected.findings;
  const files = inputs.map(({ path }) => path);
  const idColumn = roles.id === undefined ? {} : { column: roles.id.header };
  const cohortColumn = roles.cohort === undefined ? {} : { column: roles.cohort.header };
  const first = (participant: number) => {
    const { file, row } = participants.firstRow(participant);
    return { file: files[file]!, row };
  };
  const people = peopleByText(collected);
  for (let i = 0; i < participants.size; i++) {
    if (meaning.conflicting.has(i))
      list.add({ rule: "conflicting-id", severity: "error", ...first(i), ...idColumn });
    else for (const finding of cellFindings(i, collected, meaning, scale, people)) list.add(finding);
    if (participants.isInSeveralGroups(i))
      list.add({ rule: "id-in-several-groups", severity: "warning", ...first(i), ...idColumn });
    if (participants.cohort.get(i) === SEVERAL)
      list.add({ rule: "several-cohorts", severity: "warning", ...first(i), ...cohortColumn });
  }
  for (const { participant, file, row } of participants.repeats) {
    const where = { file: files[file]!, row, ...idColumn, args: { firstRow: first(participant).row } };
    list.add(
      meaning.conflicting.has(participant)
        ? { rule: "conflicting-id", severity: "error", ...where }
        : { rule: "repeated-row", severity: "warning", ...where },
    );
  }
  for (const [i, { mixed }] of decimals.entries()) {
    const { file, header } = columns[i]!;
    if (mixed)
      list.add({ rule: "mixed-decimal-signs", severity: "warning", file: files[file]!, column: header });
  }
  if (roles.id === undefined) list.add({ rule: "no-id-column", severity: "warning" });
  else if (roles.id.kind === "name") list.add({ rule: "names-as-ids", severity: "info", ...idColumn });
  else if (roles.id.kind === "row-number")
    list.add({ rule: "row-numbers-as-ids", severity: "info", ...idColumn });
  return list.sorted(files);
}

/** The findings of one participant's score cells. */
function cellFindings(
  participant: number,
  { participants, texts, columns, inputs }: Collected,
  { problems }: Meaning,
  scale: KnownScale | undefined,
  people: Int32Array,
): Finding[] {
  return WAVES.flatMap((wave): Finding[] => {
    const code = participants.text[wave].get(participant);
    const problem = code === NONE ? undefined : problems[code];
    if (problem === undefined) return [];
    const { column, text } = texts.at(code);
    return [
      {
        rule: problem,
        severity: "error",
        file: inputs[participants.file[wave].get(participant)]!.path,
        row: participants.row[wave].get(participant),
        column: columns[column]!.header,
        value: problem === "spreadsheet-error" ? text : showValue(text, people[code]!),
        ...(scale === undefined ? {} : { args: { min: scale.min, max: scale.max } }),
      },
    ];
  });
}

/** How many participants have each raw text. */
function peopleByText({ participants, texts }: Collected): Int32Array {
  const people = new Int32Array(texts.size);
  for (const wave of WAVES) {
    for (let i = 0; i < participants.size; i++) {
      const code = participants.text[wave].get(i);
      if (code !== NONE) people[code]! += 1;
    }
  }
  return people;
}
