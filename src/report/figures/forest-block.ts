import type { Element } from "hast";
import type { Estimate } from "../../core/interval.ts";
import type { Numbers } from "../../language/numbers.ts";
import type { ReportCatalogue } from "../../language/report/catalogue.ts";
import { type ForestMark, forestPanel } from "./forest-panel.ts";
import { brief } from "./kit/brief.ts";
import { FIGURE_WIDTH } from "./kit/drawing.ts";
import { line } from "./kit/shapes.ts";
import { LEADING, SIZES, text } from "./kit/text.ts";
import { textWidth } from "./kit/text-width.ts";

/** A panel: an estimate for each row, and how it is written. */
interface ForestPanelOf {
  readonly head: string;
  /** What the estimate of a row is called. */
  readonly figure: (row: number) => string;
  readonly values: readonly (Estimate | undefined)[];
  readonly written: readonly string[];
  readonly references: readonly number[];
  /** What a value is multiplied with on its axis. */
  readonly unit?: number;
}

/** Rows that panels stand beside. */
export interface ForestBlock {
  readonly rows: readonly {
    readonly name: string;
    readonly isEverybody: boolean;
    readonly n: number;
    /** Which of several rows of a group. */
    readonly beside?: string;
  }[];
  readonly panels: readonly ForestPanelOf[];
}

const MARGIN = 8;
const NAME = 138;
const BESIDE = 110;
const GAP = 12;
const ROW = 36;
const AXIS = 26;
const LARGEST = 8;

/** Draws a block from `top` down. */
export function forestBlock(
  { rows, panels }: ForestBlock,
  top: number,
  {
    numbers,
    says,
  }: { readonly numbers: Numbers; readonly says: ReportCatalogue["figuresEffects"]["forest"] },
): { readonly elements: Element[]; readonly height: number; readonly isCut: boolean } {
  const small = SIZES.small;
  const hasBeside = rows.some(({ beside }) => beside !== undefined);
  const ns = rows.map(({ n }) => numbers.integer(n));
  const nWidth = Math.max(24, ...ns.map((n) => textWidth(n, small)));
  const namesEnd = MARGIN + NAME + (hasBeside ? BESIDE : 0);
  const start = namesEnd + nWidth + GAP;
  const each = (FIGURE_WIDTH - MARGIN - start) / panels.length;
  // Where one heading needs two lines all have their room.
  const isTall = panels.some(({ head }) => textWidth(head, small) > each - GAP);
  const head = (isTall ? 2 : 1) * small * LEADING + 12;
  const first = top + head;
  const bottom = first + rows.length * ROW;
  const y = (row: number) => first + row * ROW + ROW / 2;
  const largest = Math.max(1, ...rows.map(({ n, isEverybody }) => (isEverybody ? 0 : n)));
  const elements: Element[] = [
    text(start - GAP, first - 10, says.people, { size: small, anchor: "end", paint: "muted" }).element,
  ];
  for (const [i, { name, isEverybody, beside }] of rows.entries()) {
    const isFirst = i === 0 || rows[i - 1]!.name !== name;
    if (isFirst) elements.push(...middled(MARGIN, y(i), name, NAME - 8, isEverybody));
    if (beside !== undefined) elements.push(...middled(MARGIN + NAME, y(i), beside, BESIDE - 8));
    elements.push(text(start - GAP, y(i) + 4, ns[i]!, { size: small, anchor: "end" }).element);
    if (i > 0 && rows[i - 1]!.isEverybody && !isEverybody) {
      elements.push(line(MARGIN, y(i) - ROW / 2, FIGURE_WIDTH - MARGIN, y(i) - ROW / 2, "grid"));
    }
  }
  let isCut = false;
  for (const [place, panel] of panels.entries()) {
    const left = start + place * each + 6;
    const split = panel.written.map((its) => its.split(" ["));
    const textRoom = Math.max(...split.flat().map((its) => textWidth(`[${its}`, small))) + 2;
    const end = start + (place + 1) * each - (place === panels.length - 1 ? 0 : GAP);
    const right = Math.max(left + 60, end - textRoom - 14);
    const marks = panel.values.flatMap((its, i): ForestMark[] => {
      if (its === undefined) return [];
      const { name, n, isEverybody } = rows[i]!;
      const radius = isEverybody ? 5.5 : 3 + (LARGEST - 3) * Math.sqrt(n / largest);
      const told = { group: brief(name), n: ns[i]!, figure: panel.figure(i), value: panel.written[i]! };
      return [{ ...{ y: y(i), its, radius, isEverybody }, title: says.mark(told) }];
    });
    const drawn = forestPanel(
      marks,
      { left, right, top: first, bottom },
      { references: panel.references, numbers, ...(panel.unit !== undefined && { unit: panel.unit }) },
    );
    isCut ||= drawn.isCut;
    elements.push(
      text(left, top + small + 1, panel.head, { size: small, width: end - left, lines: 2 }).element,
      ...drawn.elements,
      // The estimate over its interval takes half the room.
      ...split.flatMap(([figure = "", interval], i) => {
        const bold = rows[i]!.isEverybody;
        const its = (below: number, content: string, isBold = bold) =>
          text(right + 14, y(i) + below, content, { size: small, bold: isBold }).element;
        return interval === undefined ? [its(4, figure)] : [its(-3, figure), its(13, `[${interval}`, false)];
      }),
    );
  }
  return { elements, height: head + rows.length * ROW + AXIS, isCut };
}

/** A name of one line or two, about the middle of its row. */
function middled(x: number, middle: number, name: string, width: number, bold = false): Element[] {
  const style = { size: SIZES.small, width, lines: 2, bold } as const;
  const { height } = text(x, 0, name, style);
  return [text(x, middle - height / 2 + SIZES.small, name, style).element];
}
