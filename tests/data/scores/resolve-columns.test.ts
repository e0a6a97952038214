import { describe, expect, it } from "vitest";
import { InputError } from "../../../src/core/input-error.ts";
import { type ColumnChoices, isScoreHeader, resolveColumns } from "../../../src/data/scores/columns.ts";
import { errorSentence } from "../../../src/language/error-sentence.ts";
import { catalogueOf } from "../../../src/language/index.ts";

/** The header of each role; "*" marks a column named by the user. */
function roles(header: readonly string[], choices: ColumnChoices = {}): Record<string, string> {
  const { layout, by, followUp, days, covariates, ...others } = resolveColumns(header, choices, "a.csv");
  const lists = { by, followUp, days, covariate: covariates };
  const shown = Object.entries({
    ...others,
    ...Object.fromEntries(
      Object.entries(lists).flatMap(([role, its]) => its.map((column, i) => [`${role}${i + 1}`, column])),
    ),
  });
  for (const [, column] of shown) {
    const its = "columns" in column ? column.columns : [column];
    expect(its.map(({ index }) => header[index]!.trim()).join(" + ")).toBe(column.header);
  }
  return {
    layout,
    ...Object.fromEntries(
      shown.map(([role, column]) => [role, `${column.header}${column.recognised ? "" : "*"}`]),
    ),
  };
}

const WIDE = ["No", "Nama", "NIK", "Jenjang", "LPD", "Nilai Pretest", "Nilai Posttest"];
const LONG = ["ID Peserta", "Angkatan", "Waktu", "Nilai"];

