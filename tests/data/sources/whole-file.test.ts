import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { digestOf, readHead, readWhole } from "../../../src/data/sources/whole-file.ts";
import { failureOf } from "./failure-of.ts";
import { withFile } from "./read-csv.ts";

const content = Buffer.alloc(3_000_000, "satu dua tiga\n");
const sha256 = createHash("sha256").update(content).digest("hex");

describe("a file in memory", () => {
  it("has its bytes and their digest", async () => {
    const whole = await withFile(content, (path) => readWhole(path));
    expect(whole.bytes.equals(content)).toBe(true);
    expect(whole.sha256).toBe(sha256);
    const empty = await withFile("", (path) => readWhole(path));
    expect(empty.bytes).toHaveLength(0);
  });

  it("comes from standard input as well, in whatever pieces", async () => {
    const pieces = [content.subarray(0, 7), content.subarray(7, 2_000_000), content.subarray(2_000_000)];
    const whole = await readWhole("-", () => Readable.from(pieces));
    expect(whole.bytes.equals(content)).toBe(true);
    expect(whole.sha256).toBe(sha256);
  });

  it("is not held beyond 256 MB: reading stops there", async () => {
    let given = 0;
    function* endless() {
      for (const piece = Buffer.alloc(1 << 24); ; given += piece.length) yield piece;
    }
    expect(await failureOf(() => readWhole("-", () => Readable.from(endless())))).toEqual({
      code: "file-too-large",
      file: "-",
      limit: "256 MB",
    });
    expect(given).toBeLessThan(400_000_000);
  });

  it("can be looked at by its first bytes, and digested without being held", async () => {
    const [head, digest] = await withFile(
      content,
      async (path) => [readHead(path), await digestOf(path)] as const,
    );
    expect(head.equals(content.subarray(0, 4096))).toBe(true);
    expect(digest).toEqual({ bytes: content.length, sha256 });
    expect(await withFile("ab", async (path) => readHead(path).toString())).toBe("ab");
  });

  it("that is none is said to be none", async () => {
    for (const read of [readHead, readWhole, digestOf]) {
      expect(await failureOf(() => read("/none/a.csv"))).toEqual({
        code: "no-such-file",
        file: "/none/a.csv",
      });
      expect(await failureOf(() => read("/"))).toEqual({ code: "is-directory", file: "/" });
    }
  });
});
