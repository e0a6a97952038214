/** Colours of a dark background for the parts of drawings, whose own attributes are those of paper; and what a mark stands for. */
export const FIGURES = `
.drawing svg {
  display: block;
  width: 100%;
  min-width: 32rem;
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
  ${paint("ink", "#e7e9ec")}
  ${paint("muted", "#a7b0ba")}
  ${paint("grid", "#3a424b")}
  ${paint("paper", "#14171b")}
  ${paint("mark-1", "#56b4e9")}
  ${paint("mark-2", "#f0a04b")}
  ${paint("mark-3", "#35c29a")}
  ${paint("mark-4", "#d79ac0")}
  ${paint("accent", "#ff9d5c")}
  ${["#1b2027", "#1d3043", "#1f4361", "#22587f", "#2f729f", "#4f94c4", "#83bbe3"].map((shade, i) => paint(`shade-${i}`, shade)).join("\n  ")}
}
`;

/** A part is filled or drawn, as its attributes say. */
function paint(name: string, colour: string): string {
  return `.${name}[fill]:not([fill="none"]) { fill: ${colour}; } .${name}[stroke]:not([stroke="none"]) { stroke: ${colour}; }`;
}
