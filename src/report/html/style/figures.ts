/** The marks and shades of drawings on a dark background: told apart in grey as well, and what is written on a shade can be read. */
export const DARK_PAINTS = {
  ink: "var(--ink)",
  muted: "var(--muted)",
  grid: "var(--grid)",
  paper: "var(--paper)",
  "mark-1": "#5caeea",
  "mark-2": "#f5bd4a",
  "mark-3": "#a5f0d4",
  "mark-4": "#c272a1",
  accent: "#ff8a3d",
  "shade-0": "#1a2129",
  "shade-1": "#1b2d40",
  "shade-2": "#1d3d5a",
  "shade-3": "#205079",
  "shade-4": "#5b9fd0",
  "shade-5": "#8ec3ea",
  "shade-6": "#cbe5f8",
} as const;

/** Colours of a dark background for the parts of drawings, whose own attributes are those of paper; and what a mark stands for. */
export const FIGURES = `
.drawing svg {
  display: block;
  width: 100%;
  min-width: 36rem;
  max-width: 46rem;
  height: auto;
}
#tip {
  position: fixed;
  z-index: 4;
  max-width: min(22rem, 90vw);
  padding: 0.35rem 0.6rem;
  border-radius: 4px;
  background: var(--ink);
  color: var(--paper);
  font: 0.82rem/1.4 var(--sans);
  font-variant-numeric: lining-nums tabular-nums;
}
#tip[hidden] {
  display: none;
}
@media screen and (prefers-color-scheme: dark) {
${Object.entries(DARK_PAINTS).map(painted).join("\n")}
}
`;

/** A part is filled or drawn, as its attributes say. */
function painted([name, colour]: readonly [string, string]): string {
  return ["fill", "stroke"]
    .map((how) => `  .drawing .${name}[${how}]:not([${how}="none"]) { ${how}: ${colour}; }`)
    .join("\n");
}
