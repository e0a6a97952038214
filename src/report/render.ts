import type { Root } from "mdast";
import { renderJson } from "./json.ts";
import { renderMarkdown } from "./markdown.ts";
import type { Terminal } from "./terminal.ts";

/** What can be rendered: a result, and its document. */
export interface Report {
  readonly result: object;
  document(): Root;
}

/** A renderer per format; the heavy ones are loaded when they are used. */
export const RENDERERS = {
  terminal: async ({ document }, terminal) =>
    (await import("./terminal.ts")).renderTerminal(document(), terminal),
  markdown: ({ document }) => renderMarkdown(document()),
  json: async ({ result }) => renderJson(result),
} as const satisfies Readonly<Record<string, (report: Report, terminal: Terminal) => Promise<string>>>;

/** The formats of a report. */
export type ReportFormat = keyof typeof RENDERERS;

/** The format a file's ending stands for. */
export const FORMAT_OF_ENDING: Readonly<Record<string, ReportFormat>> = {
  ".md": "markdown",
  ".markdown": "markdown",
  ".json": "json",
  ".txt": "terminal",
};
