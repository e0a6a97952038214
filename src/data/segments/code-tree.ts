import type { CodeNode } from "./segment-table.ts";

/** Codes and the themes they stand under, by their path; a theme is there as soon as a code under it is. */
export class CodeTree {
  readonly nodes: CodeNode[] = [];
  readonly #children = new Map<number, Map<string, number>>();
  /** Importers hand in the same list for the same path, again and again. */
  readonly #known = new WeakMap<readonly string[], number>();

  /** The number of the code with this path, which must not be empty. */
  of(path: readonly string[]): number {
    const known = this.#known.get(path);
    if (known !== undefined) return known;
    let node = -1;
    for (const [depth, name] of path.entries()) node = this.#child(node, name, path, depth);
    this.#known.set(path, node);
    return node;
  }

  #child(parent: number, name: string, path: readonly string[], depth: number): number {
    const siblings = this.#children.get(parent) ?? new Map<string, number>();
    this.#children.set(parent, siblings);
    const known = siblings.get(name);
    if (known !== undefined) return known;
    this.nodes.push({ name, path: path.slice(0, depth + 1), parent });
    siblings.set(name, this.nodes.length - 1);
    return this.nodes.length - 1;
  }
}