describe("resolveColumns", () => {
  it("recognises a wide header", () => {
    expect(roles(WIDE)).toEqual({
      layout: "wide",
      id: "NIK",
      pre: "Nilai Pretest",
      post: "Nilai Posttest",
      cohort: "LPD",
    });
  });

  it("recognises a long header", () => {
    expect(roles(LONG)).toEqual({
      layout: "long",
      id: "ID Peserta",
      wave: "Waktu",
      score: "Nilai",
      cohort: "Angkatan",
    });
  });

  it("lets the user name every column, and says who named it", () => {
    expect(
      roles(WIDE, {
        id: "Nama",
        pre: "nilai posttest",
        post: "nilai pretest",
        by: ["Jenjang", "LPD"],
        cohort: "No",
      }),
    ).toEqual({
      layout: "wide",
      id: "Nama*",
      pre: "Nilai Posttest*",
      post: "Nilai Pretest*",
      cohort: "No*",
      by1: "Jenjang*",
      by2: "LPD*",
    });
    expect(roles(LONG, { wave: "Angkatan", score: "Nilai", id: "Waktu" })).toEqual({
      layout: "long",
      id: "Waktu*",
      wave: "Angkatan*",
      score: "Nilai*",
    });
  });

  it("takes names and row numbers for ids only when told apart", () => {
    const kind = (header: readonly string[], choices: ColumnChoices = {}) =>
      resolveColumns([...header, "Pre", "Post"], choices, "a.csv").id?.kind;
    expect(kind(["No", "Nama"])).toBe("name");
    expect(kind(["No"])).toBe("row-number");
    expect(kind(["NIP"])).toBe("id");
    expect(kind(["No", "Nama"], { id: "No" })).toBe("id");
    expect(kind(["Usia"])).toBeUndefined();
  });

  it("recognises a named column for no other role", () => {
    expect(roles(["Kelas", "Pre", "Post"], { id: "Kelas" })).toEqual({
      layout: "wide",
      id: "Kelas*",
      pre: "Pre",
      post: "Post",
    });
    expect(roles(["Nama", "NIK", "Pre", "Post"], { cohort: "NIK" })).toMatchObject({ id: "Nama" });
    expect(() => roles(["id", "Pretest", "Posttest"], { pre: "Posttest" })).toThrow(
      expect.objectContaining({
        code: "missing-role",
        args: { file: "a.csv", role: "post", headers: ["id", "Pretest", "Posttest"] },
      }),
    );
    expect(roles(["id", "Pre A", "Pre B", "Post"], { pre: "Pre B" })).toMatchObject({ pre: "Pre B*" });
    expect(roles(["id", "Akhir 1", "Akhir 2", "x"], { pre: "Akhir 1" })).toMatchObject({ post: "Akhir 2" });
  });

  it("refuses one column as pre-test and post-test, or as wave and score", () => {
    const twice = (column: string, role: string, other: string) =>
      expect.objectContaining({ code: "column-twice", args: { file: "a.csv", column, role, other } });
    expect(() => roles(["id", "Nilai Awal"], { pre: "Nilai Awal", post: "nilai awal" })).toThrow(
      twice("Nilai Awal", "pre", "post"),
    );
    expect(() => roles(LONG, { wave: "Nilai", score: "Nilai" })).toThrow(twice("Nilai", "wave", "score"));
  });

  it("guesses no cohort where two columns could be it, and none when told not to", () => {
    expect(roles(["id", "Angkatan", "Batch", "Pre", "Post"])).not.toHaveProperty("cohort");
    expect(roles(["id", "Angkatan", "Pre", "Post"], { cohort: false })).not.toHaveProperty("cohort");
    expect(roles(["id", "LPD", "Angkatan", "Kelas", "Pre", "Post"])).toMatchObject({ cohort: "Kelas" });
    expect(roles(["id", "Angkatan", "Pre", "Post"], { by: ["Angkatan"] })).toMatchObject({
      cohort: "Angkatan",
      by1: "Angkatan*",
    });
  });

  it("is long when the user names a wave or a score column", () => {
    expect(roles(["id", "T", "Nilai", "Nilai Awal", "Nilai Akhir"], { wave: "T" })).toMatchObject({
      layout: "long",
      wave: "T*",
      score: "Nilai",
    });
    expect(roles(["id", "Waktu", "S", "Pre"], { score: "S" })).toMatchObject({
      layout: "long",
      wave: "Waktu",
    });
  });

  it("is wide when the header has a pre-test or a post-test, even beside a wave and a score", () => {
    expect(roles(["id", "Tahap", "Nilai", "Pretest", "Posttest"])).toMatchObject({ layout: "wide" });
    expect(() => roles(["id", "Tahap", "Nilai", "Pretest"])).toThrow(
      expect.objectContaining({ code: "missing-role", args: expect.objectContaining({ role: "post" }) }),
    );
  });

  it("takes --pre and --post for levels where no header bears them", () => {
    expect(roles(LONG, { pre: "T1", post: "T2" })).toMatchObject({ layout: "long" });
    expect(roles(LONG, { pre: "T1" })).toMatchObject({ layout: "long" });
    expect(roles(["id", "Waktu", "Nilai", "T1", "T2"], { pre: "t1", post: "T2" })).toMatchObject({
      layout: "wide",
      pre: "T1*",
      post: "T2*",
    });
    expect(() => roles(["id", "T1"], { pre: "T1", post: "T2" })).toThrow(
      expect.objectContaining({ code: "missing-column", args: expect.objectContaining({ column: "T2" }) }),
    );
  });

  it("takes a level for no column, though a header says the same", () => {
    expect(roles(LONG, { wave: "Waktu", pre: "Nilai", post: "ID Peserta" })).toMatchObject({
      id: "ID Peserta",
      score: "Nilai",
    });
  });

  it("needs an id in long layout, and takes no row number for one", () => {
    const missing = expect.objectContaining({
      code: "missing-role",
      args: expect.objectContaining({ role: "id" }),
    });
    expect(() => roles(["Waktu", "Nilai"])).toThrow(missing);
    expect(() => roles(["No", "Waktu", "Nilai"])).toThrow(missing);
    expect(roles(["No", "Waktu", "Nilai"], { id: "No" })).toMatchObject({ id: "No*" });
  });

  it("names what is missing, and what there is", () => {
    expect(() => roles(["id", "", "Nilai"])).toThrow(
      expect.objectContaining({
        code: "missing-role",
        args: { file: "a.csv", role: "pre", headers: ["id", "Nilai"] },
      }),
    );
    expect(() => roles(WIDE, { by: ["Tier"] })).toThrow(expect.objectContaining({ code: "missing-column" }));
  });

  it("does not choose between two headers that are the same", () => {
    expect(() => roles(["id", "Pretest", "Pretest", "Posttest"])).toThrow(
      expect.objectContaining({
        code: "ambiguous-column",
        args: { file: "a.csv", role: "pre", candidates: ["Pretest", "Pretest"] },
      }),
    );
    expect(() => roles(["id", "Pre", "Post", "G", "G"], { by: ["G"] })).toThrow(
      expect.objectContaining({ code: "duplicate-header" }),
    );
  });

  it("does no harm to headers that are alike, as long as they are not used", () => {
    expect(roles(["id", "Pre", "Post", "G", "G", "", ""])).toMatchObject({ pre: "Pre", post: "Post" });
  });

  it("takes names of prototypes for what they are: headers", () => {
    expect(
      roles(["__proto__", "constructor", "toString", "hasOwnProperty"], {
        id: "__proto__",
        pre: "constructor",
        post: "toString",
        by: ["hasOwnProperty"],
      }),
    ).toEqual({
      layout: "wide",
      id: "__proto__*",
      pre: "constructor*",
      post: "toString*",
      by1: "hasOwnProperty*",
    });
  });

  it("takes named follow-ups, days and covariates for nothing else", () => {
    const header = ["ID", "Pretest", "Posttest", "Posttest 6 bulan", "Hari", "Kelas", "Masa kerja"];
    expect(() => roles(header)).not.toThrow();
    const choices = { followUp: ["posttest 6 bulan"], days: ["Hari"], covariates: ["Kelas", "Masa kerja"] };
    expect(roles(header, choices)).toEqual({
      layout: "wide",
      ...{ id: "ID", pre: "Pretest", post: "Posttest", followUp1: "Posttest 6 bulan*", days1: "Hari*" },
      ...{ covariate1: "Kelas*", covariate2: "Masa kerja*" },
    });
  });

  it("takes the sum of several columns for one score", () => {
    const header = ["ID", "pre_1", "pre_2", "post_1", "post_2"];
    expect(roles(header, { pre: ["pre_1", "pre_2"], post: ["post_1", "post_2"] })).toEqual({
      layout: "wide",
      ...{ id: "ID", pre: "pre_1 + pre_2*", post: "post_1 + post_2*" },
    });
    expect(() => roles(header, { pre: ["pre_1", "pre_2"], post: ["post_1", "pre_2"] })).toThrow(
      expect.objectContaining({ code: "column-twice" }),
    );
  });

  it.each([
    [{ followUp: ["Posttest"] }, "missing-role"],
    [{ post: "Posttest", followUp: ["Posttest"] }, "column-twice"],
    [{ followUp: ["TL", "TL"] }, "column-twice"],
    [{ followUp: ["TL"], days: ["TL"] }, "column-twice"],
    [{ pre: "Pretest", covariates: ["Pretest"] }, "column-twice"],
    [{ id: "ID", covariates: ["ID"] }, "column-twice"],
    [{ covariates: ["ID"] }, "column-twice"],
    [{ covariates: ["Nama"] }, "group-of-names"],
    [{ followUp: ["TL"], days: ["Hari", "Hari 2"] }, "days-per-follow-up"],
    [{ days: ["Hari"] }, "days-per-follow-up"],
    [{ followUp: ["TL", "TL 2"], days: ["Hari"] }, "days-per-follow-up"],
    [{ wave: "TL", score: "TL 2", days: ["Hari", "Hari 2"] }, "days-per-follow-up"],
    [{ followUp: ["TL 9"] }, "missing-column"],
  ])("refuses %j", (choices, code) => {
    const header = ["ID", "Nama", "Pretest", "Posttest", "TL", "TL 2", "Hari", "Hari 2"];
    expect(() => roles(header, choices)).toThrow(expect.objectContaining({ code }));
  });
});

