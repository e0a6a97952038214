import { describe, expect, it } from "vitest";
import { PartedFiles } from "../../../src/data/sources/parted-files.ts";
import type { Source } from "../../../src/data/sources/source.ts";
import { folder } from "../../cli/run.ts";

const { write } = folder();
const OPEN = { isHeader: (cells: readonly string[]) => cells.includes("id") };
const byKind = () =>
  new PartedFiles(({ header }) => {
    const at = header.indexOf("jenis");
    return (cells) => cells[at]!.trim() || undefined;
  });
/** Every row of a source with its number. */
async function read(source: Source): Promise<[number, string][]> {
  const all: [number, string][] = [];
  for await (const { rows, rowNumbers } of source.rows())
    for (const [i, cells] of rows.entries()) all.push([rowNumbers[i]!, cells[0]!]);
  return all;
}

describe("PartedFiles", () => {
  const path = write("a.csv", "judul\nid,jenis\na,x\nb,y\n\nc,x\nd,\ne,y\n");

  it("gives each row once: with all, then with its part, under the number it has in the file", async () => {
    const files = byKind();
    expect(await read(await files.all(path, OPEN))).toHaveLength(5);
    expect([...files.parts]).toEqual([
      ["x", 2],
      ["y", 2],
    ]);
    expect(files.without).toBe(1);
    expect(await read(await files.part("x")(path, OPEN))).toEqual([
      [3, "a"],
      [6, "c"],
    ]);
    expect(await read(await files.part("y")(path, OPEN))).toEqual([
      [4, "b"],
      [8, "e"],
    ]);
  });

  it("says of a part what the file is, and how many rows the part has", async () => {
    const files = byKind();
    const all = await files.all(path, OPEN);
    await read(all);
    const part = await files.part("y")(path, OPEN);
    expect(part.info).toMatchObject({ path, header: ["id", "jenis"], headerRow: 2, titleRows: 1 });
    expect(part.summary()).toEqual({ ...all.summary(), dataRows: 2, blankRows: 0 });
  });

  it("has no rows of a part that a file lacks, and knows no file that was not read", async () => {
    const files = byKind();
    await read(await files.all(path, OPEN));
    expect(await read(await files.part("z")(path, OPEN))).toEqual([]);
    await expect(files.part("x")("other.csv", OPEN)).rejects.toThrow("has not been read");
  });
});
