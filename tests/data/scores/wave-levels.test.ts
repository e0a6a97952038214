import { describe, expect, it } from "vitest";
import type { ColumnChoices } from "../../../src/data/scores/columns.ts";
import { WaveLevels } from "../../../src/data/scores/wave-levels.ts";

function waves(levels: readonly string[], choices: ColumnChoices = {}) {
  const all = new WaveLevels(choices, "a.csv");
  return { waves: levels.map((level) => ["pre", "post"][all.waveOf(level) ?? -1] ?? "other"), all };
}

describe("WaveLevels", () => {
  it.each([
    ["Pretest", "Posttest"],
    ["pre", "post"],
    ["Tes Awal", "Tes Akhir"],
    ["Sebelum diklat", "Sesudah diklat"],
    ["baseline", "after"],
    ["1-Pre", "2-Post"],
    ["PRE", "POST"],
  ])("recognises %s and %s", (pre, post) => {
    const { waves: found, all } = waves([pre, post, pre, "Tindak lanjut"]);
    expect(found).toEqual(["pre", "post", "pre", "other"]);
    expect(all.chosen()).toEqual({ pre, post });
  });

  it("takes a level with words of both waves, or of none, for another", () => {
    expect(waves(["pre-post", "", "T1", "__proto__", "Prestasi"]).waves).toEqual(Array(5).fill("other"));
  });

  it("obeys the user, who may name one wave or both", () => {
    expect(waves(["T1", "T2", "T3"], { pre: "t1", post: "T3" }).waves).toEqual(["pre", "other", "post"]);
    expect(waves(["Pretest", "Posttest", "T0"], { pre: "T0" }).waves).toEqual(["other", "post", "pre"]);
    expect(waves(["Pretest", "Posttest"], { pre: "Posttest", post: "Pretest" }).waves).toEqual([
      "post",
      "pre",
    ]);
  });

  it("takes levels that differ in case, spaces or punctuation for one", () => {
    const { waves: found, all } = waves(["Pre-Test", "pretest", "POST TEST", "Post-test"]);
    expect(found).toEqual(["pre", "pre", "post", "post"]);
    expect(all.chosen()).toEqual({ pre: "Pre-Test", post: "POST TEST" });
    expect(waves(["t-1", "T1", "T2"], { pre: "T1", post: "T2" }).all.chosen()).toEqual({
      pre: "t-1",
      post: "T2",
    });
  });

  it("does not choose between two levels that could be a wave", () => {
    expect(() => waves(["awal", "pretest", "akhir"]).all.chosen()).toThrow(
      expect.objectContaining({
        code: "ambiguous-wave",
        args: {
          file: "a.csv",
          wave: "pre",
          levels: ["awal", "pretest", "akhir"],
          candidates: ["awal", "pretest"],
        },
      }),
    );
  });

  it("names at most twelve levels when a wave is missing", () => {
    const levels = Array.from({ length: 20 }, (_, i) => `T${i}`);
    expect(() => waves([...levels, "pre"]).all.chosen()).toThrow(
      expect.objectContaining({
        code: "missing-wave",
        args: { file: "a.csv", wave: "post", levels: levels.slice(0, 12) },
      }),
    );
  });
});
