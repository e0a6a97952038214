/** A twentieth of a point, in which Word measures. */
const TWIPS_PER_CM = 1440 / 2.54;

const twips = (centimetres: number) => Math.round(centimetres * TWIPS_PER_CM);

/** A4 upright, with the margins of an Indonesian thesis: 4 cm where it is bound and above, 3 cm elsewhere. In twips. */
export const PAGE = { width: 11_906, height: 16_838 } as const;
export const MARGIN = { left: twips(4), top: twips(4), right: twips(3), bottom: twips(3) } as const;

/** How much stands between the margins of a page. In twips. */
export interface TextArea {
  readonly width: number;
  readonly height: number;
}

export const UPRIGHT: TextArea = {
  width: PAGE.width - MARGIN.left - MARGIN.right,
  height: PAGE.height - MARGIN.top - MARGIN.bottom,
};

/** Of a page that lies on its side. */
export const LYING: TextArea = {
  width: PAGE.height - MARGIN.left - MARGIN.right,
  height: PAGE.width - MARGIN.top - MARGIN.bottom,
};

/** CSS pixels, 96 to an inch, in which pictures are measured. */
export function pixels(twips: number): number {
  return Math.floor((twips * 96) / 1440);
}
