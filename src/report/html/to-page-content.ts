import type { Element, ElementContent, Root as HtmlRoot } from "hast";
import { h } from "hastscript";
import type { Blockquote, Code, Emphasis, Heading, Image, Link, Paragraph, Root, Table } from "mdast";
import { type Handlers, type State, toHast } from "mdast-util-to-hast";
import type { ReportCatalogue } from "../../language/report/catalogue.ts";
import type { CaptionedTable, Contents, CrossReference, FigureNode, TitlePage } from "../nodes.ts";
import { contentsNav } from "./contents.ts";
import type { Groups } from "./groups.ts";
import { headingIds } from "./ids.ts";
import { headingsOver } from "./names.ts";
import { htmlTable } from "./table.ts";
import { textOf } from "./text-of.ts";
import { titleHeader } from "./title-header.ts";

/** Addresses that are followed, and files that lie beside the page. */
const SAFE_LINK = /^(?:https?:|mailto:|#|[a-z0-9-]+\.[a-z]+$)/i;

/**
 * The blocks of a document as elements; whatever stands in it stays text.
 * @param controls what stands between the title and the rest
 */
export function toPageContent(
  document: Root,
  groups: Groups,
  { page }: ReportCatalogue,
  controls: readonly ElementContent[],
): ElementContent[] {
  const ids = headingIds(document);
  const over = headingsOver(document);
  // The title of a title page is the first heading, and all others stand below it.
  const deeper = document.children.some(({ type }) => type === "titlePage") ? 1 : 0;
  const handlers: Handlers = {
    heading: (state: State, node: Heading) =>
      h(`h${Math.min(node.depth + deeper, 6)}`, { id: ids.get(node) }, content(state, node)),
    blockquote: (state: State, node: Blockquote) =>
      isCallout(node)
        ? h("div.callout", { role: "note" }, content(state, node))
        : h("blockquote", content(state, node)),
    emphasis: (state: State, node: Emphasis) => h("em", lowered(node) ?? content(state, node)),
    // Its lines stand under each other, so they are not broken but scroll.
    code: (_state: State, { value }: Code) => h("pre.scroll", { tabIndex: 0 }, h("code", value)),
    table: (state: State, node: Table) => {
      const heading = over.get(node);
      const labelledBy = heading === undefined ? undefined : ids.get(heading);
      return htmlTable(state, node, groups, labelledBy === undefined ? {} : { labelledBy });
    },
    captionedTable: (state: State, node: CaptionedTable) =>
      h("figure.table", { id: node.id }, [
        htmlTable(state, node.table, groups, {
          caption: [...label(node), ...content(state, node)],
          labelledBy: `${node.id}-caption`,
        }),
      ]),
    figure: (state: State, node: FigureNode) =>
      h("figure.drawing", { id: node.id }, [
        h(".scroll", { tabIndex: 0, role: "group", ariaLabelledBy: `${node.id}-caption` }, [node.figure.svg]),
        h("figcaption", { id: `${node.id}-caption` }, [...label(node), ...content(state, node)]),
      ]),
    titlePage: (_state: State, node: TitlePage) => titleHeader(node),
    contents: (_state: State, node: Contents) => contentsNav(document, node, ids),
    crossReference: (_state: State, { to, label: name }: CrossReference) =>
      h("a.reference", { href: `#${to}` }, name ?? to),
    paragraph: (state: State, node: Paragraph) =>
      h("p", node.data?.isReference ? { className: ["work"] } : {}, content(state, node)),
    link: (state: State, node: Link) =>
      SAFE_LINK.test(node.url)
        ? h("a", { href: node.url, rel: "noreferrer" }, content(state, node))
        : h("span", content(state, node)),
    // One file: what lies elsewhere is told, not fetched.
    image: (_state: State, { alt }: Image) => h("span", alt ?? ""),
  };
  const tree = toHast(document, {
    handlers,
    clobberPrefix: "",
    footnoteLabel: page.notes,
    footnoteLabelProperties: {},
    footnoteBackLabel: (index) => page.backToText(String(index + 1)),
  }) as HtmlRoot;
  const blocks = tree.children as ElementContent[];
  const [first] = document.children;
  const isTitle = first?.type === "titlePage" || first?.type === "heading";
  return isTitle ? [...blocks.slice(0, 1), ...controls, ...blocks.slice(1)] : [...controls, ...blocks];
}

/** A statistical symbol with what stands below its line: g_av. */
function lowered(node: Emphasis): ElementContent[] | undefined {
  const [, symbol, below] = /^(\p{L})_(\w+)$/u.exec(textOf(node)) ?? [];
  return below === undefined ? undefined : [{ type: "text", value: symbol! }, h("sub", below)];
}

/** What one of the page's handlers finds below a node. */
function content(state: State, node: Parameters<State["all"]>[0]): ElementContent[] {
  return state.all(node) as ElementContent[];
}

/** "Table 3. " */
function label({
  label: name,
}: CaptionedTable | FigureNode): Array<Element | { type: "text"; value: string }> {
  return name === undefined ? [] : [h("strong", `${name}.`), { type: "text", value: " " }];
}

/** A quotation of nothing but strong words is a remark that stands apart. */
function isCallout({ children }: Blockquote): boolean {
  return children.every(
    (child) => child.type === "paragraph" && child.children.every(({ type }) => type === "strong"),
  );
}
