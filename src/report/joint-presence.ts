import type { JointDisplay, JointGroup } from "../analyses/schemas/joint-display.schema.ts";
import { suppressCells } from "../analyses/themes/suppress-cells.ts";

/** How many informants of each tier mention each theme, as far as it may be told. */
export interface JointPresence {
  /** Everybody. */
  readonly all: JointGroup;
  /** The tiers; none where scores are not grouped. */
  readonly tiers: readonly JointGroup[];
  /** By theme, then by tier; `undefined` would point at a few of them, or give such a count away. */
  readonly counts: readonly (readonly (number | undefined)[])[];
  /** By theme: of everybody. */
  readonly totals: readonly (number | undefined)[];
  readonly isHidden: boolean;
}

/** Hides what `themes` by an attribute hides: the counts are the same people. */
export function jointPresence({ groups }: JointDisplay, minCell: number): JointPresence {
  const [all, ...tiers] = groups as [JointGroup, ...JointGroup[]];
  const counts = all.themes.map((_, theme) => tiers.map(({ themes }) => themes[theme]!.informants));
  const sizes = tiers.map(({ informants }) => informants);
  const hidden = suppressCells({ counts, sizes }, { minCell, totalsShown: true });
  return {
    all,
    tiers,
    counts: counts.map((row, theme) =>
      row.map((count, tier) => (hidden.cells[theme]![tier] === true ? undefined : count)),
    ),
    totals: all.themes.map(({ informants }, theme) =>
      hidden.totals[theme] === true ? undefined : informants,
    ),
    isHidden: hidden.cells.some((row) => row.includes(true)),
  };
}
