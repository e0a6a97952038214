import { crc32, deflateRawSync } from "node:zlib";

/** An entry as it is to stand in the archive, whether true or not. */
export interface RawEntry {
  readonly name: string;
  readonly bytes: Buffer;
  /** Stored where left out. */
  readonly deflated?: boolean;
  /** What stands for `bytes` in the archive, instead of them. */
  readonly data?: Buffer;
  readonly declaredSize?: number;
  readonly crc?: number;
  readonly flags?: number;
  readonly method?: number;
}

const UTF8_NAME = 0x800;

/** A ZIP archive by hand, which says what no honest program would (APPNOTE 6.3, §4.3). */
export function rawZip(entries: readonly RawEntry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const data = entry.data ?? (entry.deflated ? deflateRawSync(entry.bytes) : entry.bytes);
    const name = Buffer.from(entry.name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE((entry.flags ?? 0) | UTF8_NAME, 2);
    common.writeUInt16LE(entry.method ?? (entry.deflated ? 8 : 0), 4);
    common.writeUInt32LE(entry.crc ?? crc32(entry.bytes), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(entry.declaredSize ?? entry.bytes.length, 18);
    common.writeUInt16LE(name.length, 22);
    const head = Buffer.alloc(46);
    head.writeUInt32LE(0x02014b50, 0);
    common.copy(head, 6);
    head.writeUInt32LE(at, 42);
    directory.push(head, name);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), common, name, data]);
    files.push(local);
    at += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, central, end]);
}
