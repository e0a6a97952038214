import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { renderDocx } from "../../../src/report/docx/render-docx.ts";
import { folder } from "../../cli/run.ts";
import { sampleDocument } from "./sample-document.ts";

/** Whether Word files can be opened here: what it takes is installed, and `PAUD_WITHOUT_PROGRAMS` does not say to do without. */
const HAS_OFFICE =
  process.env["PAUD_WITHOUT_PROGRAMS"] === undefined &&
  ["soffice", "pdftotext", "pdfimages"].every(
    (program) => spawnSync(program, [program === "soffice" ? "--version" : "-v"]).error === undefined,
  );
if (!HAS_OFFICE)
  console.warn("SKIPPED: no Word file is opened, for want of LibreOffice (soffice) and pdftotext");

const { path, write } = folder();

/** A Word file as LibreOffice prints it: the text of its pages. */
async function pagesOf(name: string, language: "en" | "id", text?: string): Promise<string[]> {
  const file = write(`${name}.docx`, Buffer.from(await renderDocx(sampleDocument(language, text), language)));
  const profile = join(path, "profile");
  mkdirSync(profile, { recursive: true });
  const options = [`-env:UserInstallation=file://${profile}`, "--headless", "--convert-to", "pdf"];
  spawnSync("soffice", [...options, "--outdir", path, file], { timeout: 100_000 });
  const pdf = join(path, `${name}.pdf`);
  expect(readFileSync(pdf).subarray(0, 5).toString()).toBe("%PDF-");
  const { stdout } = spawnSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" });
  return stdout.split("\f").slice(0, -1);
}

describe.skipIf(!HAS_OFFICE)("a Word file in LibreOffice", () => {
  it.each([
    ["id", "Tabel", "Gambar"],
    ["en", "Table", "Figure"],
  ] as const)(
    "has its captions, references, contents and notes: %s",
    async (language, table, figure) => {
      const pages = await pagesOf(language, language);
      const text = pages.join("\n").replace(/\s+/gu, " ");
      // Title page, contents, what stands before the wide table, the table on its side, what stands after it.
      expect(pages.length).toBeGreaterThanOrEqual(5);
      expect(pages[0]).toContain("Laporan Dasar");
      expect(pages[1]).toContain("Daftar isi");
      expect(pages[1]).toContain("Lebih jauh");
      expect(pages[2]).toContain("Hasil Dasar");
      expect(text).toContain(`${table} 1. Rerata Dasar`);
      expect(text).toContain(`${figure} 1. Alur Dasar`);
      expect(text).toContain(`${table} 2. Lebar`);
      expect(text).toContain(`lihat ${table} 1 dan ${figure} 1.`);
      expect(text).toContain("52,00 [50,00; 54,00]");
      expect(text).toContain("Hake Dasar");
      expect(text).not.toMatch(/Error|Galat: /u);
      // LibreOffice takes the picture, others the drawing, whose text is text in a PDF.
      const images = spawnSync("pdfimages", ["-list", join(path, `${language}.pdf`)], { encoding: "utf8" });
      expect(`${text} ${images.stdout}`).toMatch(/Rerata 3,25| image +600 +200 /u);
      // A header of more than one page stands on each.
      expect(pages.filter((page) => page.includes("Baris ")).length).toBeGreaterThan(1);
      for (const page of pages.filter((page) => page.includes("Baris "))) expect(page).toContain("Kolom");
    },
    120_000,
  );

  it("opens with hostile text, which stays text", async () => {
    const pages = await pagesOf("hostile", "id", `</w:t>${"y".repeat(3000)}\u0001 \ud800`);
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.join("")).toContain("</w:t>");
  }, 120_000);
});
