import { describe, expect, it } from "vitest";
import type { ReportResult } from "../../../src/analyses/schemas/report.schema.ts";
import { withoutFolders } from "../../../src/report/cohort/without-folders.ts";
import { list, paragraph, table, words } from "../../../src/report/document.ts";
import { textOf } from "./texts.ts";

const reading = (...paths: readonly string[]) =>
  ({ gains: { inputs: paths.map((path) => ({ path, sha256: "0" })) } }) as unknown as ReportResult;

const toldOf = (text: string, ...paths: readonly string[]) =>
  withoutFolders([paragraph(text), list([text]), table([words("file")], [[text]])], reading(...paths)).map(
    textOf,
  );

describe("withoutFolders", () => {
  it("names files by what differs between them", () => {
    for (const text of toldOf(
      "/home/budi/studi/nilai.csv, row 3; /home/budi/studi/lama/nilai.csv",
      ...["/home/budi/studi/nilai.csv", "/home/budi/studi/lama/nilai.csv"],
    ))
      expect(text).toMatch(/nilai\.csv, row 3; lama\/nilai\.csv$/);
    expect(toldOf(String.raw`C:\Users\Budi\nilai.csv`, String.raw`C:\Users\Budi\nilai.csv`)[0]).toBe(
      "nilai.csv",
    );
  });

  it("leaves names alone that share no folder, and folders that are no file's", () => {
    expect(toldOf("lalu/a.csv, kini/a.csv", "lalu/a.csv", "kini/a.csv")[0]).toBe("lalu/a.csv, kini/a.csv");
    expect(toldOf("LPD data/Pelita", "data/a.csv")[0]).toBe("LPD data/Pelita");
  });

  it("changes nothing of what it is given", () => {
    const given = paragraph("data/a.csv");
    withoutFolders([given], reading("data/a.csv"));
    expect(textOf(given)).toBe("data/a.csv");
  });
});
