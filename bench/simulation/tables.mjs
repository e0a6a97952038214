// The results as Markdown tables. What is outside its band is bold; it is judged as printed.

const COVERAGE = { low: 0.93, high: 0.97 };
const ALPHA = { low: 0.03, high: 0.07 };
/** The same band about a nominal .025. */
const HALF_ALPHA = { low: 0.015, high: 0.035 };

const TRUTHS = { none: "nothing changed", kept: "the whole gain kept" };

/** All tables, each under its heading. */
export function tables(cells) {
  const of = (method) => cells.filter((cell) => cell.method === method);
  return [
    section("Retention", intervalHead, of("retention").map(intervalRow)),
    section("Class-average ⟨g⟩", intervalHead, of("classGain").map(intervalRow)),
    section(
      "Non-inferiority",
      ["scores", "gain", "at the maximum", "n", "α .025", "s.e.", "α .05", "s.e."],
      of("nonInferiority2.5").map((half, i) => [
        half.population,
        half.situation,
        atMaximum(half.ceiling.slice(1, 3)),
        String(half.n),
        ...marked(half, HALF_ALPHA),
        ...marked(of("nonInferiority5")[i], ALPHA),
      ]),
    ),
    section(
      "Holm",
      ["scores", "truth", "at the maximum", "n", "3 waves", "s.e.", "4 waves", "s.e."],
      of("holm3").map((three, i) => [
        three.population,
        TRUTHS[three.situation],
        atMaximum(three.ceiling.slice(0, 2)),
        String(three.n),
        ...marked(three, ALPHA),
        ...marked(of("holm4")[i], ALPHA),
      ]),
    ),
  ].join("\n\n");
}

const intervalHead = [
  "scores",
  "gain",
  "at the maximum",
  "n",
  "defined",
  "coverage",
  "s.e.",
  "true value below",
  "above",
];

function intervalRow(cell) {
  return [
    cell.population,
    cell.situation,
    atMaximum(cell.ceiling.slice(0, 2)),
    String(cell.n),
    `${((100 * cell.of) / cell.replications).toFixed(1)} %`,
    ...marked(cell, COVERAGE),
    share(cell.below, cell.of),
    share(cell.above, cell.of),
  ];
}

/** The share with its Monte Carlo standard error, the share bold where it lies outside the band. */
function marked({ hits, of }, { low, high }) {
  if (of === 0) return ["–", "–"];
  const printed = share(hits, of);
  const isOutside = Number(printed) < low || Number(printed) > high;
  const error = Math.sqrt(((hits / of) * (1 - hits / of)) / of);
  return [isOutside ? `**${printed}**` : printed, leadless(error.toFixed(4))];
}

function share(count, of) {
  return of === 0 ? "–" : leadless((count / of).toFixed(3));
}

function leadless(text) {
  return text.replace(/^0/, "");
}

function atMaximum(shares) {
  return shares.map((its) => `${(100 * its).toFixed(0)} %`).join(" → ");
}

function section(title, head, rows) {
  const line = (row) => `| ${row.join(" | ")} |`;
  return [`### ${title}`, "", line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
