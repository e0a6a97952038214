import { InputError } from "../../core/input-error.ts";
import type { ZipArchive } from "./zip.ts";

/** `<!DOCTYPE` in any encoding that keeps ASCII, with the NUL bytes UTF-16 puts between. */
const DOCTYPE = /<\0?!\0?d\0?o\0?c\0?t\0?y\0?p\0?e/i;
const BEGINS_AS_XML = /^(?:\xef\xbb\xbf|\xfe\xff|\xff\xfe)?[\s\0]*</;

/**
 * Unpacks every entry of an archive once, within the limits of {@link ZipArchive}, and refuses document types in XML; what
 * it accepts may be given to a library that unpacks and parses for itself. An entry counts as XML by how it begins, not by
 * its name: which parts a workbook has is said by other parts of it.
 * @throws InputError `archive-damaged`, `archive-too-large`, `xml-doctype`
 */
export async function checkArchive(archive: ZipArchive, file: string): Promise<void> {
  for (const name of archive.names) {
    const text = (await archive.read(name)).toString("latin1");
    if (BEGINS_AS_XML.test(text) && DOCTYPE.test(text)) throw new InputError("xml-doctype", { file });
  }
}
