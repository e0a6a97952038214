import type { Element } from "hast";
import { visible } from "../../language/visible.ts";
import { Format } from "../format.ts";
import { jointPresence } from "../joint-presence.ts";
import { contrastStrips, isDrawn } from "./joint/contrast-strips.ts";
import { jointDescription } from "./joint/description.ts";
import { gainPanel, WAVE_LOOKS } from "./joint/gain-panel.ts";
import { jointLayout, ROW } from "./joint/layout.ts";
import { themeMatrix } from "./joint/theme-matrix.ts";
import { BOTTOM_AXIS } from "./kit/axis.ts";
import { drawing, FIGURE_WIDTH } from "./kit/drawing.ts";
import { KEY_WIDTH, type LegendItem, legend } from "./kit/legend.ts";
import { circle, line, point } from "./kit/shapes.ts";
import { SIZES, text } from "./kit/text.ts";
import type { FigureMaker } from "./maker.ts";

const MOST_THEMES = 16;
/** Beside them stands the column of everybody. */
const MOST_TIERS = 5;
const TOP = 40;
const PANEL = 130;
/** For what the columns are called. */
const HEADS = 52;

/** Who mentions what in each tier, below what the tier gained and kept, and beside the gains of those who mention it. */
export const jointDisplay: FigureMaker = ({ result }, catalogue, says) => {
  const { joint, options } = result;
  if (joint === undefined || joint.themes.length === 0) return undefined;
  const { figure: words } = says.joint;
  const { numbers } = catalogue;
  const format = new Format(catalogue);
  const presence = jointPresence(joint, options.minCell);
  const columns = [
    ...presence.tiers.slice(0, MOST_TIERS).map((group, tier) => ({
      group,
      counts: presence.counts.map((row) => row[tier]),
    })),
    { group: presence.all, counts: presence.totals },
  ];
  const themes = joint.themes.slice(0, MOST_THEMES);
  const drawn = [0, joint.waves.length - 1].filter(
    (wave, i, all) =>
      all.indexOf(wave) === i &&
      themes.some(({ gains }) => isDrawn(gains[wave]!.mention) && isDrawn(gains[wave]!.others)),
  );
  const layout = jointLayout(columns.length, drawn.length);
  const panel = { top: TOP, bottom: TOP + PANEL };
  const top = panel.bottom + HEADS;
  const bottom = top + themes.length * ROW;
  const strips =
    drawn.length === 0
      ? { elements: [], goesOn: false }
      : contrastStrips(themes, drawn, layout, { top, bottom }, catalogue, says);
  const heads = columns.map(({ group }, column) => {
    const name = format.group(group.group);
    return text(layout.columns[column]!, panel.bottom + 20, name, {
      ...{ anchor: "middle", bold: true, size: SIZES.small, width: layout.column - 2, lines: 2 },
    }).element;
  });
  const level = numbers.level(joint.confidence);
  const keys: LegendItem[] = [
    ...joint.waves.slice(0, WAVE_LOOKS.length).map((wave, place): LegendItem => {
      const { form, paint } = WAVE_LOOKS[place]!;
      const key = (left: number, middle: number) => point(form, left + KEY_WIDTH / 2, middle, 5, paint);
      return { key, label: words.upTo(visible(wave)) };
    }),
    ...(drawn.length === 0 ? [] : sideKeys(words)),
  ];
  const left = drawn.length === 0 ? 6 : layout.right + 22;
  const legendTop = drawn.length === 0 ? bottom + 10 : TOP - 8;
  const its = legend(left, legendTop, FIGURE_WIDTH - 10 - left, keys);
  const shownOf = (shown: number, all: number, what: string) =>
    shown < all ? [words.shown(numbers.integer(shown), numbers.integer(all), what)] : [];
  const notes = [
    words.presence,
    ...(presence.isHidden ? [words.hidden] : []),
    ...(strips.goesOn ? [words.goesOn] : []),
    ...shownOf(columns.length - 1, presence.tiers.length, words.columns),
    ...shownOf(themes.length, joint.themes.length, words.rows),
    words.caution,
  ];
  const notesTop = bottom + (drawn.length === 0 ? 10 + its.height : BOTTOM_AXIS - 18) + 16;
  const note = text(6, notesTop, notes.join(" "), {
    ...{ size: SIZES.small, paint: "muted", width: FIGURE_WIDTH - 16, lines: 5 },
  });
  const parts: Element[] = [
    text(6, 18, words.gain(level), { width: FIGURE_WIDTH - 12 }).element,
    ...gainPanel(
      columns.map(({ group }) => group),
      joint.waves,
      layout,
      panel,
      catalogue,
      says,
    ),
    ...heads,
    ...themeMatrix(
      themes.map(({ theme }) => theme),
      columns,
      layout,
      top,
      catalogue,
      says,
    ),
    ...strips.elements,
    ...its.elements,
    note.element,
  ];
  return drawing(
    {
      id: "joint-display",
      title: presence.tiers.length === 0 ? words.titleAlone : words.title,
      description: [jointDescription(joint, columns, themes, catalogue, says), words.caution].join(" "),
      height: notesTop + note.height,
    },
    parts,
  );
};

function sideKeys(words: { readonly keyMention: string; readonly keyOthers: string }): LegendItem[] {
  const x = (left: number) => left + KEY_WIDTH / 2;
  const across = (left: number, middle: number) =>
    line(left + 1, middle, left + KEY_WIDTH - 1, middle, "ink");
  return [
    {
      key: (left, middle) => group([across(left, middle), circle(x(left), middle, 5, "ink")]),
      label: words.keyMention,
    },
    {
      key: (left, middle) =>
        group([
          across(left, middle),
          circle(x(left), middle, 5, "ink"),
          circle(x(left), middle, 3.2, "paper"),
        ]),
      label: words.keyOthers,
    },
  ];
}

function group(children: Element[]): Element {
  return { type: "element", tagName: "g", properties: {}, children };
}
