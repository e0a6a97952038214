import type { ConventionsOfGroup } from "../../../analyses/schemas/conventions.schema.ts";
import {
  type Block,
  captionedTable,
  figures,
  groups as groupColumn,
  heading,
  paragraph,
  table,
} from "../../document.ts";
import type { ConventionTelling } from "../conventions.ts";

type Bands = Extract<ConventionsOfGroup["normalizedGain"], { bands: unknown }>["bands"];

/** N-gain of the class beside the mean of individual gains. */
export function gainConvention({ its, catalogue, says, format }: ConventionTelling): Block[] {
  const { gain: own, group } = says;
  const { words, numbers } = catalogue;
  // The mean of one person is the person's own gain.
  const there = its.groups.flatMap(({ group: of, n, normalizedGain }) =>
    "reason" in normalizedGain || n - normalizedGain.undefined < 2
      ? []
      : [{ who: format.group(of), ...normalizedGain }],
  );
  if (there.length === 0) return [];
  const rows = there.map((its) => [
    its.who,
    `${format.figure(its.classAverage)} (${words[its.category]})`,
    `${format.figure(its.individualMean)} (${words[its.individualCategory]})`,
    numbers.percent(its.individualMean),
    format.integer(its.undefined),
  ]);
  const counts = ({ high, medium, low }: Bands) =>
    [high, medium, low].map((count) => numbers.integer(count)).join("–");
  const different = there
    .filter(({ bands, binaryBands }) => counts(bands) !== counts(binaryBands))
    .map(({ who, bands, binaryBands }) =>
      own.bands({ who, ours: counts(bands), theirs: counts(binaryBands) }),
    );
  const columns = [
    groupColumn(group),
    ...[own.classGain, own.individual, own.percent, own.undefined].map(figures),
  ];
  return [
    heading(2, own.heading),
    captionedTable("table-conventions-gain", own.caption, table(columns, rows)),
    paragraph(own.note),
    ...(different.length === 0 ? [] : [paragraph(own.binary(different.join("; ")))]),
  ];
}
