import type { Nodes, Root } from "mdast";
import type { LanguageTag } from "../../../src/language/catalogue.ts";
import { catalogueOf } from "../../../src/language/index.ts";
import { reportCatalogueOf } from "../../../src/language/report/index.ts";
import { cohortDocument } from "../../../src/report/cohort/cohort-document.ts";
import type { CohortReport } from "../../../src/report/cohort/cohort-report.ts";
import { walk } from "../../../src/report/walk.ts";

/** The document of a report. */
export function told(report: CohortReport, language: LanguageTag = "en"): Root {
  return cohortDocument(report, catalogueOf(language), reportCatalogueOf(language));
}

/** The text of a node, references by what they are called. */
export function textOf(node: Nodes): string {
  if (node.type === "crossReference") return node.label ?? "";
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map((child) => textOf(child)).join("") : "";
}

/** Every text of a document: what is read, and what only a title page or a figure holds. */
export function textsOf(document: Root): string[] {
  return [...walk(document)].flatMap((node) => {
    if (node.type === "titlePage") return [node.title, node.subtitle ?? "", ...node.lines];
    if (node.type === "contents") return [node.title];
    if (node.type === "figure")
      return [node.figure.title, node.figure.description, JSON.stringify(node.figure.svg)];
    return "value" in node ? [node.value] : [];
  });
}

/** Titles of chapters, in order. */
export function chaptersOf(document: Root): string[] {
  return document.children.flatMap((node) =>
    node.type === "heading" && node.depth === 1 ? [textOf(node)] : [],
  );
}

/** Everything of a chapter but its title, by the title. */
export function chapterCalled(document: Root, title: string): Nodes[] {
  const start = document.children.findIndex(
    (node) => node.type === "heading" && node.depth === 1 && textOf(node) === title,
  );
  if (start < 0) throw new Error(`no chapter is called ${title}`);
  const rest = document.children.slice(start + 1);
  const end = rest.findIndex((node) => node.type === "heading" && node.depth === 1);
  return end < 0 ? rest : rest.slice(0, end);
}

/** Its text, a line each block. */
export function chapterText(document: Root, title: string): string {
  return chapterCalled(document, title)
    .map((node) => (node.type === "captionedTable" ? textOf(node.table) : textOf(node)))
    .join("\n");
}

/** Captions of tables and figures. */
export function captionsOf(document: Root): string[] {
  return [...walk(document)].flatMap((node) =>
    node.type === "captionedTable" || node.type === "figure"
      ? [`${node.type} ${node.children.map(textOf).join("")}`]
      : [],
  );
}
