import { describe, expect, it } from "vitest";
import type { Labels } from "../../../src/analyses/interviews/labels.ts";
import { labelsOf } from "../../../src/analyses/interviews/labels.ts";
import { maskIdentities } from "../../../src/analyses/interviews/mask-identities.ts";

interface Named {
  readonly informants?: readonly string[];
  readonly documents?: readonly string[];
  readonly coders?: readonly string[];
  readonly shown?: boolean;
}

function maskOf({ informants = [], documents = [], coders = [], shown = false }: Named) {
  const labels = {
    informants: labelsOf(informants, "I", shown),
    documents: labelsOf(documents, "D", shown),
    coders: labelsOf(coders, "C", shown),
  } satisfies Record<string, Labels>;
  const table = {
    informants: informants.map((name) => ({ name, attributes: new Map<string, string>() })),
    documents: documents.map((name) => ({ name, informant: -1 })),
    coders,
  };
  return maskIdentities(table, labels);
}

describe("maskIdentities", () => {
  const mask = maskOf({ informants: ["Siti Aminah, S.Pd.", "Joko"], coders: ["Budi"] });

  it.each([
    ["Kata Siti begitu.", "Kata [I01] begitu."],
    ["SITI dan aminah", "[I01] dan [I01]"],
    ["bersama Joko-nya, Jokonya, Joko’s", "bersama [I02]-nya, [I02], [I02]"],
    ["ditanya Budi: ya", "ditanya [C01]: ya"],
    ["Sitiawan bukan Siti", "Sitiawan bukan [I01]"],
    ["Pd dan S.Pd. bukan nama", "Pd dan S.Pd. bukan nama"],
  ])("masks names wherever they stand, and only them: %s", (text, want) => {
    expect(mask(text)).toBe(want);
  });

  it.each([
    ["tulis ke siti.a+1@paud.sch.id saja", "tulis ke […] saja"],
    ["nomor 0812-3456-7890 itu", "nomor […] itu"],
    ["NIK 3604 0512 0890 0001", "NIK […]"],
    ["+62 (812) 345 678", "[…]"],
    ["umur 5 tahun, 2026, 80 anak", "umur 5 tahun, 2026, 80 anak"],
  ])("masks what can be told by its form: %s", (text, want) => {
    expect(maskOf({})(text)).toBe(want);
  });

  it("masks names in lower case too where a label is written so", () => {
    expect(maskOf({ informants: ["rahma wati", "I2"] })("kata Rahma dan wati")).toBe("kata [I01] dan [I01]");
  });

  it("leaves the words of a role, which every interview has", () => {
    const its = maskOf({ informants: ["Guru Siti", "Kepala Sekolah Budi", "guru kelas lain"] });
    expect(its("Guru itu, kata Siti, guru kelas di sekolah Budi")).toBe(
      "Guru itu, kata [I01], guru kelas di sekolah [I02]",
    );
  });

  it("masks names of documents where they have a capital, though informants are codes", () => {
    const its = maskOf({ informants: ["I01", "I02"], documents: ["Wawancara_Siti.txt", "Kunjungan 2.txt"] });
    expect(its("Siti bilang kunjungan itu, wawancara itu")).toBe("[D01] bilang kunjungan itu, wawancara itu");
  });

  it("masks nothing that the report prints anyway", () => {
    expect(maskOf({ informants: ["Siti"], shown: true })("Siti")).toBe("Siti");
    expect(maskOf({ informants: ["I01", "B"] })("I01 dan B")).toBe("I01 dan B");
  });

  it("takes names with marks and apostrophes as they may be written", () => {
    const its = maskOf({ informants: ["Nur’aini", "Ren\u00e9"] });
    expect(its("Nur'aini dan Rene\u0301")).toBe("[I01] dan [I02]");
  });

  it.each([
    ["1".repeat(300_000), 1000],
    [`${"a.".repeat(150_000)}@`, 2000],
    [`${"a".repeat(300_000)}@b`, 2000],
    [`${"Siti'".repeat(60_000)}`, 1000],
  ])("is done soon with a hostile text", (text, limit) => {
    const began = performance.now();
    expect(mask(text)).toBeDefined();
    expect(performance.now() - began).toBeLessThan(limit);
  });
});
