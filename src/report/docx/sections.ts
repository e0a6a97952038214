import {
  AlignmentType,
  type FileChild,
  Footer,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from "docx";
import type { Block } from "./blocks.ts";
import { MARGIN, PAGE } from "./page.ts";

/** Pages in Word come in sections: the title page, without a number, then runs of upright pages and of ones on their side. */
export function sectionsOf(front: readonly FileChild[], blocks: readonly Block[]): ISectionOptions[] {
  const runs: { readonly lies: boolean; readonly children: FileChild[] }[] = [];
  for (const { children, lies } of blocks) {
    const last = runs.at(-1);
    if (last?.lies === lies) last.children.push(...children);
    else runs.push({ lies, children: [...children] });
  }
  const body = runs.map(({ lies, children }, i) => ({
    properties: propertiesOf(lies),
    // The sections that follow have the footer of this one.
    ...(i === 0 && { footers: { default: numberedFooter() } }),
    children,
  }));
  return front.length === 0 ? body : [{ properties: propertiesOf(false), children: front }, ...body];
}

function propertiesOf(lies: boolean): NonNullable<ISectionOptions["properties"]> {
  const orientation = lies ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  // Word wants the sides of the upright page, and turns them itself.
  const size = { width: PAGE.width, height: PAGE.height, orientation };
  return { type: SectionType.NEXT_PAGE, page: { size, margin: { ...MARGIN, header: 850, footer: 850 } } };
}

function numberedFooter(): Footer {
  const number = new TextRun({ children: [PageNumber.CURRENT] });
  return new Footer({
    children: [new Paragraph({ style: "Footer", alignment: AlignmentType.CENTER, children: [number] })],
  });
}
