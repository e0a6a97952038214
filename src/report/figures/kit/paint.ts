/**
 * The colours of figures, by the class that names them. The marks are in the hues of Okabe and Ito (2008), darkened so
 * that the four stand apart in grey as well (mark-3, mark-1, mark-4, mark-2 from dark to light) and each from the paper. Shades go from light to
 * dark in one hue. Colour is never alone: marks differ in shape, dash or hatching too.
 */
const PAINTS = {
  ink: "#1a1a1a",
  muted: "#595959",
  grid: "#d9d9d9",
  paper: "#ffffff",
  "mark-1": "#0066a3",
  "mark-2": "#cc8400",
  "mark-3": "#00483a",
  "mark-4": "#ae5f91",
  accent: "#d55e00",
  "shade-0": "#f2f7fb",
  "shade-1": "#d6e6f4",
  "shade-2": "#abcfe6",
  "shade-3": "#6aaed6",
  "shade-4": "#2c7ab6",
  "shade-5": "#105ba4",
  "shade-6": "#08306b",
} as const;

/** The class of a colour. */
export type Paint = keyof typeof PAINTS;

/** What an element has to be painted; it has one class, so that a page can give that colour anew. */
interface Painted {
  readonly className: Paint[];
  readonly fill?: string;
  readonly stroke?: string;
}

/** Filled, without an outline. */
export function filled(paint: Paint): Painted {
  return { className: [paint], fill: PAINTS[paint] };
}

/** Drawn as a line; what it encloses stays open. */
export function stroked(paint: Paint): Painted {
  return { className: [paint], fill: "none", stroke: PAINTS[paint] };
}

/** An outline for a group whose members bring their own filling: an element of two colours would need two classes. */
export function outlined(paint: Paint): Painted {
  return { className: [paint], stroke: PAINTS[paint] };
}

/** What is written on a shade so that it can be read: 0 is the lightest, 6 the darkest. */
export function onShade(shade: 0 | 1 | 2 | 3 | 4 | 5 | 6): Paint {
  return shade < 4 ? "ink" : "paper";
}
