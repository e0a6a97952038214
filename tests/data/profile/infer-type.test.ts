import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ColumnProfile } from "../../../src/data/profile/column-profile.ts";
import { idPattern } from "../../../src/data/profile/id-pattern.ts";
import { type InferredType, inferType, type TypeHints } from "../../../src/data/profile/infer-type.ts";
import { MISSING_TOKENS } from "../../../src/data/scores/read-cell.ts";

function profileOf(cells: readonly string[]): ColumnProfile {
  const column = new ColumnProfile("x");
  for (const cell of cells) column.add(cell);
  return column;
}

const typeOf = (cells: readonly string[], hints: Partial<TypeHints> = {}) =>
  inferType(profileOf(cells), { delimiter: ",", ...hints });

/**
 * Whether Table Schema accepts a cell, written from the standard alone (datapackage.org/standard/table-schema: number is
 * an XSD decimal or double with decimalChar and groupChar taken away, integer an XSD integer, date ISO 8601 or strptime).
 */
function accepts({ type, format, decimalChar = ".", groupChar }: InferredType, cell: string): boolean {
  const text = cell.trim();
  switch (type) {
    case "string":
      return true;
    case "integer":
      return /^[+-]?\d+$/.test(text);
    case "number": {
      const plain = (groupChar === undefined ? text : text.replaceAll(groupChar, "")).replace(
        decimalChar,
        ".",
      );
      return /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(plain);
    }
    case "boolean":
      return ["true", "True", "TRUE", "1", "false", "False", "FALSE", "0"].includes(text);
    case "date": {
      const parts =
        {
          "%d/%m/%Y": /^(?<d>\d\d)\/(?<m>\d\d)\/(?<y>\d{4})$/,
          "%m/%d/%Y": /^(?<m>\d\d)\/(?<d>\d\d)\/(?<y>\d{4})$/,
          "%d-%m-%Y": /^(?<d>\d\d)-(?<m>\d\d)-(?<y>\d{4})$/,
        }[format ?? ""] ?? /^(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)$/;
      const found = parts.exec(text)?.groups;
      if (found === undefined) return false;
      const iso = `${found["y"]}-${found["m"]}-${found["d"]}`;
      const day = new Date(`${iso}T00:00:00Z`);
      return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso);
    }
    case "datetime":
      return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ?$/.test(text);
    default:
      return false;
  }
}

const day = fc.date({ min: new Date("1950-01-01"), max: new Date("2030-12-31"), noInvalidDate: true });
const parts = (date: Date) => date.toISOString().slice(0, 10).split("-") as [string, string, string];
const cells = fc.oneof(
  fc.array(fc.integer({ min: -200, max: 200 }).map(String)),
  fc.array(fc.double({ min: -100, max: 100, noNaN: true }).map((x) => x.toFixed(2))),
  fc.array(fc.double({ min: -100, max: 100, noNaN: true }).map((x) => x.toFixed(1).replace(".", ","))),
  fc.array(fc.integer({ min: 1000, max: 9_999_999 }).map((x) => x.toLocaleString("en-US"))),
  fc.array(fc.integer({ min: 1000, max: 9_999_999 }).map((x) => `${x.toLocaleString("de-DE")},5`)),
  fc.array(day.map((date) => parts(date).join("-"))),
  fc.array(day.map((date) => parts(date).reverse().join("/"))),
  fc.array(day.map((date) => `${parts(date)[1]}/${parts(date)[2]}/${parts(date)[0]}`)),
  fc.array(day.map((date) => parts(date).reverse().join("-"))),
  fc.array(fc.constantFrom("true", "FALSE", "True", "0", "1", "ya")),
  fc.array(
    fc.constantFrom("1,5", "1.5", "1,500", "1.500", "007", "−3", "1e5", "5 ", "80 / 100", ".5", "5.", "x"),
  ),
  fc.array(fc.string()),
);

