import { sniffEncoding } from "../../sources/sniff-encoding.ts";
import type { ZipArchive } from "../../sources/zip.ts";
import type { RefiSource, RefiText } from "./project.ts";
import { sourceEntries } from "./source-entry.ts";

const BOM = "\uFEFF";

/** A text that was read. */
export interface LoadedText {
  /** Without byte order mark, line ends as they were; in the XML itself they are line feeds, as XML has it. */
  readonly text: string;
  readonly hasBom: boolean;
}

/** The texts of a project, and why others are not there: the kind of path, or the encoding they are not in. */
export interface SourceTexts {
  readonly loaded: ReadonlyMap<RefiText, LoadedText>;
  readonly unread: readonly string[];
}

/**
 * Loads every text of a project's sources.
 * @param archive undefined for a project that is no archive
 * @throws InputError `archive-damaged`, `archive-too-large`
 */
export async function loadTexts(
  sources: readonly RefiSource[],
  archive: ZipArchive | undefined,
): Promise<SourceTexts> {
  const entryOf = sourceEntries(archive?.names ?? []);
  const loaded = new Map<RefiText, LoadedText>();
  const unread: string[] = [];
  for (const text of sources.flatMap((source) => source.texts)) {
    const read = await load(text);
    if (typeof read === "string") unread.push(read);
    else loaded.set(text, read);
  }
  return { loaded, unread };

  async function load({ content, path }: RefiText): Promise<LoadedText | string> {
    if (content !== undefined) {
      const hasBom = content.startsWith(BOM);
      return { text: hasBom ? content.slice(1) : content, hasBom };
    }
    if (path === undefined) return "plainTextPath";
    const found = entryOf(path);
    if ("unread" in found || archive === undefined) return "unread" in found ? found.unread : "internal://";
    return decoded(await archive.read(found.entry)) ?? "UTF-8";
  }
}

function decoded(bytes: Buffer): LoadedText | undefined {
  const { encoding, bom } = sniffEncoding(bytes.subarray(0, 65_536));
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), hasBom: bom > 0 };
  } catch {
    return undefined;
  }
}
