import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import type { Root } from "mdast";
import type { Catalogue } from "../../language/catalogue.ts";
import { reportCatalogueOf } from "../../language/report/index.ts";
import { walk } from "../walk.ts";
import { contentPolicy } from "./content-policy.ts";
import { groupSwitch } from "./group-switch.ts";
import { groupsOf } from "./groups.ts";
import { SCRIPT } from "./script/index.ts";
import { STYLE } from "./style/index.ts";
import { textOf } from "./text-of.ts";
import { toPageContent } from "./to-page-content.ts";

/**
 * A document as one HTML page that needs nothing else: no network, and no script to be read. What it may run and show is
 * fixed by its own content security policy.
 */
export function renderHtml(document: Root, catalogue: Catalogue): string {
  const meta = document.data?.meta;
  const language = meta?.language ?? catalogue.tag;
  const words = reportCatalogueOf(language);
  const { sorted, marks } = words.page;
  const groups = groupsOf(document, catalogue.words.everybody);
  const page = h(null, [
    { type: "doctype" },
    h("html", { lang: language }, [
      h("head", [
        h("meta", { charSet: "utf-8" }),
        h("meta", { httpEquiv: "Content-Security-Policy", content: contentPolicy(STYLE, SCRIPT) }),
        h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
        h("meta", { name: "color-scheme", content: "light dark" }),
        h("meta", { name: "referrer", content: "no-referrer" }),
        meta?.author === undefined ? undefined : h("meta", { name: "author", content: meta.author }),
        h("title", titleOf(document)),
        h("style", STYLE),
      ]),
      h("body", { dataDecimal: catalogue.numbers.plain(0.5).charAt(1) }, [
        h("a.skip", { href: "#report" }, words.page.skip),
        h("main", { id: "report" }, [...toPageContent(document, groups, words, groupSwitch(groups, words))]),
        h("p.unseen", {
          id: "said",
          role: "status",
          dataAscending: sorted.ascending("{column}"),
          dataDescending: sorted.descending("{column}"),
          dataNone: sorted.none,
        }),
        h("p.unseen", { id: "marks", hidden: true }, marks),
        h("script", SCRIPT),
      ]),
    ]),
  ]);
  return `${toHtml(page)}\n`;
}

/** What the document calls itself. */
function titleOf(document: Root): string {
  const own = document.data?.meta?.title;
  if (own !== undefined) return own;
  for (const node of walk(document)) {
    if (node.type === "titlePage") return node.title;
    if (node.type === "heading") return textOf(node);
  }
  return "";
}
