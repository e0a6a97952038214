import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Finding } from "../../../src/core/finding.ts";
import { InputError } from "../../../src/core/input-error.ts";
import { type ReadSegmentsOptions, readSegments } from "../../../src/data/segments/read-segments.ts";
import type { SegmentTable } from "../../../src/data/segments/segment-table.ts";

/** Files by their name, which may have a folder: `{ "a.csv": "…", "transkrip/A.txt": "…" }`. */
export type Files = Readonly<Record<string, string | Buffer>>;

/** Runs `use` with the path of a folder of these files, and removes it afterwards. */
export async function withFolder<T>(files: Files, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "paud-analyze-"));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What stands in `beside` is no input, but may be named by the options `informants` and `transcripts`. */
export interface FileOptions extends ReadSegmentsOptions {
  readonly beside?: Files;
}

/** Reads files of these contents (a text alone is `a.csv`) as the interviews of one study. */
export function readFiles(
  files: string | Files,
  { beside = {}, ...options }: FileOptions = {},
): Promise<SegmentTable> {
  const inputs = typeof files === "string" ? { "a.csv": files } : files;
  return withFolder({ ...inputs, ...beside }, (folder) => {
    const { informants, transcripts } = options;
    return readSegments(
      Object.keys(inputs).map((name) => join(folder, name)),
      {
        ...options,
        ...(informants !== undefined && { informants: join(folder, informants) }),
        ...(transcripts !== undefined && { transcripts: join(folder, transcripts) }),
      },
    );
  });
}

/** The input error that reading ends in, with names of files instead of paths. */
export async function refusalOf(
  files: string | Files,
  options: FileOptions = {},
): Promise<Record<string, unknown>> {
  try {
    await readFiles(files, options);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const named = Object.entries(error.args).map(([key, value]) => [
      key,
      typeof value === "string" ? nameIn(value) : value,
    ]);
    return { code: error.code, ...Object.fromEntries(named) };
  }
  throw new Error("expected an input error");
}

const nameIn = (path: string) => path.replace(/^.*paud-analyze-[^/]+\//, "");

/** The findings as "rule file:row column", without what a finding lacks. */
export function told({ findings }: { readonly findings: readonly Finding[] }): string[] {
  return findings.map(({ rule, file, row, column }) =>
    [rule, file === undefined ? undefined : `${nameIn(file)}:${row ?? ""}`, column]
      .filter((part) => part !== undefined)
      .join(" "),
  );
}

/** Every coding as "document informant place unit code coder", with "·" for what it lacks. */
export function codingsOf({
  codings,
  segments,
  documents,
  informants,
  units,
  codes,
  coders,
}: SegmentTable): string[] {
  return codings.map(({ segment, unit, code, coder }) => {
    const { document, informant, start, end } = segments[segment]!;
    return [
      documents[document]?.name,
      informants[informant]?.name,
      start === undefined ? undefined : `${start}–${end}`,
      units[unit],
      codes[code]!.path.join(">"),
      coders[coder],
    ]
      .map((part) => part ?? "·")
      .join(" ");
  });
}

/** Every informant as "name attribute=value …". */
export function peopleOf({ informants }: Pick<SegmentTable, "informants">): string[] {
  return informants.map(({ name, attributes }) =>
    [name, ...[...attributes].map(([key, value]) => `${key}=${value}`)].join(" "),
  );
}

/** The classes of a flow that are not empty. */
export function flowOf({ flow }: Pick<SegmentTable, "flow">): Record<string, number> {
  return Object.fromEntries(Object.entries(flow).filter(([, count]) => count > 0));
}
