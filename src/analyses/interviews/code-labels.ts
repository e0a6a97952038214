import type { CodeNode } from "../../data/segments/segment-table.ts";

/** What parts a theme from what stands under it, in a label. */
const UNDER = " > ";

/** How each code is called: by its name; where several have that name, by its whole path. */
export function codeLabels(codes: readonly CodeNode[]): string[] {
  const uses = new Map<string, number>();
  for (const { name } of codes) uses.set(name, (uses.get(name) ?? 0) + 1);
  return codes.map(({ name, path }) => (uses.get(name) === 1 ? name : path.join(UNDER)));
}
