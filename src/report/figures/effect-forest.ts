import type { Element } from "hast";
import type { ReportResult } from "../../analyses/schemas/report.schema.ts";
import type { Catalogue } from "../../language/catalogue.ts";
import type { ReportCatalogue } from "../../language/report/catalogue.ts";
import { visible } from "../../language/visible.ts";
import type { Figure } from "../figure.ts";
import { Format } from "../format.ts";
import { type ForestBlock, forestBlock } from "./forest-block.ts";
import { forestDescription } from "./forest-description.ts";
import { forestRows, keptRows } from "./forest-rows.ts";
import { brief } from "./kit/brief.ts";
import { drawing, FIGURE_WIDTH } from "./kit/drawing.ts";
import { KEY_WIDTH, legend } from "./kit/legend.ts";
import { line, point } from "./kit/shapes.ts";
import { SIZES, text } from "./kit/text.ts";

/** More rows than these are in the tables only. */
const MOST_ROWS = 24;
const MARGIN = 8;
const GAP = 14;

/** Effect size and mean gain of everybody and of each group, and where there are follow-ups what was kept of it. */
export function effectForest(
  { result: { compare } }: { readonly result: Pick<ReportResult, "compare"> },
  catalogue: Catalogue,
  says: ReportCatalogue,
): Figure | undefined {
  if (compare === undefined) return undefined;
  const { numbers } = catalogue;
  const { forest: said } = says.figuresEffects;
  const format = new Format(catalogue);
  const all = forestRows(compare, format);
  const rows = all.slice(0, MOST_ROWS);
  if (rows.every(({ effect, gain }) => effect === undefined && gain === undefined)) return undefined;
  const kept = keptRows(compare, format, MOST_ROWS);
  const level = numbers.level(compare.options.confidence);
  const words = { numbers, says: said };
  const blocks: ForestBlock[] = [
    {
      rows: rows.map(({ name, isEverybody, n }) => ({ name, isEverybody, n })),
      panels: [
        {
          head: said.effect(level),
          figure: () => said.figures.effect,
          values: rows.map(({ effect }) => effect),
          written: rows.map(({ effect }) => format.estimate(effect)),
          references: [0],
        },
        {
          head: said.gain(level),
          figure: () => said.figures.gain,
          values: rows.map(({ gain }) => gain),
          written: rows.map(({ gain }) => format.estimate(gain)),
          references: [0],
        },
      ],
    },
    ...(kept.some(({ share }) => share !== undefined)
      ? [
          {
            rows: kept.map(({ name, isEverybody, n, to }) => ({ name, isEverybody, n, beside: visible(to) })),
            panels: [
              {
                head: said.kept(level),
                figure: (row: number) => said.figures.kept(brief(visible(kept[row]!.to))),
                values: kept.map(({ share }) => share),
                written: kept.map(({ share }) => format.estimate(share, "points")),
                references: [0, 1],
                unit: 100,
              },
            ],
          },
        ]
      : []),
  ];
  const parts: Element[] = [];
  let y = 4;
  let isCut = false;
  for (const block of blocks) {
    const drawn = forestBlock(block, y, words);
    parts.push(...drawn.elements);
    y += drawn.height + GAP;
    isCut ||= drawn.isCut;
  }
  const key = legend(MARGIN, y - 4, FIGURE_WIDTH - 2 * MARGIN, [
    { key: (left, middle) => point("diamond", left + 13, middle, 6, "ink"), label: said.keys.everybody },
    ...(rows.length > 1
      ? [
          {
            key: (left: number, middle: number) => point("square", left + 13, middle, 6, "mark-1"),
            label: said.keys.group,
          },
        ]
      : []),
    {
      key: (left, middle) => line(left, middle, left + KEY_WIDTH, middle, "ink", { dash: "5 3" }),
      label: said.keys.none,
    },
  ]);
  const notes = [
    ...(blocks.length > 1 ? [said.keptLines] : []),
    ...(compare.options.lowerIsBetter ? [said.lowerIsBetter] : []),
    ...(isCut ? [said.beyond] : []),
    ...(rows.length < all.length
      ? [said.shown(numbers.integer(rows.length - 1), numbers.integer(all.length - 1))]
      : []),
  ].join(" ");
  const remarks = text(MARGIN, y + key.height + 12, notes, {
    ...{ size: SIZES.small, paint: "muted", width: FIGURE_WIDTH - 2 * MARGIN, lines: 4 },
  });
  return drawing(
    {
      id: "effect-forest",
      title: rows.length > 1 ? said.title : said.titleAlone,
      description: forestDescription({ rows, kept, level, format }, says),
      height: y + key.height + (notes === "" ? 4 : remarks.height + 8),
    },
    [...parts, ...key.elements, ...(notes === "" ? [] : [remarks.element])],
  );
}
