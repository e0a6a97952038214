import { describe, expect, it } from "vitest";
import type { InputError } from "../../../src/core/input-error.ts";
import { isScoreHeader, resolveColumns } from "../../../src/data/scores/columns.ts";

function refusal(header: readonly string[], choices = {}): { code: string; args: InputError["args"] } {
  try {
    resolveColumns(header, choices, "file.csv");
  } catch (error) {
    const { code, args } = error as InputError;
    return { code, args };
  }
  throw new Error("was not refused");
}

describe("columns are recognised by header words of both languages:", () => {
  it.each([
    ["ID", "Pretest", "Posttest"],
    ["NIK", "Nilai Pretest", "Nilai Posttest"],
    ["NUPTK", "PreTest", "PostTest"],
    ["Nama", "Nilai Awal", "Nilai Akhir"],
    ["Nama Lengkap", "pre-test", "Postest"],
    ["No", "Tes Awal", "Tes Akhir"],
    ["participant_id", "pre score", "post score"],
    ["Kode Peserta", "Skor Pre-Test", "Skor Post Test"],
    ["subject", "Before", "After"],
    ["Responden", "Sebelum", "Sesudah"],
    ["id", "bdi.pre", "bdi.post"],
  ])("%s, %s, %s", (id, pre, post) => {
    const roles = resolveColumns([post, "Catatan", pre, id], {}, "f");
    expect(roles).toMatchObject({
      layout: "wide",
      id: { index: 3 },
      pre: { index: 2, recognised: true },
      post: { index: 0 },
    });
  });

  it("an id is preferred to a NIK, a NIK to a name, a name to a row number", () => {
    const header = ["No", "Nama", "NIK", "ID Peserta", "pre", "post"];
    expect(resolveColumns(header, {}, "f").id).toMatchObject({ header: "ID Peserta", kind: "id" });
    expect(
      resolveColumns(
        header.filter((h) => h !== "ID Peserta"),
        {},
        "f",
      ).id,
    ).toMatchObject({ header: "NIK" });
    expect(resolveColumns(["No", "Nama", "pre", "post"], {}, "f").id).toMatchObject({ kind: "name" });
    expect(resolveColumns(["No", "pre", "post"], {}, "f").id).toMatchObject({ kind: "row-number" });
    expect(resolveColumns(["pre", "post"], {}, "f").id).toBeUndefined();
  });

  it("a whole header wins over headers with the word in them", () => {
    const header = [
      "id",
      "Pre Pedagogik",
      "Nilai Pretest",
      "Post Pedagogik",
      "Nilai Posttest",
      "Hari Setelah Diklat",
    ];
    expect(resolveColumns(header, {}, "f")).toMatchObject({ pre: { index: 2 }, post: { index: 4 } });
  });

  it("a cohort column is recognised, and left alone where two could be it", () => {
    expect(resolveColumns(["id", "pre", "post", "Angkatan"], {}, "f").cohort).toMatchObject({ index: 3 });
    expect(resolveColumns(["id", "pre", "post", "Angkatan", "Batch"], {}, "f").cohort).toBeUndefined();
    expect(resolveColumns(["id", "pre", "post", "Angkatan"], { cohort: false }, "f").cohort).toBeUndefined();
  });

  it("long layout is a wave and a score column without pre and post", () => {
    expect(resolveColumns(["id", "Waktu", "Nilai"], {}, "f")).toMatchObject({
      layout: "long",
      wave: { index: 1 },
      score: { index: 2 },
    });
    expect(resolveColumns(["id", "Waktu", "Nilai"], { pre: "Awal", post: "Akhir" }, "f").layout).toBe("long");
    expect(resolveColumns(["k", "w", "s"], { id: "k", wave: "w", score: "s" }, "f").layout).toBe("long");
  });
});

describe("columns that cannot be told are refused with what there is:", () => {
  it("several candidates are named", () => {
    expect(refusal(["id", "pretest.1", "pretest.2", "post"])).toEqual({
      code: "ambiguous-column",
      args: { file: "file.csv", role: "pre", candidates: ["pretest.1", "pretest.2"] },
    });
  });
  it("a role nobody fills is named with the headers", () => {
    expect(refusal(["id", "pre", "final"])).toMatchObject({ code: "missing-role", args: { role: "post" } });
  });
  it("a column named that stands twice, or not at all", () => {
    expect(refusal(["id", "pre", "post", "x", "x"], { by: ["x"] }).code).toBe("duplicate-header");
    expect(refusal(["id", "pre", "post"], { by: ["tier"] })).toMatchObject({
      code: "missing-column",
      args: { column: "tier" },
    });
  });
  it("long layout without an id: a row number is none", () => {
    expect(refusal(["No", "Waktu", "Nilai"])).toMatchObject({ code: "missing-role", args: { role: "id" } });
  });
});

describe("a column named by hand", () => {
  it("is found exactly, else without regard to case, spaces and punctuation", () => {
    const header = ["id", "Pre ", "PRE", "post"];
    expect(resolveColumns(header, { pre: "PRE" }, "f").pre).toMatchObject({ index: 2, recognised: false });
    expect(resolveColumns(["id", "Nilai-Pre", "post"], { pre: "nilai pre" }, "f").pre).toMatchObject({
      index: 1,
    });
  });
  it("may be called __proto__", () => {
    expect(resolveColumns(["__proto__", "pre", "post"], { id: "__proto__" }, "f").id).toMatchObject({
      header: "__proto__",
    });
  });
});

describe("the header row", () => {
  it("is told from title rows, even one that names both tests", () => {
    expect(isScoreHeader(["Nilai Pretest dan Posttest Peserta Diklat", "", ""], {})).toBe(false);
    expect(isScoreHeader(["Rekap nilai", "Pretest dan Posttest"], {})).toBe(false);
    expect(isScoreHeader(["No", "Nama", "Pretest", "Posttest"], {})).toBe(true);
    expect(isScoreHeader(["No", "Nama", "Pretest 1", "Pretest 2", "Posttest"], {})).toBe(true);
    expect(isScoreHeader(["a", "b"], { pre: "a", post: "b" })).toBe(true);
  });
});
