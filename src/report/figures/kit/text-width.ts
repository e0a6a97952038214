/** Advance widths of DejaVu Sans in thousandths of the size, from the space to the tilde. It is the widest font figures ask for. */
// biome-ignore format: a table
const REGULAR = [
  318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636, 636, 636, 636, 636, 636,
  636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656, 557, 863, 748, 787,
  603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550, 635, 615, 352, 635,
  634, 278, 278, 579, 278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838,
];

/** The same of DejaVu Sans Bold. */
// biome-ignore format: a table
const BOLD = [
  348, 456, 521, 838, 696, 1002, 872, 306, 457, 457, 523, 838, 380, 415, 380, 365, 696, 696, 696, 696, 696, 696, 696, 696,
  696, 696, 400, 400, 838, 838, 838, 580, 1000, 774, 762, 734, 830, 683, 683, 821, 837, 372, 372, 775, 637, 995, 837, 850,
  733, 850, 770, 720, 682, 812, 774, 1103, 771, 724, 725, 457, 365, 457, 838, 500, 500, 675, 716, 593, 716, 678, 435, 716,
  712, 343, 343, 665, 343, 1042, 712, 687, 716, 716, 493, 595, 478, 712, 652, 924, 645, 652, 582, 712, 365, 712, 838,
];

const FIRST = 0x20;
const LATIN_LETTERS = /^[\u00c0-\u024f]$/u;
/** Marks of `symbol` and what sits on the letter before. */
const WITHOUT_WIDTH = /^(?:\p{M}|\u200d|[\ue000\ue001])$/u;
/** Any other character: hardly one is wider. */
const WIDEST = 1.1;

/** How wide a text will be, in the unit of its size. No font is at hand, so it is rather too wide than too narrow. */
export function textWidth(text: string, size: number, bold = false): number {
  let width = 0;
  for (const character of text) width += characterWidth(character, bold);
  return width * size;
}

/** The width of one character, as a share of the size. */
export function characterWidth(character: string, bold: boolean): number {
  const known = (bold ? BOLD : REGULAR)[character.codePointAt(0)! - FIRST];
  if (known !== undefined) return known / 1000;
  if (WITHOUT_WIDTH.test(character)) return 0;
  if (character === "−") return 0.838;
  if (character === "·" || character === "–") return 0.5;
  return LATIN_LETTERS.test(character) ? 0.85 : WIDEST;
}
