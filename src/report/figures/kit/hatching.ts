import type { Element } from "hast";
import { s } from "hastscript";
import type { FigureId } from "../../figure.ts";
import { type Paint, stroked } from "./paint.ts";

/** A filling of slanting lines, which grey print shows as well as colour. */
export interface Hatching {
  /** To stand in the figure before what it fills. */
  readonly definition: Element;
  /** What `fill` is set to. */
  readonly fill: string;
}

/**
 * Makes a hatching.
 * @param name of its own within the figure
 * @param degrees which way the lines slant
 */
export function hatching(figure: FigureId, name: string, paint: Paint, degrees: 45 | -45 = 45): Hatching {
  const id = `${figure}-${name}`;
  const definition = s(
    "defs",
    s(
      "pattern",
      { id, patternUnits: "userSpaceOnUse", width: 5, height: 5, patternTransform: `rotate(${degrees})` },
      s("path", { ...stroked(paint), d: "M0,0V5", strokeWidth: 4 }),
    ),
  );
  return { definition, fill: `url(#${id})` };
}
