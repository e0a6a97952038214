import { InputError } from "../../core/input-error.ts";
import { sniffEncoding } from "./sniff-encoding.ts";

const DECLARED = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/;

/**
 * The text of an XML file without its byte order mark: UTF-8, UTF-16, or what its first line declares.
 * @throws InputError `xml-damaged` for bytes that are not in that encoding, or an encoding nobody knows
 */
export function decodeXml(bytes: Buffer, file: string): string {
  const { encoding } = sniffEncoding(bytes.subarray(0, 1024));
  const declared = DECLARED.exec(bytes.toString("latin1", 0, 200))?.[1];
  // Whoever declares UTF-16 and can be read as bytes has no UTF-16: the declaration was copied along.
  const label =
    encoding !== "utf-8" || declared === undefined || /^utf-?16/i.test(declared) ? encoding : declared;
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    throw new InputError("xml-damaged", { file, line: 1, detail: `encoding ${label}` });
  }
}
