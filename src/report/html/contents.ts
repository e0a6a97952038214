import type { Element } from "hast";
import { h } from "hastscript";
import type { Heading, Root } from "mdast";
import type { Contents } from "../nodes.ts";
import { walk } from "../walk.ts";
import { textOf } from "./text-of.ts";

/** The table of contents: the headings that come after it, those of a lesser depth inside those above them. */
export function contentsNav(
  document: Root,
  { title, depth }: Contents,
  ids: ReadonlyMap<Heading, string>,
): Element {
  const after = document.children.slice(document.children.findIndex(({ type }) => type === "contents"));
  const headings = after
    .flatMap((block) => [...walk(block)])
    .filter((node) => node.type === "heading")
    .filter((heading) => heading.depth <= depth);
  return h("nav.contents", { ariaLabel: title }, [h("p.contents-title", title), nested(headings, ids)]);
}

function nested(headings: readonly Heading[], ids: ReadonlyMap<Heading, string>): Element {
  const least = Math.min(...headings.map(({ depth }) => depth));
  const items: { readonly heading: Heading; readonly below: Heading[] }[] = [];
  for (const heading of headings) {
    const last = items.at(-1);
    if (last === undefined || heading.depth === least) items.push({ heading, below: [] });
    else last.below.push(heading);
  }
  return h(
    "ol",
    items.map(({ heading, below }) =>
      h("li", [
        h("a", { href: `#${ids.get(heading)}` }, textOf(heading)),
        below.length === 0 ? undefined : nested(below, ids),
      ]),
    ),
  );
}
