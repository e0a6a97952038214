import type { Root } from "mdast";
import type { Catalogue } from "../language/catalogue.ts";
import { renderJson } from "./json.ts";
import { renderMarkdown } from "./markdown.ts";
import type { Terminal } from "./terminal.ts";

/** What can be rendered: a result, and its document. */
export interface Report {
  readonly result: object;
  document(): Root;
}

/** What a document is rendered for. */
export interface Surface {
  readonly terminal: Terminal;
  /** The words that formats for reading add of their own. */
  readonly catalogue: Catalogue;
  /** The folder beside the document with its figures, where the format has them apart. */
  readonly figures?: string;
}

/** A renderer per format; the heavy ones are loaded when they are used. */
export const RENDERERS = {
  terminal: async ({ document }, { terminal }) =>
    (await import("./terminal.ts")).renderTerminal(document(), terminal),
  markdown: ({ document }, { figures }) => renderMarkdown(document(), figures),
  json: async ({ result }) => renderJson(result),
  html: async ({ document }, { catalogue }) =>
    (await import("./html/render-html.ts")).renderHtml(document(), catalogue),
  docx: async ({ document }, { catalogue }) =>
    (await import("./docx/render-docx.ts")).renderDocx(document(), catalogue.tag),
} as const satisfies Readonly<
  Record<string, (report: Report, surface: Surface) => Promise<string | Uint8Array>>
>;

/** The formats of a report. */
export type ReportFormat = keyof typeof RENDERERS;

/** The format a file's ending stands for. */
export const FORMAT_OF_ENDING: Readonly<Record<string, ReportFormat>> = {
  ".md": "markdown",
  ".markdown": "markdown",
  ".json": "json",
  ".txt": "terminal",
  ".html": "html",
  ".htm": "html",
  ".docx": "docx",
};
