import { basename, dirname, extname, join } from "node:path";
import type { ReportOutcome } from "../commands/command.ts";
import type { Catalogue } from "../language/catalogue.ts";
import { figureFiles, figuresIn } from "../report/figure-files.ts";
import { RENDERERS, type ReportFormat, type Surface } from "../report/render.ts";
import type { NewFile } from "./write-files.ts";

/** A report in its format, and the figures that are written as files of their own. */
export interface Rendered {
  readonly content: string | Uint8Array;
  readonly beside: readonly NewFile[];
}

/**
 * A report in a format that every command has, or in one that only this has.
 * @param place the file it is to stand in; Markdown has its figures in a folder beside it
 */
export async function renderReport(
  outcome: ReportOutcome,
  format: string,
  surface: Surface,
  place: string | undefined,
): Promise<Rendered> {
  const { catalogue } = surface;
  const own = outcome.formats?.[format];
  if (own !== undefined) return { content: await own(catalogue), beside: [] };
  const { figures } = outcome;
  // A program reads the result alone, and need not wait for its document.
  const root = format === "json" && figures === undefined ? undefined : await outcome.document(catalogue);
  const folder =
    format === "markdown" && place !== undefined && figuresIn(root!).length > 0
      ? figuresFolder(place)
      : undefined;
  const content = await RENDERERS[format as ReportFormat](
    { result: outcome.result, document: () => root! },
    { ...surface, ...(folder !== undefined && { figures: encodeURIComponent(basename(folder)) }) },
  );
  const ofMarkdown = folder === undefined ? [] : inFolder(folder, await figureFiles(root!, "svg"));
  const asked =
    figures === undefined ? [] : inFolder(figures.folder, await figureFiles(root!, figures.format));
  // Who asks for the folder beside the report gets each file once.
  const files = new Map([...ofMarkdown, ...asked].map((file) => [file.path, file]));
  return { content, beside: [...files.values()] };
}

/** Only the figures of a report. */
export async function renderFigures(
  { document, figures }: ReportOutcome,
  catalogue: Catalogue,
): Promise<readonly NewFile[]> {
  const { folder, format } = figures!;
  return inFolder(folder, await figureFiles(await document(catalogue), format));
}

function figuresFolder(place: string): string {
  return join(dirname(place), `${basename(place, extname(place))}-figures`);
}

function inFolder(
  folder: string,
  files: readonly { readonly name: string; readonly content: string | Uint8Array }[],
): NewFile[] {
  return files.map(({ name, content }) => ({ path: join(folder, name), content }));
}
