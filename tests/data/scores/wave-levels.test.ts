import { describe, expect, it } from "vitest";
import { type WaveChoices, WaveLevels } from "../../../src/data/scores/wave-levels.ts";

const NAMES = ["pre", "post", "first", "second"];

function waves(levels: readonly string[], choices: WaveChoices = {}) {
  const all = new WaveLevels(choices, "a.csv");
  return { waves: levels.map((level) => NAMES[all.waveOf(level) ?? -1] ?? "other"), all };
}

/** The level of each wave as written; "*" marks one the user named. */
function written(all: WaveLevels) {
  const { pre, post, followUp } = all.chosen();
  const name = ({ header, recognised }: typeof pre) => `${header}${recognised ? "" : "*"}`;
  return { pre: name(pre), post: name(post), ...(followUp.length > 0 && { followUp: followUp.map(name) }) };
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
    expect(written(all)).toEqual({ pre, post });
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
    expect(written(all)).toEqual({ pre: "Pre-Test", post: "POST TEST" });
    expect(written(waves(["t-1", "T1", "T2"], { pre: "T1", post: "T2" }).all)).toEqual({
      pre: "t-1*",
      post: "T2*",
    });
  });

  it("puts follow-ups in the order they were named in, not in that of the file or the alphabet", () => {
    const { waves: found, all } = waves(["Posttest", "3 bulan", "Pretest", "12 bulan", "lain"], {
      followUp: ["3 bulan", "12 bulan"],
    });
    expect(found).toEqual(["post", "first", "pre", "second", "other"]);
    expect(written(all)).toEqual({ pre: "Pretest", post: "Posttest", followUp: ["3 bulan*", "12 bulan*"] });
    expect([all.count, all.assumed]).toEqual([4, 0]);
  });

  it("takes a named follow-up for one though its words say post-test", () => {
    const { waves: found } = waves(["Pretest", "Posttest", "Posttest 6 bulan"], {
      followUp: ["posttest 6 bulan"],
    });
    expect(found).toEqual(["pre", "post", "first"]);
  });

  it("takes other waves for follow-ups only when told to, in the order in which they first stand", () => {
    const levels = ["Pretest", "TL-2", "Posttest", "", "TL-1", "tl 2"];
    expect(waves(levels).waves).toEqual(["pre", "other", "post", "other", "other", "other"]);
    const { waves: found, all } = waves(levels, { assumeFollowUps: true });
    expect(found).toEqual(["pre", "first", "post", "other", "second", "first"]);
    expect([all.count, all.assumed]).toEqual([4, 2]);
    expect(all.chosen().followUp.map(({ recognised }) => recognised)).toEqual([true, true]);
    const named = waves(levels, { assumeFollowUps: true, followUp: ["TL-1"] });
    expect(named.waves).toEqual(["pre", "other", "post", "other", "first", "other"]);
  });

  it("refuses a follow-up that is not there, and a column with a wave in every row", () => {
    expect(() => waves(["Pretest", "Posttest"], { followUp: ["TL"] }).all.chosen()).toThrow(
      expect.objectContaining({ code: "no-such-wave", args: expect.objectContaining({ level: "TL" }) }),
    );
    const many = Array.from({ length: 19 }, (_, i) => `W${i}`);
    const all = (follow: readonly string[]) => ["Pretest", "Posttest", ...follow];
    expect(waves(all(many.slice(1)), { assumeFollowUps: true }).all.count).toBe(20);
    expect(() => waves(all(many), { assumeFollowUps: true })).toThrow(
      expect.objectContaining({ code: "too-many-waves", args: { file: "a.csv", limit: 20 } }),
    );
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
