import type { Coding, SegmentTable } from "../../data/segments/segment-table.ts";
import { codeLabels } from "../interviews/code-labels.ts";
import type { ThemesResult } from "../schemas/themes.schema.ts";

/** An outermost theme, or a code without one, and who mentions it. */
export interface OutermostTheme {
  readonly name: string;
  readonly informants: ReadonlySet<number>;
  /** Pieces of text under it, in the order of the codings. */
  readonly segments: readonly number[];
}

/** The outermost themes in the order of the themes report. */
export function outermostThemes(
  { codes, segments }: Pick<SegmentTable, "codes" | "segments">,
  codings: readonly Coding[],
  { themes }: Pick<ThemesResult, "themes">,
): OutermostTheme[] {
  const nodes = new Map(codeLabels(codes).map((label, node) => [label, node]));
  const tops = codes.map((_, code) => {
    let top = code;
    while (codes[top]!.parent >= 0) top = codes[top]!.parent;
    return top;
  });
  const spoken = new Map<number, Set<number>>();
  for (const { segment, code } of codings) {
    const its = spoken.get(tops[code]!);
    if (its === undefined) spoken.set(tops[code]!, new Set([segment]));
    else its.add(segment);
  }
  return themes.flatMap(({ theme, parent }) => {
    if (parent !== undefined) return [];
    const its = [...(spoken.get(nodes.get(theme)!) ?? [])];
    const informants = new Set(its.map((segment) => segments[segment]!.informant).filter((who) => who >= 0));
    return [{ name: theme, informants, segments: its }];
  });
}
