import type { Waves } from "../../../analyses/schemas/waves.schema.ts";
import { symbol } from "../../../language/symbol.ts";
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

/** Who left before each follow-up, compared at post-test; nothing where everybody came to all of them. */
export function dropoutTable({ groups, options, catalogue, format, level }: Told): Block[] {
  const { words, waves: said } = catalogue;
  if (groups.every(({ waves }) => waves.dropout.every(({ left }) => left === 0))) return [];
  const mean = (five: Waves["dropout"][number]["leavers"], n: number) =>
    `${five === undefined ? NOTHING : format.mean(five)} (${format.integer(n)})`;
  // The mean of a few is nearly the score of one, and the other mean with the difference gives it away.
  const isFew = ({ completed, left }: Waves["dropout"][number]) =>
    left > 0 && Math.min(completed, left) < options.minCell;
  const rows = groups.flatMap(({ name, waves }) =>
    waves.dropout.map((its) => {
      const { to, completed, left, completers, leavers, difference, p } = its;
      const shown = isFew(its) ? [] : [completers, leavers];
      return [
        name,
        visible(to),
        mean(shown[0], completed),
        mean(shown[1], left),
        format.estimate(isFew(its) ? undefined : difference),
        format.p(isFew(its) ? undefined : p),
      ];
    }),
  );
  const hasFew = groups.some(({ waves }) => waves.dropout.some(isFew));
  const columns = [said.came, said.left, `${words.difference} ${level}`, symbol("p")];
  return [
    heading(3, said.dropout),
    table([groupColumn(words.group), wordColumn(said.followUp), ...columns.map(figures)], rows),
    paragraph(said.dropoutNote),
    ...(hasFew ? [paragraph(said.dropoutFew(String(options.minCell)))] : []),
  ];
}
