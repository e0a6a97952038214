import {
  AlignmentType,
  BorderStyle,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from "docx";

const FONT = "Times New Roman";
const MONOSPACE = "Courier New";
const LANGUAGES = { en: "en-GB", id: "id-ID" } as const;

/** Lines, in 240ths. */
const SINGLE = { line: 240, lineRule: LineRuleType.AUTO } as const;
const ONE_AND_A_HALF = { line: 360, lineRule: LineRuleType.AUTO } as const;

/** The styles of a thesis: Times New Roman 12, one and a half lines, tables and captions single. */
export function stylesOf(language: "en" | "id"): IStylesOptions {
  const heading = (points: number, more: { italics?: true; before: number; centred?: true }) => ({
    run: { font: FONT, size: points * 2, bold: true, color: "000000", italics: more.italics === true },
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: { ...SINGLE, before: more.before, after: 120 },
      ...(more.centred && { alignment: AlignmentType.CENTER }),
    },
  });
  return {
    default: {
      document: { run: { font: FONT, size: 24, language: { value: LANGUAGES[language] } } },
      title: heading(16, { before: 0, centred: true }),
      heading1: heading(14, { before: 360 }),
      heading2: heading(12, { before: 280 }),
      heading3: heading(12, { before: 240, italics: true }),
      listParagraph: {
        run: { size: 24 },
        paragraph: {
          alignment: AlignmentType.LEFT,
          spacing: { ...ONE_AND_A_HALF, after: 60 },
          contextualSpacing: true,
        },
      },
      footnoteText: { run: { size: 20 }, paragraph: { spacing: SINGLE } },
    },
    paragraphStyles: PARAGRAPHS,
    characterStyles: [{ id: "CodeInText", name: "Code in text", run: { font: MONOSPACE, size: 21 } }],
  };
}

const contentsLevel = (level: 1 | 2 | 3): IParagraphStyleOptions => ({
  id: `TOC${level}`,
  name: `toc ${level}`,
  basedOn: "Normal",
  next: "Normal",
  run: { size: 22 },
  paragraph: {
    spacing: { ...SINGLE, before: level === 1 ? 80 : 0, after: 20 },
    indent: { left: (level - 1) * 340 },
  },
});

const PARAGRAPHS: readonly IParagraphStyleOptions[] = [
  { id: "Normal", name: "Normal", quickFormat: true },
  {
    id: "BodyText",
    name: "Body Text",
    basedOn: "Normal",
    quickFormat: true,
    paragraph: { alignment: AlignmentType.BOTH, spacing: { ...ONE_AND_A_HALF, after: 120 } },
  },
  {
    id: "Bibliography",
    name: "Bibliography",
    basedOn: "Normal",
    paragraph: {
      alignment: AlignmentType.LEFT,
      spacing: { ...SINGLE, after: 120 },
      indent: { left: 720, hanging: 720 },
    },
  },
  {
    id: "Subtitle",
    name: "Subtitle",
    basedOn: "Normal",
    run: { size: 28 },
    paragraph: { alignment: AlignmentType.CENTER, spacing: { ...SINGLE, before: 120, after: 120 } },
  },
  {
    id: "TitlePageLine",
    name: "Title page line",
    basedOn: "Normal",
    paragraph: { alignment: AlignmentType.CENTER, spacing: { ...ONE_AND_A_HALF, after: 60 } },
  },
  {
    id: "TOCHeading",
    name: "TOC Heading",
    basedOn: "Normal",
    next: "Normal",
    run: { size: 28, bold: true },
    paragraph: { keepNext: true, spacing: { ...SINGLE, after: 200 } },
  },
  contentsLevel(1),
  contentsLevel(2),
  contentsLevel(3),
  {
    id: "Caption",
    name: "caption",
    basedOn: "Normal",
    next: "BodyText",
    run: { size: 22 },
    paragraph: { alignment: AlignmentType.CENTER, spacing: SINGLE },
  },
  {
    id: "TableText",
    name: "Table text",
    basedOn: "Normal",
    run: { size: 20 },
    paragraph: { spacing: { ...SINGLE, before: 30, after: 30 } },
  },
  {
    id: "AfterTable",
    name: "After table",
    basedOn: "Normal",
    run: { size: 8 },
    paragraph: { spacing: { line: 200, lineRule: LineRuleType.EXACT } },
  },
  {
    id: "Picture",
    name: "Picture",
    basedOn: "Normal",
    next: "Caption",
    paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: { ...SINGLE, before: 240 } },
  },
  {
    id: "Quote",
    name: "Quote",
    basedOn: "Normal",
    paragraph: {
      spacing: { ...SINGLE, before: 60, after: 120 },
      indent: { left: 454, right: 340 },
      border: { left: { style: BorderStyle.SINGLE, size: 12, color: "808080", space: 8 } },
    },
  },
  {
    id: "SourceCode",
    name: "Source code",
    basedOn: "Normal",
    run: { font: MONOSPACE, size: 18 },
    paragraph: { spacing: { ...SINGLE, before: 60, after: 160 } },
  },
  {
    id: "Footer",
    name: "footer",
    basedOn: "Normal",
    run: { size: 22 },
    paragraph: { alignment: AlignmentType.CENTER },
  },
];
