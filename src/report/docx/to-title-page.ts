import { type FileChild, ImageRun, Paragraph } from "docx";
import type { TitlePage } from "../nodes.ts";
import { run } from "./phrases.ts";

/** A logo fits into a square of so many CSS pixels. */
export const LOGO = 130;

/** A logo as a picture that Word can show. */
export interface Logo {
  readonly type: "png" | "jpg";
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** The title page: its logo above the title, then who, where and when. */
export function toTitlePage({ title, subtitle, lines }: TitlePage, logo: Logo | undefined): FileChild[] {
  return [
    new Paragraph({ spacing: { before: 1200, after: 600 }, style: "TitlePageLine", children: imageOf(logo) }),
    new Paragraph({ style: "Title", children: [run(title)] }),
    ...(subtitle === undefined ? [] : [new Paragraph({ style: "Subtitle", children: [run(subtitle)] })]),
    ...lines.map(
      (line, i) =>
        new Paragraph({
          style: "TitlePageLine",
          ...(i === 0 && { spacing: { before: 1800 } }),
          children: [run(line)],
        }),
    ),
  ];
}

function imageOf(logo: Logo | undefined): ImageRun[] {
  if (logo === undefined) return [];
  const { type, bytes, width, height } = logo;
  const scale = LOGO / Math.max(width, height);
  const [wide, high] = [width, height].map((side) => Math.max(1, Math.round(side * scale)));
  const transformation = { width: wide!, height: high! };
  return [new ImageRun({ type, data: bytes, transformation, altText: { id: "1", name: "logo" } })];
}