describe("the type of a column", () => {
  it("accepts every cell that is not missing, but for those it counts as exceptions", () => {
    fc.assert(
      fc.property(cells, fc.constantFrom(",", ";"), fc.boolean(), (given, delimiter, isScore) => {
        const type = typeOf(given, { delimiter, isScore });
        const filled = given.filter((cell) => cell.trim() !== "" && !MISSING_TOKENS.includes(cell.trim()));
        // The standard takes a leading zero for a number's; here it is an id's, and so an exception among scores.
        const isId = (cell: string) => type.type === "number" && /^[+-]?0\d/.test(cell.trim());
        const exceptions = filled.filter((cell) => !accepts(type, cell) || isId(cell));
        expect(exceptions.length).toBe(type.exceptions);
        if (!isScore) expect(type.exceptions).toBe(0);
      }),
      { numRuns: 2000 },
    );
  });

  it("takes a score with a leading zero for an exception", () => {
    const scores = [...Array<string>(10).fill("1,5"), "007"];
    expect(typeOf(scores, { isScore: true })).toEqual({ type: "number", decimalChar: ",", exceptions: 1 });
  });

  it.each([
    [["1", "-2", "+30"], { type: "integer" }],
    [["1", "2.5"], { type: "number" }],
    [["31,25", "50"], { type: "number", decimalChar: "," }],
    [["1,250.5", "3"], { type: "number", groupChar: "," }],
    [["1.250,5", "3"], { type: "number", decimalChar: ",", groupChar: "." }],
    [["2025-02-03", "2024-02-29"], { type: "date" }],
    [["2025-02-30"], { type: "string" }],
    [["2023-02-29"], { type: "string" }],
    [["31/12/2025", "01/02/2025"], { type: "date", format: "%d/%m/%Y" }],
    [["12/31/2025", "01/02/2025"], { type: "date", format: "%m/%d/%Y" }],
    [["01/02/2025"], { type: "date", format: "%d/%m/%Y", isDayFirstByCustom: true }],
    [["true", "False"], { type: "boolean" }],
    [["0812", "0813"], { type: "string" }],
    [["1234567890123456"], { type: "string" }],
    [["1,5", "1.5"], { type: "string" }],
    [["1,500"], { type: "string" }],
    [["", " ", "-"], { type: "string" }],
  ] as const)("of %j is as the standard has it", (given, wanted) => {
    expect(typeOf(given)).toEqual({ exceptions: 0, ...wanted });
  });

  it("is a number for scores though one cell in twenty is not, and says how many", () => {
    const scores = [...Array.from({ length: 19 }, (_, i) => `${40 + i},5`), "80 / 100"];
    expect(typeOf(scores, { isScore: true })).toEqual({ type: "number", decimalChar: ",", exceptions: 1 });
    expect(typeOf(scores)).toEqual({ type: "string", exceptions: 0 });
    // Under two decimal signs at once no one sign can be written down.
    expect(typeOf([...scores.slice(0, 19), "41.5"], { isScore: true }).type).toBe("string");
  });
});

describe("the pattern of ids", () => {
  it.each([
    [["D-001", "L-002", "M-040", "D-901", "D-005"], "[A-Z]-\\d{3}"],
    [["I01", "I02", "I03", "I04", "I05"], "I\\d{2}"],
    [["P1", "P2", "P3", "P10", "P100"], "P\\d{1,3}"],
    [["a.1", "b.2", "c.3", "d.4", "e.5"], "[a-z]\\.\\d"],
    [["A1", "B2", "C3", "D4"], undefined],
    [["A1", "B2", "C3", "D4", "1E"], undefined],
    [["Ani", "Budi", "Citra", "Dewi", "Eko"], undefined],
    [["Ä1", "Ö2", "Ü3", "Ä4", "Ö5"], undefined],
  ] as const)("of %j", (ids, wanted) => {
    expect(idPattern(ids)).toBe(wanted);
  });

  it("fits every id it was made from, whatever they hold", () => {
    const id = fc.stringMatching(/^[A-Za-z0-9.*+?()[\]{}^$|\\/ -]{1,8}$/);
    fc.assert(
      fc.property(fc.array(id, { minLength: 5, maxLength: 8 }), (ids) => {
        const pattern = idPattern(ids);
        for (const its of pattern === undefined ? [] : ids)
          expect(its).toMatch(new RegExp(`^(?:${pattern})$`, "u"));
      }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9999 }), { minLength: 5 }),
        fc.constantFrom(".", "*", "(", "\\", "/", "-", " "),
        (numbers, sign) => {
          const ids = numbers.map((number) => `A${sign}${number}`);
          const pattern = idPattern(ids)!;
          for (const its of ids) expect(its).toMatch(new RegExp(`^(?:${pattern})$`, "u"));
        },
      ),
    );
  });
});

describe("a column's profile", () => {
  it("counts what is filled, blank and missing by its token", () => {
    const column = profileOf(["a", "", "  ", "-", "NA", "-", "b", "a"]);
    expect([column.filled, column.blank, column.longest]).toEqual([3, 2, 1]);
    expect([...column.missing]).toEqual([
      ["-", 2],
      ["NA", 1],
    ]);
    expect([...column.distinct]).toEqual([
      ["a", 2],
      ["b", 1],
    ]);
    expect(column.isUnique).toBe(false);
  });

  it("keeps no more than its bound, and then says neither that texts differ nor that they do not", () => {
    const column = new ColumnProfile("id");
    for (let i = 0; i < 30_000; i++) column.add(`p${i}`);
    expect([column.filled, column.isComplete, column.isUnique]).toEqual([30_000, false, undefined]);
    expect(column.distinct.size).toBe(20_000);
    const long = profileOf(["x".repeat(5000)]);
    expect([long.distinct.size, long.isComplete, long.longest]).toEqual([0, false, 5000]);
  });
});
