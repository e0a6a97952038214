import type { Element } from "hast";
import { visible } from "../../language/visible.ts";
import { Format } from "../format.ts";
import { arrow, type Box, type BoxLine, boxed } from "./flow-box.ts";
import { brief } from "./kit/brief.ts";
import { drawing, FIGURE_WIDTH } from "./kit/drawing.ts";
import { line } from "./kit/shapes.ts";
import type { FigureMaker } from "./maker.ts";

const MAIN = { left: 10, width: 340 };
const STEM = MAIN.left + MAIN.width / 2;
const SIDE = { left: 400, width: FIGURE_WIDTH - 410 };
const GAP = 22;
/** More groups than these are in the table only. */
const MOST_GROUPS = 6;
/** More follow-ups than these do not stand side by side. */
const MOST_BESIDE = 3;

/** Where everybody went, from the rows read to those in every analysis, in the manner of CONSORT. */
export const flow: FigureMaker = ({ result }, catalogue, { figuresScores: { common, flow: says } }) => {
  const body = result.gains ?? result.compare;
  if (body === undefined || body.flow.rows === 0) return undefined;
  const { words, numbers } = catalogue;
  const { flow: counts, groups, columns } = body;
  const n = (count: number) => common.n(numbers.integer(count));
  const counted = (name: string, count: number): BoxLine => ({ text: `${name}: ${n(count)}` });
  const isLong = columns.layout === "long";
  const unusable = counts.duplicates + counts.invalid + counts.neither;
  const incomplete = counts.preOnly + counts.postOnly;
  const named = groups.slice(1);
  const format = new Format(catalogue);

  const parts: Element[] = [];
  let y = 10;
  /** A box in the main column, with the arrow to it from the one above, and who leaves on the way. */
  const step = (lines: readonly BoxLine[], leaving?: readonly BoxLine[]) => {
    if (leaving !== undefined) {
      const side = boxed(SIDE.left, y + GAP, SIDE.width, leaving, true);
      const middle = y + GAP + side.height / 2;
      const next = y + side.height + 2 * GAP;
      parts.push(...arrow(STEM, y, STEM, next), ...arrow(STEM, middle, SIDE.left, middle), side.element);
      y = next;
    }
    const box = boxed(MAIN.left, y, MAIN.width, lines);
    parts.push(box.element);
    y += box.height;
  };
  step([{ text: isLong ? says.participantsRead : says.rowsRead, bold: true }, { text: n(counts.rows) }]);
  step(
    [{ text: says.withScore, bold: true }, { text: n(counts.rows - unusable) }],
    [
      { text: `${says.leftOut} (${n(unusable)})`, bold: true },
      counted(words.duplicates, counts.duplicates),
      counted(words.invalid, counts.invalid),
      counted(words.neither, counts.neither),
    ],
  );
  step(
    [
      { text: says.withBoth, bold: true },
      { text: n(counts.matched) },
      ...(named.length > MOST_GROUPS
        ? []
        : named.map(({ group, flow: its }) => counted(format.group(group), its.matched))),
    ],
    [
      { text: `${says.oneMissing} (${n(incomplete)})`, bold: true },
      counted(words.preOnly, counts.preOnly),
      counted(words.postOnly, counts.postOnly),
    ],
  );
  const followUps = counts.waves.slice(2);
  const followed = followUps.map(({ wave, matched }) => ({
    name: visible(wave),
    figure:
      counts.matched === 0
        ? n(matched)
        : common.nOf(numbers.integer(matched), numbers.percent(matched / counts.matched)),
  }));
  const [only, second] = followUps;
  if (only !== undefined && second === undefined) {
    step(
      [{ text: followed[0]!.name, bold: true }, { text: followed[0]!.figure }],
      [counted(says.notFollowedUp, counts.matched - only.matched)],
    );
  } else if (followed.length > 0) {
    const boxes = followUpBoxes(followed, says.followedUp, y);
    parts.push(...boxes.parts);
    y = boxes.bottom;
  }
  return drawing(
    {
      id: "flow",
      title: words.participantFlow,
      description: describe(),
      height: y + 10,
    },
    parts,
  );

  function describe(): string {
    const count = numbers.integer;
    const sentences = [
      (isLong ? says.toldParticipants : says.toldRows)({
        rows: count(counts.rows),
        duplicates: count(counts.duplicates),
        invalid: count(counts.invalid),
        neither: count(counts.neither),
      }),
      says.toldComplete({
        matched: count(counts.matched),
        preOnly: count(counts.preOnly),
        postOnly: count(counts.postOnly),
      }),
      ...followed.map(({ name, figure }) => says.toldFollowUp(brief(name), figure)),
    ];
    return sentences.join(" ");
  }
};

/** The follow-ups below all who have both scores: side by side, or where they are many in one box. */
function followUpBoxes(
  followed: readonly { readonly name: string; readonly figure: string }[],
  title: string,
  top: number,
): { readonly parts: readonly Element[]; readonly bottom: number } {
  const y = top + 2 * GAP;
  if (followed.length > MOST_BESIDE) {
    const lines = followed.map(({ name, figure }) => ({ text: `${name}: ${figure}` }));
    const box = boxed(MAIN.left, y, MAIN.width, [{ text: title, bold: true }, ...lines]);
    return { parts: [...arrow(STEM, top, STEM, y), box.element], bottom: y + box.height };
  }
  const width =
    followed.length === 1 ? MAIN.width : (FIGURE_WIDTH - 20 - (followed.length - 1) * GAP) / followed.length;
  const boxes = followed.map(({ name, figure }, i): Box & { readonly middle: number } => {
    const left = MAIN.left + i * (width + GAP);
    const lines = [{ text: name, bold: true }, { text: figure }];
    return { ...boxed(left, y, width, lines), middle: left + width / 2 };
  });
  const last = boxes.at(-1)!;
  const bus = top + GAP;
  const stems = [
    line(STEM, top, STEM, bus, "muted", { width: 1.5 }),
    line(boxes[0]!.middle, bus, last.middle, bus, "muted", { width: 1.5 }),
    ...boxes.flatMap(({ middle }) => arrow(middle, bus, middle, y)),
  ];
  return {
    parts: [...stems, ...boxes.map(({ element }) => element)],
    bottom: y + Math.max(...boxes.map(({ height }) => height)),
  };
}
