import type { ElementContent } from "hast";
import { s } from "hastscript";
import type { Figure, FigureId } from "../../figure.ts";
import { rectangle } from "./shapes.ts";
import { plain } from "./text.ts";

/** How wide figures are: about a page of A4 between the margins of a thesis, with text of 9 points. */
export const FIGURE_WIDTH = 680;

const FONTS = "DejaVu Sans, Helvetica, Arial, sans-serif";

/** What a figure is made of. */
export interface Drawing {
  readonly id: FigureId;
  readonly title: string;
  readonly description: string;
  /** `FIGURE_WIDTH` if left out. */
  readonly width?: number;
  readonly height: number;
}

/** Makes a figure of its parts, on paper. */
export function drawing(
  { id, title, description, width = FIGURE_WIDTH, height: exact }: Drawing,
  parts: readonly ElementContent[],
): Figure {
  const height = Math.ceil(exact);
  const names = { title: `${id}-title`, description: `${id}-desc` };
  const svg = s(
    "svg",
    {
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: "img",
      ariaLabelledBy: [names.title, names.description],
      fontFamily: FONTS,
    },
    s("title", { id: names.title }, plain(title)),
    s("desc", { id: names.description }, plain(description)),
    rectangle(0, 0, width, height, "paper"),
    ...parts,
  );
  return { id, title: plain(title), description: plain(description), width, height, svg };
}
