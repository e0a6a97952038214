import { describe, expect, it } from "vitest";
import { taskDocument } from "../../../../src/data/segments/label-studio/task-document.ts";

describe("taskDocument", () => {
  it("takes data.text for the text, else the only field with text in it", () => {
    expect(taskDocument({ id: 1, data: { judul_bab: "x", text: "Saya.", catatan: "y" } }, 0).text).toBe(
      "Saya.",
    );
    expect(taskDocument({ id: 1, data: { transkripsi: "Saya.", usia: 34 } }, 0).text).toBe("Saya.");
    expect(taskDocument({ id: 1, data: { satu: "Saya.", dua: "Kami." } }, 0)).not.toHaveProperty("text");
  });

  it("takes no link for a text or an attribute", () => {
    for (const link of ["https://example.org/a.txt", "s3://bucket/a.txt", "/data/upload/a.wav"])
      expect(taskDocument({ id: 1, data: { audio: link } }, 0), link).toEqual({ name: "1" });
    expect(taskDocument({ id: 1, data: { text: "/data/ adalah folder" } }, 0).text).toBe(
      "/data/ adalah folder",
    );
  });

  it("takes short fields for attributes, numbers as they are written, and long or broken ones for none", () => {
    const { attributes } = taskDocument(
      {
        id: 1,
        data: { text: "t", peran: " Guru ", usia: 34, catatan: "a".repeat(201), baris: "a\nb", ya: true },
      },
      0,
    );
    expect([...attributes!]).toEqual([
      ["peran", "Guru"],
      ["usia", "34"],
    ]);
  });

  it("finds the document's name and the informant by the words for them", () => {
    const data = { text: "t", "Nama Dokumen": " W1 ", Responden: "G01" };
    expect(taskDocument({ id: 1, data }, 0)).toEqual({ name: "W1", text: "t", informant: "G01" });
  });

  it("calls a document without a name as its task is numbered, or counted", () => {
    expect(taskDocument({ id: 7, data: { text: "t" } }, 0).name).toBe("7");
    expect(taskDocument({ id: "a-7" }, 0).name).toBe("a-7");
    expect(taskDocument({ data: "text" }, 4)).toEqual({ name: "5" });
  });
});
