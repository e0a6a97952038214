import { crc32, inflateRawSync } from "node:zlib";
import { type Entry, fromBufferPromise, getFileNameLowLevel, openPromise, type ZipFile } from "yauzl";
import { InputError } from "../../core/input-error.ts";
import { isSafeEntryName } from "./entry-name.ts";
import { readFailure } from "./read-failure.ts";
import { requireAffordable, ZIP_LIMITS } from "./zip-limits.ts";

/** An archive whose entries are read into memory, one at a time and within limits; none is ever written to a disk. */
export interface ZipArchive {
  /** Names of its files in their order; folders are left out. */
  readonly names: readonly string[];
  /**
   * The bytes of an entry.
   * @throws InputError `archive-damaged` where its size or checksum is not what was declared, `archive-too-large`
   * @throws RangeError for a name that is not among `names`
   */
  read(name: string): Promise<Buffer>;
  /** Lets go of the file; harmless when it is already closed. */
  close(): void;
}

/** Encrypted (1), strongly encrypted (64), or with an encrypted directory (8192). */
const ENCRYPTED = 0x1 | 0x40 | 0x2000;
const STORED = 0;
const DEFLATED = 8;

/**
 * Opens a ZIP archive and looks through its table of contents, without unpacking anything: sound and video in it may be
 * of any size as long as nobody reads them.
 * @param source the archive's bytes, or the path of its file
 * @param file how messages name it
 * @throws InputError `archive-damaged`, `archive-unsafe` (names that leave the archive or stand twice, encrypted entries),
 *   `archive-too-large` (more than 10 000 entries)
 */
export async function openZip(source: Buffer | string, file: string): Promise<ZipArchive> {
  const zip = await open(source, file);
  try {
    const entries = await entriesOf(zip, file);
    let unpacked = 0;
    return {
      names: [...entries.keys()],
      async read(name) {
        const entry = entries.get(name);
        if (entry === undefined) throw new RangeError(`read requires a name in the archive, got "${name}"`);
        requireAffordable(entry.compressedSize, entry.uncompressedSize, unpacked, file);
        unpacked += Math.max(entry.uncompressedSize, entry.compressedSize);
        return await bytesOf(zip, entry, file);
      },
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function open(source: Buffer | string, file: string): Promise<ZipFile> {
  // Names are decoded and judged here: what the package says of a bad one is prose.
  const options = { autoClose: false, decodeStrings: false };
  try {
    return await (typeof source === "string"
      ? openPromise(source, options)
      : fromBufferPromise(source, options));
  } catch (error) {
    const isOfSystem = error instanceof Error && "syscall" in error;
    throw isOfSystem ? readFailure(error, file) : damaged(error, file);
  }
}

async function entriesOf(zip: ZipFile, file: string): Promise<Map<string, Entry>> {
  if (zip.entryCount > ZIP_LIMITS.entries)
    throw new InputError("archive-too-large", { file, limit: `${ZIP_LIMITS.entries} × file` });
  const entries = new Map<string, Entry>();
  const seen = new Set<string>();
  try {
    for await (const entry of zip.eachEntry()) {
      const name = getFileNameLowLevel(
        entry.generalPurposeBitFlag,
        entry.fileNameRaw,
        entry.extraFields,
        true,
      );
      const key = name.toLowerCase(); // as file systems and spreadsheet programs compare names
      const isFolder = name.endsWith("/");
      const isEncrypted = (entry.generalPurposeBitFlag & ENCRYPTED) !== 0;
      if (!isSafeEntryName(name) || isEncrypted || (seen.has(key) && !isFolder))
        throw new InputError("archive-unsafe", { file, entry: name.slice(0, 100) });
      seen.add(key);
      if (!isFolder) entries.set(name, entry);
    }
  } catch (error) {
    throw damaged(error, file);
  }
  return entries;
}

/** An entry's bytes; never more than it declares, whatever its data say. */
async function bytesOf(zip: ZipFile, entry: Entry, file: string): Promise<Buffer> {
  const { compressionMethod: method, uncompressedSize: size } = entry;
  try {
    if (method !== STORED && method !== DEFLATED) throw new Error(`method ${method}`);
    const packed: Buffer[] = [];
    for await (const piece of await zip.openReadStreamPromise(entry, { decodeFileData: false }))
      packed.push(piece);
    const data = Buffer.concat(packed);
    const bytes = method === STORED ? data : inflateRawSync(data, { maxOutputLength: Math.max(size, 1) });
    if (bytes.length !== size) throw new Error(`${bytes.length} ≠ ${size}`);
    if (crc32(bytes) !== entry.crc32) throw new Error("CRC-32");
    return bytes;
  } catch (error) {
    throw damaged(error, file);
  }
}

function damaged(error: unknown, file: string): InputError {
  if (error instanceof InputError) return error;
  const detail = error instanceof Error ? error.message.slice(0, 100) : String(error);
  return new InputError("archive-damaged", { file, detail });
}
