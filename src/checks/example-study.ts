/** A descriptor of one table `nilai.csv`, for examples: its schema and what `paud` says of it, in YAML's short form. */
export function exampleStudy(schema: string, paud = "{kind: other}", more = ""): string {
  return `name: contoh\nresources:\n  - name: nilai\n    path: nilai.csv\n    schema: ${schema}\n    paud: ${paud}\n${more}`;
}

/** Rows of a score table, for examples: a head and as many people as there are pairs. */
export function exampleScores(
  pairs: readonly (readonly [pre: number | string, post: number | string])[],
): string {
  return `id,pre,post\n${pairs.map(([pre, post], i) => `P${i + 1},${pre},${post}\n`).join("")}`;
}
