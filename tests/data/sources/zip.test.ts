import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { openZip } from "../../../src/data/sources/zip.ts";
import { failureOf } from "./failure-of.ts";
import { type RawEntry, rawZip } from "./raw-zip.ts";

const MB = 1_048_576;
const folder = mkdtempSync(join(tmpdir(), "zip-"));
afterAll(() => rmSync(folder, { recursive: true }));

const text = Buffer.from("P: bagaimana?\nI: baik 😀\n".repeat(50));

const opened = (entries: readonly RawEntry[]) => openZip(rawZip(entries), "x.zip");
const readingFails = async (entries: readonly RawEntry[]) => {
  const zip = await opened(entries);
  return await failureOf(() => zip.read(entries[0]!.name));
};

describe("openZip", () => {
  it("gives stored and deflated entries as they were, of bytes and of a file", async () => {
    const bytes = rawZip([
      { name: "a.txt", bytes: text },
      { name: "sources/", bytes: Buffer.alloc(0) },
      { name: "sources/é😀.txt", bytes: text, deflated: true },
      { name: "empty", bytes: Buffer.alloc(0), deflated: true },
    ]);
    const path = join(folder, "honest.zip");
    writeFileSync(path, bytes);
    for (const source of [bytes, path]) {
      const zip = await openZip(source, "x.zip");
      expect(zip.names).toEqual(["a.txt", "sources/é😀.txt", "empty"]);
      expect(await zip.read("sources/é😀.txt")).toEqual(text);
      expect(await zip.read("a.txt")).toEqual(text);
      expect(await zip.read("empty")).toEqual(Buffer.alloc(0));
      await expect(zip.read("b.txt")).rejects.toThrow(RangeError);
      zip.close();
      zip.close();
    }
    expect(readdirSync(folder)).toEqual(["honest.zip"]);
  });

  it("says what the system says of a file that is not there", async () => {
    expect(await failureOf(() => openZip(join(folder, "none.zip"), "none.zip"))).toEqual({
      code: "no-such-file",
      file: "none.zip",
    });
  });

  it("calls an archive damaged that is cut off anywhere, or is none", async () => {
    const bytes = rawZip([{ name: "a.txt", bytes: text, deflated: true }]);
    for (let length = 0; length < bytes.length; length++)
      expect((await failureOf(() => openZip(bytes.subarray(0, length), "x.zip"))).code, `${length}`).toBe(
        "archive-damaged",
      );
    const html = Buffer.from("<!DOCTYPE html>".repeat(100));
    expect(await failureOf(() => openZip(html, "x.qdpx"))).toMatchObject({
      code: "archive-damaged",
      file: "x.qdpx",
    });
  });

  it.each([
    "../../escaped.txt",
    "sources/../../x",
    "sources/..",
    "sources\\..\\..\\x",
    "sources\\x",
    "/etc/passwd",
    "C:/x",
    "c:x",
    "a\0.txt",
    "",
  ])("refuses the entry name %j", async (name) => {
    expect(
      await failureOf(() =>
        opened([
          { name: "project.qde", bytes: text },
          { name, bytes: text },
        ]),
      ),
    ).toEqual({
      code: "archive-unsafe",
      file: "x.zip",
      entry: name,
    });
  });

  it("takes two dots within a name for a part of it", async () => {
    expect((await opened([{ name: "sources/a..b.txt", bytes: text }])).names).toEqual(["sources/a..b.txt"]);
  });

  it("refuses a name that stands twice, in whatever case", async () => {
    for (const second of ["sources/a.txt", "Sources/A.TXT"])
      expect(
        await failureOf(() =>
          opened([
            { name: "sources/a.txt", bytes: text },
            { name: second, bytes: text },
          ]),
        ),
      ).toMatchObject({ code: "archive-unsafe", entry: second });
    const folders = ["Sources/", "sources/"].map((name) => ({ name, bytes: Buffer.alloc(0) }));
    expect((await opened([...folders, { name: "a", bytes: text }])).names).toEqual(["a"]);
  });

  it("refuses encrypted entries", async () => {
    for (const flags of [0x1, 0x2000, 0x2001])
      expect(
        (await failureOf(() => opened([{ name: "a", bytes: text, flags, deflated: true }]))).code,
        `${flags}`,
      ).toBe("archive-unsafe");
    // Strong encryption is the package's own complaint.
    expect((await failureOf(() => opened([{ name: "a", bytes: text, flags: 0x41 }]))).code).toBe(
      "archive-damaged",
    );
  });

  it("refuses more than 10 000 entries", async () => {
    const many = Array.from({ length: 10_001 }, (_, i) => ({ name: `${i}`, bytes: Buffer.alloc(0) }));
    expect((await failureOf(() => opened(many))).code).toBe("archive-too-large");
    expect((await opened(many.slice(1))).names).toHaveLength(10_000);
  });

  it("finds a wrong checksum, and a size that is not what was declared, either way", async () => {
    const entry = { name: "a", bytes: text };
    expect(await readingFails([{ ...entry, crc: 1 }])).toMatchObject({
      code: "archive-damaged",
      detail: "CRC-32",
    });
    for (const declaredSize of [0, 1, text.length - 1, text.length + 1, 50 * MB])
      expect(
        (await readingFails([{ ...entry, data: deflateRawSync(text), method: 8, declaredSize }])).code,
        `${declaredSize}`,
      ).toMatch(/archive-(damaged|too-large)/);
  });

  it("calls deflated data damaged that break off or are none", async () => {
    const whole = deflateRawSync(text);
    const cut = whole.subarray(0, whole.length / 2);
    for (const data of [cut, Buffer.alloc(40, 0xff), Buffer.alloc(0)])
      expect((await readingFails([{ name: "a", bytes: text, data, method: 8 }])).code).toBe(
        "archive-damaged",
      );
    expect((await readingFails([{ name: "a", bytes: text, method: 12 }])).code).toBe("archive-damaged");
  });
});

