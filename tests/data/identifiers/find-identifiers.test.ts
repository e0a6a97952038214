import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findIdentifiers, identifierOf } from "../../../src/data/identifiers/find-identifiers.ts";

/** Invented numbers: the parts are put together by the published rule, and belong to nobody. */
const NIK = "3604051208900001";
const NIK_OF_WOMAN = "3604055208900001";
const NIP = "198001312005011002";
const NIP_OF_CONTRACT = "199001012022212014";

describe("identifierOf", () => {
  it.each([
    [NIK, "nik"],
    [NIK_OF_WOMAN, "nik"],
    ["3604 0512 0890 0001", "nik"],
    ["36.04.05.120890.0001", "nik"],
    ["360405-120890-0001", "nik"],
    [` '${NIK} `, "nik"],
    ["9601012902000001", "nik"], // 29 February 2000, Papua Barat Daya
    [NIP, "nip"],
    ["19800131 200501 1 002", "nip"],
    [NIP_OF_CONTRACT, "nip"],
    ["081234567890", "phone"],
    ["0812-3456-7890", "phone"],
    ["0812 3456 7890", "phone"],
    ["+62 812-3456-7890", "phone"],
    ["+62 (812) 345 678", "phone"],
    ["(+62) 812 3456 7890", "phone"],
    ["6281234567890", "phone"],
    ["(021) 1234567", "phone"],
    ["021-7654321", "phone"],
    ["0254 123456", "phone"],
    ["+62 21 1234567", "phone"],
    ["siti.a+1@paud.sch.id", "email"],
    ["+62 (0)812-3456-7890", "phone"],
    ["0812 - 3456 - 7890", "phone"],
    ["0812_3456_7890", "phone"],
    ["０８１２３４５６７８９０", "phone"],
    ["0812-3456-\n7890", "phone"],
    ["0812 - 3456 -\r\n7890", "phone"],
    ["360405 120890-0001", "nik"],
    ["3604\u200b0512\u200b0890\u200b0001", "nik"],
    ["36040512\r\n08900001", "nik"],
    ["SITI.A@\ncontoh.id", "email"],
  ])("knows %s for a %s", (text, kind) => {
    expect(identifierOf(text)).toBe(kind);
  });

  it.each([
    ["80"],
    ["0.8123456789"],
    ["0,8123456789"],
    ["3.0812345678"],
    ["36.04051208900001"], // a mean with as many digits as a double has
    ["20240001"],
    ["2024-01-31"],
    ["08-11-2023"],
    ["31/12/2023 08:30"],
    ["20109876"], // an NPSN
    ["62 81 75 80 90"],
    ["P0812345678"],
    ["2004051208900001"], // no province 20
    ["3600051208900001"], // no regency 00
    ["3604001208900001"], // no district 00
    ["3604053208900001"], // no day 32
    ["3604057208900001"], // no day 72
    ["3604053102900001"], // 31 February
    ["3604052902990001"], // 29 February 1999
    ["3604051213900001"], // no month 13
    ["3604051208900000"], // no serial 0000
    ["36040512089000012"], // 17 digits
    ["192901312005011002"], // born 1929
    ["198013312005011002"], // month 13
    ["198001312005013002"], // sex 3
    ["198001311994011002"], // appointed at 14
    ["198001312005011000"], // serial 000
    ["siti@rumah"],
    ["@siti"],
    [""],
  ])("takes %s for no identifier", (text) => {
    expect(identifierOf(text)).toBeUndefined();
    expect(findIdentifiers(text)).toEqual([]);
  });

  it("believes a header about numbers whose digits say nothing", () => {
    const number = "1234567890123456";
    expect(identifierOf(number)).toBeUndefined();
    expect(identifierOf(number, "NUPTK")).toBe("nuptk");
    expect(identifierOf(NIK, "No. NUPTK")).toBe("nuptk");
    expect(identifierOf(number, "NIK")).toBe("nik");
    expect(identifierOf("131234567", "NIP")).toBe("nip");
    expect(identifierOf("131234567")).toBeUndefined();
    expect(identifierOf("81234567890", "No HP")).toBe("phone");
    expect(identifierOf("81234567890", "Nilai")).toBeUndefined();
  });
});

describe("findIdentifiers", () => {
  it("finds each in running text, at its place", () => {
    const text = `NIK saya ${NIK}, hp 0812-3456-7890 atau WA +62 812 3456 7890; surel: a.b@c.id. NIP ${NIP}!`;
    const found = findIdentifiers(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
    expect(found).toEqual([
      ["nik", NIK],
      ["phone", "0812-3456-7890"],
      ["phone", "+62 812 3456 7890"],
      ["email", "a.b@c.id"],
      ["nip", NIP],
    ]);
  });

  it("finds a NUPTK after that word only", () => {
    const kinds = (text: string) => findIdentifiers(text).map(({ kind }) => kind);
    expect(kinds("NUPTK: 1234567890123456")).toEqual(["nuptk"]);
    expect(kinds("nuptk saya adalah 1234567890123456")).toEqual([]);
    expect(kinds("kode 1234567890123456")).toEqual([]);
  });

  it("finds a NIK beside other numbers", () => {
    const text = `80 ${NIK} 90`;
    expect(findIdentifiers(text)).toEqual([{ kind: "nik", start: 3, end: 19 }]);
  });

  it("finds every NIK put together by the rule, in whatever text stands around it", () => {
    const two = (n: number) => String(n).padStart(2, "0");
    const nik = fc
      .record({
        province: fc.constantFrom("11", "21", "36", "53", "65", "76", "82", "91"),
        place: fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 })),
        day: fc.integer({ min: 1, max: 28 }),
        woman: fc.boolean(),
        month: fc.integer({ min: 1, max: 12 }),
        year: fc.integer({ min: 0, max: 99 }),
        serial: fc.integer({ min: 1, max: 9999 }),
      })
      .map(
        ({ province, place, day, woman, month, year, serial }) =>
          province +
          place.map(two).join("") +
          two(woman ? day + 40 : day) +
          two(month) +
          two(year) +
          String(serial).padStart(4, "0"),
      );
    const around = fc.stringMatching(/^[a-zA-Z ,;:]{0,20}$/);
    fc.assert(
      fc.property(nik, around, around, (number, before, after) => {
        const text = `${before} ${number}, ${after}`;
        const kinds = findIdentifiers(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
        const isNuptk = /nuptk\W*$/i.test(before);
        expect(kinds).toEqual([[isNuptk ? "nuptk" : "nik", number]]);
      }),
    );
  });

  it("gives spans in order that do not overlap, of any text", () => {
    const text = fc.array(
      fc.constantFrom(
        "0812",
        " ",
        "-",
        ".",
        "62",
        "+",
        "3604051208900001",
        "@",
        "a",
        "b.id",
        "(021)",
        "1",
        "\n",
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(text, (pieces) => {
        let last = 0;
        for (const { start, end } of findIdentifiers(pieces.join(""))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });

  it.each([
    "1".repeat(200_000),
    "12 ".repeat(60_000),
    "0812-".repeat(40_000),
    "a@".repeat(200_000),
    `${"a.".repeat(200_000)}@`,
    "+(".repeat(200_000),
  ])("is done soon with a hostile text", (text) => {
    const began = performance.now();
    findIdentifiers(text);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
