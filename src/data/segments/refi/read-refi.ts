import { InputError } from "../../../core/input-error.ts";
import { decodeXml } from "../../sources/decode-xml.ts";
import { openZip, type ZipArchive } from "../../sources/zip.ts";
import { ZIP_LIMITS } from "../../sources/zip-limits.ts";
import type { SegmentSink } from "../coding-record.ts";
import type { FormatName } from "../format-name.ts";
import type { DetectedOffsets } from "../segment-table.ts";
import type { SegmentOptions } from "../table-format.ts";
import { findProject } from "./find-project.ts";
import { readProject } from "./read-project.ts";
import { loadTexts } from "./source-texts.ts";
import { tellProject } from "./tell-project.ts";

/** What a REFI-QDA file turned out to be. */
export interface RefiSummary {
  readonly format: Extract<FormatName, `refi-${string}`>;
  /** How many codings the project has; those the sink was told are left out among them. */
  readonly codings: number;
  /** Left out where nothing was selected in a text. */
  readonly offsets?: DetectedOffsets;
}

/**
 * Reads coded interviews of the REFI-QDA standard (1.0, 1.5; https://www.qdasoftware.org) into a sink: a project (.qdpx,
 * or its .qde alone) or a codebook (.qdc), told apart by content. Codings get their places in UTF-16; one that lies
 * outside its text, or has no number for a place (NaN), is passed on as such, for the builder to refuse.
 * @param input an archive that is open (it stays so), or bytes of an archive or of XML
 * @throws InputError `archive-unknown` for an archive without a project, `several-projects`, `unknown-project` for XML of
 *   another kind, `file-too-large` for XML beyond 64 MB, and what reading archives and XML throws
 */
export async function readRefi(
  input: ZipArchive | Buffer,
  { file, options, sink }: { file: string; options: SegmentOptions; sink: SegmentSink },
): Promise<RefiSummary> {
  const archive = !Buffer.isBuffer(input) ? input : isZip(input) ? await openZip(input, file) : undefined;
  const xml = Buffer.isBuffer(input) && archive === undefined ? input : await projectOf(archive!, file);
  if (xml.length > ZIP_LIMITS.entry) throw new InputError("file-too-large", { file, limit: "64 MB" });
  const project = readProject(decodeXml(xml, file), file);
  const { codings, offsets } = tellProject(project, await loadTexts(project.sources, archive), {
    file,
    sink,
    coderFrom: options.coderFrom ?? "coding",
    offsets: options.offsets,
  });
  const format = project.kind === "project" ? "refi-qda-project" : "refi-qda-codebook";
  return { format, codings, ...(offsets !== undefined && { offsets }) };
}

async function projectOf(archive: ZipArchive, file: string): Promise<Buffer> {
  const name = findProject(archive.names, file);
  if (name === undefined) throw new InputError("archive-unknown", { file });
  return await archive.read(name);
}

function isZip(bytes: Buffer): boolean {
  return bytes.toString("latin1", 0, 2) === "PK";
}
