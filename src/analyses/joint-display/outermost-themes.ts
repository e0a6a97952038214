import type { Coding, SegmentTable } from "../../data/segments/segment-table.ts";
import { codeLabels } from "../interviews/code-labels.ts";
import type { ThemesResult } from "../schemas/themes.schema.ts";

/** An outermost theme, or a code without one, and who mentions it. */
export interface OutermostTheme {
  readonly name: string;
  readonly informants: ReadonlySet<number>;
  /** Pieces of text under it, in the order of the codings, each with how many coders gave it the theme. */
  readonly segments: ReadonlyMap<number, number>;
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
  const spoken = new Map<number, Map<number, Set<number>>>();
  for (const { segment, code, coder } of codings) {
    const top = tops[code]!;
    const its = spoken.get(top) ?? new Map<number, Set<number>>();
    spoken.set(top, its);
    its.set(segment, (its.get(segment) ?? new Set()).add(coder));
  }
  return themes.flatMap(({ theme, parent }) => {
    if (parent !== undefined) return [];
    const its = [...(spoken.get(nodes.get(theme)!) ?? [])];
    const informants = new Set(
      its.map(([segment]) => segments[segment]!.informant).filter((who) => who >= 0),
    );
    return [{ name: theme, informants, segments: new Map(its.map(([segment, by]) => [segment, by.size])) }];
  });
}
