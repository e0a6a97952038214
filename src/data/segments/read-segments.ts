import { InputError } from "../../core/input-error.ts";
import { fileKind } from "../sources/file-kind.ts";
import { isPipe, readHead, readWhole, type WholeFile } from "../sources/whole-file.ts";
import { buildSegments } from "./build-segments.ts";
import { type InformantMap, type InformantsFile, readInformantMap } from "./informant-map.ts";
import { readArchiveFile } from "./read-archive-file.ts";
import { readJsonFile } from "./read-json-file.ts";
import { type OpenOptions, type ReadFile, readTableFile } from "./read-table-file.ts";
import { readXmlFile } from "./read-xml-file.ts";
import { SegmentCollector } from "./segment-collector.ts";
import type { FilesBeside, SegmentColumn, SegmentTable } from "./segment-table.ts";
import type { SegmentOptions } from "./table-format.ts";
import { readTranscripts, type Transcripts } from "./transcripts.ts";

/** What a user may say about files of coded interviews; everything left out is found out from the files. */
export interface ReadSegmentsOptions extends SegmentOptions, OpenOptions {
  /** Who coded each file, in their order, whatever the files say. */
  readonly coderNames?: readonly string[];
  /** A CSV that says who speaks in which document, and what they are. */
  readonly informants?: string;
  /** How that file is read, where not as the others are. */
  readonly informantsFile?: InformantsFile;
  /** A folder with the transcripts as text files. */
  readonly transcripts?: string;
  readonly sheet?: string;
  readonly stdin?: () => NodeJS.ReadableStream;
}

/**
 * Reads coded interviews of one study, each file in whatever format its content shows (`-` is standard input).
 * @throws InputError for what cannot be read or holds no codings
 */
export async function readSegments(
  paths: readonly string[],
  options: ReadSegmentsOptions = {},
): Promise<SegmentTable> {
  if (paths.length === 0) throw new RangeError("readSegments requires at least one path");
  const { coderNames } = options;
  if (coderNames !== undefined && coderNames.length !== paths.length)
    throw new InputError("coder-names", { names: coderNames.length, files: paths.length });
  const collector = new SegmentCollector();
  const files: ReadFile[] = [];
  for (const [i, path] of paths.entries()) {
    collector.beginFile({
      path,
      ...(coderNames !== undefined && { onlyCoder: coderNames[i]! }),
      ...(coderNames === undefined && paths.length > 1 && { coder: baseName(path) }),
    });
    files.push(await readFile(path, options, collector));
    requireOther(files);
  }
  if (collector.codings.length === 0) throw new InputError(emptiness(files), { file: paths[0]! });
  const map = await mapOf(options, collector);
  const transcripts = await transcriptsOf(options, collector);
  const built = buildSegments(collector, {
    ...(map !== undefined && { map }),
    transcriptOf: (document) => transcripts?.texts.get(document),
  });
  const inputs = files.map(({ input }) => input);
  return {
    ...built,
    inputs,
    beside: besideOf(options, map, transcripts),
    columns: distinctColumns(files),
    offsetsCertain: inputs.every(({ offsets }) => offsets?.certain !== false),
  };
}

async function readFile(
  path: string,
  options: ReadSegmentsOptions,
  collector: SegmentCollector,
): Promise<ReadFile> {
  const { stdin, sheet } = options;
  // A pipe gives its bytes once: what is no file is read at once, as standard input is.
  const whole =
    path === "-" ? await readWhole(path, stdin) : isPipe(path) ? await readWhole(path) : undefined;
  const kind = fileKind(whole?.bytes ?? readHead(path));
  if (kind === "table") return await readTableFile(path, whole?.bytes, options, options, collector);
  if (kind === "archive") return await readArchiveFile(path, whole, sheet, options, collector);
  const read: WholeFile = whole ?? (await readWhole(path));
  return kind === "xml"
    ? await readXmlFile(path, read, options, collector)
    : readJsonFile(path, read, options, collector);
}

/** @throws InputError `same-input-twice` */
function requireOther(files: readonly ReadFile[]): void {
  const last = files[files.length - 1]!.input;
  const first = files.slice(0, -1).find(({ input }) => input.sha256 === last.sha256);
  if (first !== undefined)
    throw new InputError("same-input-twice", { file: last.path, first: first.input.path });
}

function emptiness(files: readonly ReadFile[]): "only-codebooks" | "nothing-coded" {
  return files.every(({ input }) => input.format === "refi-qda-codebook")
    ? "only-codebooks"
    : "nothing-coded";
}

async function mapOf(
  { informants, informantsFile, damage, ...open }: ReadSegmentsOptions,
  collector: SegmentCollector,
) {
  if (informants === undefined) return undefined;
  const { delimiter, encoding, informant, document }: InformantsFile = informantsFile ?? open;
  return await readInformantMap(informants, {
    ...(delimiter !== undefined && { delimiter }),
    ...(encoding !== undefined && { encoding }),
    ...(damage !== undefined && { damage }),
    named: { informant, document },
    finding: (finding) => collector.finding(finding),
  });
}

async function transcriptsOf(
  { transcripts: folder, encoding }: ReadSegmentsOptions,
  collector: SegmentCollector,
): Promise<Transcripts | undefined> {
  if (folder === undefined) return undefined;
  const names = new Set(collector.documents.keys());
  for (const { record } of collector.codings) {
    const name = record.document ?? record.informant;
    if (name !== undefined) names.add(name);
  }
  const transcripts = await readTranscripts(folder, names, encoding);
  const missing = [...names].filter(
    (name) => !transcripts.texts.has(name) && collector.documents.get(name)?.text === undefined,
  ).length;
  if (missing > 0)
    collector.finding({ rule: "no-transcript", severity: "warning", args: { count: missing } });
  return transcripts;
}

function besideOf(
  { transcripts: folder }: ReadSegmentsOptions,
  map: InformantMap | undefined,
  transcripts: Transcripts | undefined,
): FilesBeside {
  return {
    ...(map !== undefined && { informants: { path: map.file, sha256: map.sha256, rows: map.rows } }),
    ...(folder !== undefined &&
      transcripts !== undefined && {
        transcripts: { path: folder, sha256: transcripts.sha256, files: transcripts.files },
      }),
  };
}

function distinctColumns(files: readonly ReadFile[]): SegmentColumn[] {
  const columns = new Map<string, SegmentColumn>();
  for (const column of files.flatMap((file) => file.columns))
    columns.set(`${column.role} ${column.header}`, column);
  return [...columns.values()];
}

/** A file's name without its folder and ending: who coded, where nothing says so. */
function baseName(path: string): string {
  return path.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
}
