import { AlignmentType, type INumberingOptions, LevelFormat } from "docx";

/**
 * The lists of a document. Word's writer puts numbers where it finds these names in braces: they begin with what no text
 * can hold, so that none is taken for one.
 */
export const BULLETS = "\u0001bullets";
export const NUMBERS = "\u0001numbers";

const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;

export const NUMBERING: INumberingOptions = {
  config: [
    { reference: BULLETS, levels: LEVELS.map((level) => levelOf(level, LevelFormat.BULLET, "•")) },
    {
      reference: NUMBERS,
      levels: LEVELS.map((level) => levelOf(level, LevelFormat.DECIMAL, `%${level + 1}.`)),
    },
  ],
};

/** How far the text of a list stands from the left, in twips. */
export function listIndent(level: number): number {
  return 397 * (level + 1);
}

function levelOf(level: number, format: (typeof LevelFormat)["BULLET" | "DECIMAL"], text: string) {
  const style = { paragraph: { indent: { left: listIndent(level), hanging: 340 } } };
  return { level, format, text, alignment: AlignmentType.LEFT, style };
}