describe("a column named twice for one role", () => {
  it("is called that, in both languages", () => {
    const error = new InputError("column-twice", {
      file: "a.csv",
      column: "TL",
      role: "follow-up",
      other: "follow-up",
    });
    expect(errorSentence(error, catalogueOf("en"))).toContain("is named twice with --follow-up");
    expect(errorSentence(error, catalogueOf("id"))).toContain("disebut dua kali dengan --follow-up");
  });
});

describe("isScoreHeader", () => {
  it("knows a wide and a long header, also where it cannot choose between columns", () => {
    expect(isScoreHeader(WIDE, {})).toBe(true);
    expect(isScoreHeader(LONG, {})).toBe(true);
    expect(isScoreHeader(["Pretest", "Nilai Awal", "Posttest"], {})).toBe(true);
  });

  it("takes a title that mentions both tests for no header", () => {
    expect(isScoreHeader(["Rekap Nilai Pretest dan Posttest Diklat Dasar"], {})).toBe(false);
    expect(isScoreHeader(["Rekap Nilai Pretest dan Posttest", "", "2026"], {})).toBe(false);
    expect(isScoreHeader(["Rekap Nilai Pretest", "Diklat Dasar"], {})).toBe(false);
  });

  it("looks for the columns the user named", () => {
    expect(isScoreHeader(["Nama", "X", "Y"], {})).toBe(false);
    expect(isScoreHeader(["Nama", "X", "Y"], { pre: "x", post: "Y" })).toBe(true);
    expect(isScoreHeader(["Nama", "X", "Y"], { pre: "X", post: "Z" })).toBe(false);
    expect(isScoreHeader(["Nama", "T", "S"], { wave: "T", score: "S" })).toBe(true);
    expect(isScoreHeader(WIDE, { pre: "X", post: "Y" })).toBe(false);
  });

  it("throws nothing on any row", () => {
    for (const cells of [[], [""], ["", ""], ["1", "2"], ["G", "G"], ["Pre", "Pre", "Post", "Post"]])
      expect(() => isScoreHeader(cells, { by: ["G"], id: "none" })).not.toThrow();
  });
});
