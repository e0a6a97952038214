import { describe, expect, it } from "vitest";
import { readRecords } from "../../../src/data/sources/records.ts";
import { inPieces } from "./pieces.ts";

const reading = { file: "scores.csv", delimiter: ",", headerAt: () => undefined };

async function recordsOf(text: string, size: number) {
  const records: string[][] = [];
  let code: string | undefined;
  let row: unknown;
  try {
    for await (const batch of readRecords(inPieces(Buffer.from(text), size), reading)) {
      expect(batch.firstRow).toBe(records.length + 1);
      records.push(...batch.records);
    }
  } catch (error) {
    ({
      code,
      args: { row },
    } = error as { code: string; args: { row: unknown } });
  }
  return { records, code, row };
}

describe("readRecords", () => {
  it("gives the same records and row numbers however the text is cut", async () => {
    const text = 'ID,Pre\r\n"a ""x"", é",1\r"b\r\nc",2\n\r\n"",""\n😀,3';
    const wanted = [["ID", "Pre"], ['a "x", é', "1"], ["b\r\nc", "2"], [""], ["", ""], ["😀", "3"]];
    for (let size = 1; size <= text.length; size++)
      expect(await recordsOf(text, size)).toEqual({ records: wanted, code: undefined, row: undefined });
  });

  it.each([
    ["stray-quote", 'a,b\nc,d\ne,f"g\nh,i\n'],
    ["stray-quote", 'a,b\nc,d\n"e"f,g\nh,i\n'],
    ["unclosed-quote", 'a,b\nc,d\n"e,f\ng,h\n'],
  ])("gives the records before %s however the text is cut", async (code, text) => {
    const before = [
      ["a", "b"],
      ["c", "d"],
    ];
    for (let size = 1; size <= text.length; size++)
      expect(await recordsOf(text, size)).toEqual({ records: before, code, row: 3 });
  });

  it("names the row that damage stands in, also when it is that row's first character", async () => {
    for (const [text, row] of [
      ["", 1],
      ["a,b\n", 2],
      ["a,b\r\n", 2],
      ["a,b\r", 2],
      ["a,b\nc", 2],
      ['a,b\n"c"', 2],
      ['a,b\n"c\n', 2],
    ] as const) {
      const damaged = async function* () {
        yield Buffer.from(text);
        yield { code: "nul-byte", encoding: "utf-8" } as const;
      };
      const all = async () => {
        for await (const _ of readRecords(damaged(), reading));
      };
      await expect(all()).rejects.toMatchObject({ code: "nul-byte", args: { file: "scores.csv", row } });
    }
  });
});
