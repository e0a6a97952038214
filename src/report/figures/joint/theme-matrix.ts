import type { Element } from "hast";
import type { JointGroup } from "../../../analyses/schemas/joint-display.schema.ts";
import type { Catalogue } from "../../../language/catalogue.ts";
import type { ReportCatalogue } from "../../../language/report/catalogue.ts";
import { visible } from "../../../language/visible.ts";
import { Format } from "../../format.ts";
import { onShade } from "../kit/paint.ts";
import { frame, rectangle } from "../kit/shapes.ts";
import { SIZES, text } from "../kit/text.ts";
import { textWidth } from "../kit/text-width.ts";
import { type JointLayout, ROW } from "./layout.ts";

/** A theme by a group: how many of its informants mention it; `undefined` where that must not be told. */
export interface MatrixColumn {
  readonly group: JointGroup;
  readonly counts: readonly (number | undefined)[];
}

/** Who mentions what: shades for shares, and the counts themselves. */
export function themeMatrix(
  themes: readonly string[],
  columns: readonly MatrixColumn[],
  layout: JointLayout,
  top: number,
  catalogue: Catalogue,
  { joint: { figure: says } }: ReportCatalogue,
): Element[] {
  const format = new Format(catalogue);
  const names = themes.map((theme, row) => {
    const { middle, lines } = placed(visible(theme), layout.left - 16, top + row * ROW);
    return text(6, middle, visible(theme), { width: layout.left - 16, lines }).element;
  });
  const cells = columns.flatMap(({ group, counts }, column) =>
    themes.flatMap((theme, row) => {
      const count = counts[row];
      const [x, y] = [layout.columns[column]! - layout.column / 2 + 1, top + row * ROW + 1];
      const [width, height] = [layout.column - 2, ROW - 2];
      const middle = { x: x + width / 2, y: y + height / 2 + 4 };
      const style = { size: SIZES.small, anchor: "middle" } as const;
      if (count === undefined) {
        return [
          frame(x, y, width, height, { outline: "grid" }),
          text(middle.x, middle.y, catalogue.interviews.suppressed, style).element,
        ];
      }
      const all = group.informants;
      const share = all === 0 ? 0 : count / all;
      const shade = shadeOf(share);
      const title = says.cell({
        theme: visible(theme),
        group: format.group(group.group),
        count: format.integer(count),
        all: format.integer(all),
        share: catalogue.numbers.percent(share, 0),
      });
      const both = `${format.integer(count)}/${format.integer(all)}`;
      // A figure is never shortened: where there is no room, the title has both.
      const shown = textWidth(both, SIZES.small) > width + 2 ? format.integer(count) : both;
      return [
        rectangle(x, y, width, height, `shade-${shade}`, { title }),
        text(middle.x, middle.y, shown, { ...style, paint: onShade(shade) }).element,
      ];
    }),
  );
  return [...names, ...cells];
}

/** Nobody has the lightest shade alone; the others go by sixths. */
function shadeOf(share: number): 0 | 1 | 2 | 3 | 4 | 5 | 6 {
  return Math.min(6, Math.ceil(share * 6)) as 0 | 1 | 2 | 3 | 4 | 5 | 6;
}

/** A name of one line or two, about the middle of its row. */
function placed(
  name: string,
  width: number,
  top: number,
): { readonly middle: number; readonly lines: number } {
  const lines = Math.round(text(0, 0, name, { width, lines: 2 }).height / text(0, 0, "x").height);
  return { lines: 2, middle: top + ROW / 2 + 5 - (lines - 1) * 8.5 };
}
