import type { Element } from "hast";

/** The figures of a report, by the name of their file. */
export const FIGURE_IDS = [
  "flow",
  "slopes",
  "raincloud",
  "gain-histogram",
  "pre-and-gain",
  "effect-forest",
  "q-q",
  "themes",
  "co-occurrence",
  "saturation",
  "joint-display",
] as const;

export type FigureId = (typeof FIGURE_IDS)[number];

/**
 * A drawing in one language. Its parts carry their colours as presentation attributes, legible in grey print, and a class
 * by which a page may give them those of a dark background: `ink`, `muted`, `grid`, `paper`, `mark-1` … `mark-4`, `accent`,
 * `shade-0` … `shade-6`. The class of an element is that of the `fill` or `stroke` it has itself, which is not `none`; it has no
 * more than one. A part with a `<title>` tells what it stands for.
 */
export interface Figure {
  readonly id: FigureId;
  /** What it shows, in a few words. */
  readonly title: string;
  /** What there is to see, for who cannot. */
  readonly description: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** An `svg` element with `<title>` and `<desc>`, `viewBox`, `width`, `height` and `role="img"`. */
  readonly svg: Element;
}
