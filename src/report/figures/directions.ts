import type { GainsGroup } from "../../analyses/schemas/gains.schema.ts";
import type { Direction } from "./distinct-pairs.ts";
import type { Paint } from "./kit/paint.ts";
import type { PointForm } from "./kit/shapes.ts";

/** How marks of each direction look: colour, dash and form each tell it alone. */
export const LOOKS: Readonly<Record<Direction, { paint: Paint; dash?: string; form: PointForm }>> = {
  improved: { paint: "mark-1", form: "circle" },
  unchanged: { paint: "mark-3", dash: "2 3", form: "square" },
  worsened: { paint: "mark-2", dash: "7 3", form: "triangle" },
};

/** How many went each way. */
export function directionCounts({
  improved,
  unchanged,
  lost,
}: GainsGroup): Readonly<Record<Direction, number>> {
  return { improved, unchanged, worsened: lost };
}