describe("a zip bomb", () => {
  const bomb = deflateRawSync(Buffer.alloc(315 * MB));

  it("is refused by what it declares, before anything is unpacked", async () => {
    const before = process.memoryUsage().rss;
    const honest = { name: "a", bytes: Buffer.alloc(0), data: bomb, method: 8 };
    expect(await readingFails([{ ...honest, declaredSize: 315 * MB }])).toMatchObject({
      code: "archive-too-large",
      limit: "64 MB",
    });
    expect((await readingFails([{ ...honest, declaredSize: 63 * MB }])).code).toMatch(
      /archive-(damaged|too-large)/,
    );
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * MB);
  });

  it("unpacks to no more than it declares where it lies", async () => {
    const before = process.memoryUsage().rss;
    const started = performance.now();
    expect(
      await readingFails([{ name: "a", bytes: Buffer.alloc(0), data: bomb, method: 8, declaredSize: 1000 }]),
    ).toMatchObject({ code: "archive-damaged" });
    expect(performance.now() - started).toBeLessThan(1000);
    expect(process.memoryUsage().rss - before).toBeLessThan(50 * MB);
  });

  it("of a small size is refused by its ratio", async () => {
    const bytes = Buffer.alloc(11 * MB);
    expect((await readingFails([{ name: "a", bytes, deflated: true }])).code).toBe("archive-too-large");
    const small = { name: "a", bytes: Buffer.alloc(9 * MB), deflated: true };
    expect(await (await opened([small])).read("a")).toHaveLength(9 * MB);
  });

  it("in many entries is refused when 256 MB are unpacked", async () => {
    const zip = await opened([{ name: "a", bytes: Buffer.alloc(9 * MB), deflated: true }]);
    let reads = 0;
    const failure = await failureOf(async () => {
      for (; ; reads++) await zip.read("a");
    });
    expect(failure).toMatchObject({ code: "archive-too-large", limit: "256 MB" });
    expect(reads).toBe(28);
  });
});

it("does not mind a huge entry that nobody reads", async () => {
  const zip = await opened([
    { name: "video.mp4", bytes: Buffer.alloc(0), data: Buffer.alloc(8), method: 8, declaredSize: 2 ** 31 },
    { name: "a", bytes: text },
  ]);
  expect(await zip.read("a")).toEqual(text);
});
