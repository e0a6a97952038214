import type { CodeNode } from "../../data/segments/segment-table.ts";

/**
 * The nodes of a tree in the order they are printed: each theme before what stands under it, siblings by `before`, and
 * where that gives 0, as they were first seen.
 */
export function treeOrder(
  codes: readonly CodeNode[],
  before: (a: number, b: number) => number,
): readonly number[] {
  const children = new Map<number, number[]>();
  for (const [node, { parent }] of codes.entries()) {
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [node]);
    else siblings.push(node);
  }
  for (const siblings of children.values()) siblings.sort((a, b) => before(a, b) || a - b);
  const order: number[] = [];
  const waiting = [...(children.get(-1) ?? [])].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    order.push(node);
    waiting.push(...[...(children.get(node) ?? [])].reverse());
  }
  return order;
}
