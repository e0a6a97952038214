import type { Finding } from "../../core/finding.ts";
import type { Meaning } from "./classify.ts";
import type { Collected } from "./collect.ts";
import { idFinding } from "./id-finding.ts";
import type { Interpretation } from "./interpret.ts";
import { FEWEST_WAVES, NONE, SEVERAL } from "./participants.ts";
import type { KnownScale } from "./scale.ts";
import { cellsOf } from "./score-cell.ts";
import { showValue } from "./show-value.ts";
import { levelsBesideTiers } from "./tier-order.ts";
import { isDays } from "./wave-tally-of.ts";

/** Everything worth telling about what was read, sorted. */
export function tableFindings(
  collected: Collected,
  { decimals, readings }: Interpretation,
  meaning: Meaning,
  { scale, tiers }: { readonly scale: KnownScale | undefined; readonly tiers: readonly string[] },
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
  const understood = { ...meaning, readings };
  const hasFacts = roles.covariates.length + roles.days.length > 0;
  for (let i = 0; i < participants.size; i++) {
    if (meaning.conflicting.has(i))
      list.add({ rule: "conflicting-id", severity: "error", ...first(i), ...idColumn });
    else for (const finding of cellFindings(i, collected, understood, scale, people)) list.add(finding);
    if (participants.isInSeveralGroups(i))
      list.add({ rule: "id-in-several-groups", severity: "warning", ...first(i), ...idColumn });
    if (participants.cohort.get(i) === SEVERAL)
      list.add({ rule: "several-cohorts", severity: "warning", ...first(i), ...cohortColumn });
    if (hasFacts)
      for (const finding of factFindings(i, collected, readings)) list.add({ ...finding, ...first(i) });
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
    const { file, header, role } = columns[i]!;
    if (mixed && role === "score")
      list.add({ rule: "mixed-decimal-signs", severity: "warning", file: files[file]!, column: header });
  }
  for (const [i, { header }] of roles.by.entries()) {
    const others = levelsBesideTiers(
      collected.groups.all.map((levels) => levels[i]!),
      tiers,
    );
    if (others.length === 0) continue;
    const args = { levels: others.slice(0, 5).join(", "), tiers: tiers.join(" < ") };
    list.add({ rule: "not-a-tier", severity: "warning", column: header, args });
  }
  if (collected.assumedWaves.length > 0)
    list.add({
      rule: "wave-order-assumed",
      severity: "warning",
      ...(roles.wave !== undefined && { column: roles.wave.header }),
      args: { waves: collected.assumedWaves.join(" < ") },
    });
  const ofId = idFinding(roles.id);
  if (ofId !== undefined) list.add(ofId);
  return list.sorted(files);
}

/** What is known of one participant beside scores and cannot be used. */
function factFindings(
  participant: number,
  { participants, texts, columns, roles }: Collected,
  readings: Interpretation["readings"],
): Finding[] {
  const several = roles.covariates.flatMap(({ header: column }, i): Finding[] =>
    participants.facts[i]!.get(participant) === SEVERAL
      ? [{ rule: "several-covariates", severity: "warning", column }]
      : [],
  );
  const days = participants.days.flatMap((its): Finding[] => {
    const code = its.get(participant);
    if (code < 0 || isDays(readings[code]!)) return [];
    return [{ rule: "bad-days", severity: "warning", column: columns[texts.at(code).column]!.header }];
  });
  return [...several, ...days];
}

/** The findings of one participant's score cells. */
function cellFindings(
  participant: number,
  { participants, texts, columns, inputs }: Collected,
  { problems, readings }: Meaning & Pick<Interpretation, "readings">,
  scale: KnownScale | undefined,
  people: Int32Array,
): Finding[] {
  return participants.text.flatMap((textOf, wave): Finding[] => {
    const code = textOf.get(participant);
    const problem = code === NONE ? undefined : problems[code];
    if (problem === undefined) return [];
    const at = texts.at(code);
    const reading = readings[code]!;
    const part = reading.kind === "invalid" ? reading.part : undefined;
    const { header, headers } = columns[at.column]!;
    const text = part === undefined ? cellsOf(at.text).join(" + ") : cellsOf(at.text)[part]!;
    return [
      {
        rule: problem,
        severity: "error",
        file: inputs[participants.file[wave]!.get(participant)]!.path,
        row: participants.row[wave]!.get(participant),
        column: part === undefined ? header : headers[part]!,
        value: problem === "spreadsheet-error" ? text : showValue(text, people[code]!),
        args: {
          // A follow-up that cannot be used leaves the pair of pre-test and post-test as it is.
          left: wave < FEWEST_WAVES ? "row" : "score",
          ...(scale === undefined ? {} : { min: scale.min, max: scale.max }),
        },
      },
    ];
  });
}

/** How many participants have each raw text. */
function peopleByText({ participants, texts }: Collected): Int32Array {
  const people = new Int32Array(texts.size);
  for (const textOf of participants.text) {
    for (let i = 0; i < participants.size; i++) {
      const code = textOf.get(i);
      if (code !== NONE) people[code]! += 1;
    }
  }
  return people;
}
