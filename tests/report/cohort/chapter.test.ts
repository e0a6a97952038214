import { describe, expect, it } from "vitest";
import { chapter, lowered, part, raised, tableId } from "../../../src/report/cohort/chapter.ts";
import { toldOnce } from "../../../src/report/cohort/told-once.ts";
import { type Block, heading, list, paragraph, table, words } from "../../../src/report/document.ts";
import { textOf } from "./texts.ts";

const one = (cell: string, caption?: string) => table([words("a")], [[cell]], caption);

const named = (blocks: readonly Block[]) =>
  blocks.flatMap((block) =>
    block.type === "captionedTable" ? [[block.id, block.children.map(textOf).join("")]] : [],
  );

describe("chapters", () => {
  it("are nothing where their parts are", () => {
    expect(chapter("x", [], [])).toEqual([]);
    expect(chapter("x", [paragraph("y")])).toHaveLength(2);
  });

  it("call tables by the heading above them, or by what they call themselves", () => {
    const blocks = [heading(2, "First"), one("1"), one("2", "own"), heading(3, "Second"), one("3")];
    expect(named(part("gains", "mean", blocks))).toEqual([
      ["table-gains-mean", "First"],
      ["table-gains-mean-2", "own"],
      ["table-gains-mean-3", "Second"],
    ]);
    expect(tableId("gains", "mean")).toBe("table-gains-mean");
  });

  it("call the first tables of a part otherwise where that is said", () => {
    const blocks = [heading(2, "First"), one("1"), heading(3, "Second"), one("2")];
    expect(named(part("flow", "rows", blocks, "Other")).map(([, caption]) => caption)).toEqual([
      "Other",
      "Second",
    ]);
    expect(named(part("flow", "rows", blocks.slice(1), "Other"))[0]).toEqual(["table-flow-rows", "Other"]);
  });

  it("put sections a step up or down", () => {
    const depths = (blocks: readonly Block[]) =>
      blocks.flatMap((block) => (block.type === "heading" ? [block.depth] : []));
    const blocks = [heading(2, "a"), heading(3, "b"), heading(2, "c")];
    expect(depths(raised(blocks))).toEqual([2, 2]);
    expect(depths(lowered(blocks))).toEqual([3, 4, 3]);
  });
});

describe("what was told", () => {
  const once = (...chapters: readonly Block[][]) => {
    const tell = toldOnce();
    return chapters.map((blocks) => tell(blocks).map((block) => textOf(block) || block.type));
  };

  it("is not told again, be it a table, a remark or a line of a list", () => {
    const remark = paragraph("a remark");
    const caption = (id: string): Block => part("gains", id, [heading(2, "T"), one("1")])[1]!;
    expect(
      once(
        [heading(1, "one"), remark, list(["line", "other"]), heading(2, "T"), caption("a")],
        [heading(1, "two"), list(["a remark", "line", "new"]), heading(2, "T"), caption("b"), remark],
      ),
    ).toEqual([
      ["one", "a remark", "lineother", "T", "T"],
      ["two", "new"],
    ]);
  });

  it("is told again where a heading would stand over nothing, and a chapter keeps its title", () => {
    const few = paragraph("too few");
    expect(once([heading(2, "a"), few, heading(2, "b"), few], [heading(1, "c"), few])).toEqual([
      ["a", "too few", "b", "too few"],
      ["c"],
    ]);
  });

  it("keeps a heading whose sections follow", () => {
    expect(once([heading(2, "a"), heading(3, "b"), paragraph("c")])).toEqual([["a", "b", "c"]]);
  });
});
