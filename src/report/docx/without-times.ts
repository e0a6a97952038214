const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** Midnight of 1 January 1980, the first day an archive can name, in MS-DOS's form: time, then date. */
const FIRST_DAY = 0x0021_0000;

/**
 * An archive whose entries all bear the same time, so that the same content makes the same bytes. Places of the times are
 * those of APPNOTE.TXT 4.3.7 and 4.3.12; archives of more than 4 GB and comments are not expected.
 */
export function withoutTimes(archive: Uint8Array): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  if (view.getUint32(end, true) !== END) throw new Error("an archive ends without its directory");
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== ENTRY) throw new Error("an archive's directory lacks an entry");
    view.setUint32(at + 12, FIRST_DAY, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, FIRST_DAY, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}
