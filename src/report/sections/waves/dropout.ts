import type { Waves } from "../../../analyses/schemas/waves.schema.ts";
import { symbol } from "../../../language/symbol.ts";
import { visible } from "../../../language/visible.ts";
import { type Block, figures, heading, paragraph, table, words as wordColumn } from "../../document.ts";
import { NOTHING } from "../../format.ts";
import type { Told } from "./told.ts";

/** Who left before each follow-up, compared at post-test; nothing where everybody came to all of them. */
export function dropoutTable({ groups, catalogue, format, level }: Told): Block[] {
  const { words, waves: said } = catalogue;
  if (groups.every(({ waves }) => waves.dropout.every(({ left }) => left === 0))) return [];
  const mean = (five: Waves["dropout"][number]["leavers"], n: number) =>
    `${five === undefined ? NOTHING : format.mean(five)} (${format.integer(n)})`;
  const rows = groups.flatMap(({ name, waves }) =>
    waves.dropout.map(({ to, completed, left, completers, leavers, difference, p }) => [
      name,
      visible(to),
      mean(completers, completed),
      mean(leavers, left),
      format.estimate(difference),
      format.p(p),
    ]),
  );
  const columns = [said.came, said.left, `${words.difference} ${level}`, symbol("p")];
  return [
    heading(3, said.dropout),
    table([wordColumn(words.group), wordColumn(said.followUp), ...columns.map(figures)], rows),
    paragraph(said.dropoutNote),
  ];
}
