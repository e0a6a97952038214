import type { ThemesResult } from "../../analyses/schemas/themes.schema.ts";

type Theme = ThemesResult["themes"][number];

/** What a bar of a theme is long for. */
type Measure = "informants" | "segments";

/** The themes a figure has room for, in the order of the result, and of how many. */
export interface ThemeRows {
  readonly measure: Measure;
  readonly rows: readonly Theme[];
  readonly all: number;
}

/** Informants are counted where they are known, else segments; where there are too many themes, those nearest the root, then those with most. */
export function themeRowsOf({ themes, informants }: ThemesResult, most: number): ThemeRows {
  const measure = informants > 0 ? "informants" : "segments";
  if (themes.length <= most) return { measure, rows: themes, all: themes.length };
  // A theme has no fewer than a code under it, and comes first: nothing is shown without what it stands under.
  const first = [...themes].sort(
    (a, b) => a.path.length - b.path.length || b[measure] - a[measure] || b.codings - a.codings,
  );
  const shown = new Set(first.slice(0, most));
  return { measure, rows: themes.filter((theme) => shown.has(theme)), all: themes.length };
}
