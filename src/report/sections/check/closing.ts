import type { CheckResult } from "../../../analyses/schemas/check.schema.ts";
import type { Catalogue } from "../../../language/catalogue.ts";
import { ruleTextOf } from "../../../language/rule-text.ts";
import { shownValue } from "../../../language/shown-value.ts";
import { visible } from "../../../language/visible.ts";
import { type Block, figures, heading, list, table, words as wordColumn } from "../../document.ts";

/** The files that were looked at, what each is taken for, and its rows. */
export function lookedAtSection({ inputs, readings }: CheckResult, catalogue: Catalogue): Block[] {
  const { check, words, numbers } = catalogue;
  if (inputs.length === 0) return [];
  const rows = inputs.map(({ path, kind, rows: count }) => [
    visible(path),
    check.kinds[kind],
    count === undefined ? "–" : numbers.integer(count),
  ]);
  return [
    heading(2, words.whatWasRead),
    table([wordColumn(words.file), wordColumn(check.kind), figures(words.rows)], rows),
    ...(readings.length === 0 ? [] : [list(readings.map((its) => readingLine(its, catalogue)))]),
  ];
}

/** Which column was taken for what, and what was assumed of the scale. */
function readingLine(
  { paths, columns, scale }: CheckResult["readings"][number],
  { words, interviews, reading, numbers }: Catalogue,
): string {
  const roles: Readonly<Record<string, string>> = {
    ...interviews.roles,
    ...{ id: words.participantId, wave: words.wave, score: words.score, pre: words.preTest },
    ...{ post: words.postTest, by: words.groupedBy, cohort: words.cohort },
  };
  const used = columns.map(({ role, header, recognised }) =>
    reading.column(roles[role] ?? role, shownValue(header), recognised),
  );
  const isScores = columns.some(({ role }) => role === "post");
  const known = scale && reading.scale[scale.source](numbers.plain(scale.min), numbers.plain(scale.max));
  return `${paths.map(visible).join(", ")}: ${used.join("; ")}.${isScores ? ` ${known ?? reading.noScale}` : ""}`;
}

/** What was found and is accepted, with who says why and until when. */
export function waivedSection({ waived }: CheckResult, { check, numbers }: Catalogue): Block[] {
  if (waived.length === 0) return [];
  const items = waived.map(({ rule, reason, expires, count, file }) => {
    const place = file === undefined ? rule : `${rule}, ${shownValue(file)}`;
    return check.waiver({ place, reason: shownValue(reason), expires, count: numbers.integer(count) });
  });
  return [heading(2, check.waived), list(items)];
}

/** The rules nobody looked for. */
export function offSection({ options }: CheckResult, catalogue: Catalogue): Block[] {
  const off = Object.entries(options.severities).filter(([, severity]) => severity === "off");
  if (off.length === 0) return [];
  const items = off.map(([rule]) => {
    const text = ruleTextOf(rule, catalogue);
    return text === undefined ? shownValue(rule) : `${rule}: ${text.title}`;
  });
  return [heading(2, catalogue.check.off), list(items)];
}

/** How to get the same findings again: version, the bytes that were read, and what was asked. */
export function checkProvenance(
  { generator, descriptor, inputs, options }: CheckResult,
  { check, words, provenance: says, numbers }: Catalogue,
): Block[] {
  const changed = Object.entries(options.severities).flatMap(([rule, severity]) =>
    severity === "off" ? [] : [check.options.severity(shownValue(rule), words.severities[severity])],
  );
  const asked = [
    check.options.failOn[options.failOn],
    check.options.k(numbers.integer(options.k)),
    check.options.today(options.today),
    ...changed,
  ];
  return [
    heading(2, words.provenance),
    list([
      says.generator(generator.version),
      ...(descriptor === undefined ? [] : [check.descriptor(visible(descriptor.path), descriptor.sha256)]),
      ...inputs.map(({ path, sha256 }) => says.input(visible(path), sha256)),
      says.options(asked.join("; ")),
    ]),
  ];
}
