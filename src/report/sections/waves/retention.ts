import type { Waves } from "../../../analyses/schemas/waves.schema.ts";
import { visible } from "../../../language/visible.ts";
import {
  type Block,
  figures,
  groups as groupColumn,
  heading,
  paragraph,
  table,
  words as wordColumn,
} from "../../document.ts";
import { NOTHING } from "../../format.ts";
import type { Told } from "./told.ts";

/** The share of the gain kept at each follow-up, and after how many days. */
export function retentionTable({ groups, options, catalogue, format, level }: Told): Block[] {
  const { words, waves: said } = catalogue;
  const hasDays = groups.some(({ waves }) => waves.retention.some(({ days }) => days !== undefined));
  const rows = groups.flatMap(({ name, waves }) =>
    waves.retention.map((kept) => {
      const cells = [
        name,
        visible(kept.to),
        format.integer(kept.n),
        format.estimate(shareIn(kept), "points"),
      ];
      const days = shownDays(kept, options.minCell);
      if (!hasDays) return cells;
      if (days === undefined) return [...cells, NOTHING, NOTHING];
      const day = (value: number) => format.figure(value, "fixed", Number.isInteger(value) ? 0 : 1);
      return [...cells, day(days.median), `${day(days.min)}–${day(days.max)}`];
    }),
  );
  const columns = [
    words.n,
    `${said.shareKept} ${level}`,
    ...(hasDays ? [said.daysMedian, said.daysRange] : []),
  ];
  return [
    heading(3, said.retention),
    table([groupColumn(words.group), wordColumn(said.followUp), ...columns.map(figures)], rows),
    paragraph(said.retentionNote),
    ...(hasDays ? [paragraph(said.daysNote)] : []),
  ];
}

/** The share of the gain kept, where there is one. */
export function shareIn({ estimate, interval }: Waves["retention"][number]) {
  return estimate === undefined ? undefined : { estimate, interval };
}

/** The days to a follow-up, but for groups in which they could tell who somebody is. */
export function shownDays({ days }: Waves["retention"][number], minCell: number) {
  return days === undefined || "reason" in days || days.n < Math.max(2, minCell) ? undefined : days;
}
