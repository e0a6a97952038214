import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fieldReaderOf } from "../../../src/data/table-schema/field-reader.ts";
import { keysOf, verdictTests } from "./judged.ts";

// Table Schema 2, "number" and "integer", which point at XML Schema 1.0 part 2, 3.2.3 (decimal).
describe("numbers", () => {
  verdictTests({
    number: {
      field: { type: "number" },
      takes: [
        "-1.23",
        "12678967.543233",
        "+100000.00",
        "210",
        ".5",
        "5.",
        "007",
        "NaN",
        "nan",
        "INF",
        "inf",
        "-INF",
        "1E3",
        "1E+3",
        "53E-10",
        " 7 ",
      ],
      refuses: [
        "-",
        ".",
        "+.",
        "1,5",
        "1 000",
        "95%",
        "€95",
        "1E",
        "E3",
        "1.2.3",
        "--1",
        "1e3.5",
        "0x10",
        "Infinity",
        "+NaN",
        "١٢",
      ],
    },
    "number with decimalChar": {
      field: { type: "number", decimalChar: "," },
      takes: ["1,5", "-,5", "5,", "1500", "1,5E2", "NaN"],
      refuses: ["1.5", "1,5,5", "1.500,5"],
    },
    "number with groupChar": {
      field: { type: "number", groupChar: "," },
      takes: ["100,000", "1,00,000.50", "1234.5", "-1,234"],
      refuses: ["1,,000", ",100", "100,", "1 000"],
    },
    "number with both, as in Indonesia": {
      field: { type: "number", decimalChar: ",", groupChar: "." },
      takes: ["1.250,50", "1.250.000", "0,5"],
      refuses: ["1,250.50", "1..250", "1250.", ".250"],
    },
    "number, not bare": {
      field: { type: "number", bareNumber: false },
      takes: ["95%", "€95", "EUR 95", "EUR -95", "95", "-€95", "5E3 kg", "Rp.5000", ".5 m", "INF"],
      refuses: ["€", "percent", "5 of 10", "1.2.3 kg", "12/13"],
    },
    integer: {
      field: { type: "integer" },
      takes: ["0", "-7", "+7", "007", "3201234567890123456789", " 12 "],
      refuses: ["1.0", "1.", "1E3", "NaN", "1,000", "a", "-", "٣"],
    },
    "integer with groupChar": {
      field: { type: "integer", groupChar: "." },
      takes: ["1.250.000", "1250000"],
      refuses: ["1.250,0", "1..250", "1,250"],
    },
    "integer, not bare": {
      field: { type: "integer", bareNumber: false },
      takes: ["95%", "EUR 95", "95"],
      refuses: ["95.5%", "ninety"],
    },
  });

  it("reads what stands around and between the digits as nothing", async () => {
    const field = { type: "number", bareNumber: false, decimalChar: ",", groupChar: "." } as const;
    const [plain, ...others] = await keysOf(
      field,
      "1250,5",
      "Rp 1.250,50",
      "Rp1.250,5",
      "1.250,5 IDR",
      "+1.250,5%",
    );
    expect(others).toEqual([plain, plain, plain, plain]);
    const [negative, ...same] = await keysOf(
      { type: "number", bareNumber: false },
      "-95",
      "-€95",
      "EUR -95",
      "-95%",
    );
    expect(same).toEqual([negative, negative, negative]);
    // A point after a letter ends an abbreviation; after nothing or a sign it is the number's.
    expect(await keysOf({ type: "number", bareNumber: false }, "Rp.5000", "-.5")).toEqual(
      await keysOf({ type: "number" }, "5000", "-0.5"),
    );
  });

  it("gives one key to one number, however it is written", async () => {
    const [one, ...ones] = await keysOf(
      { type: "number" },
      "1",
      "1.0",
      "+1",
      "01.00",
      "10E-1",
      "0.1E1",
      " 1 ",
    );
    expect(new Set(ones)).toEqual(new Set([one]));
    expect(new Set(await keysOf({ type: "number" }, "0", "-0", "0.00", "0E5")).size).toBe(1);
    expect(
      new Set(await keysOf({ type: "number" }, "NaN", "INF", "-INF", "1E400", "1E401", "0", "1E-400")).size,
    ).toBe(7);
    expect(new Set(await keysOf({ type: "number" }, "INF", "inf", "Inf")).size).toBe(1);
    // 2^53 and its neighbour are one double, and two numbers.
    expect(new Set(await keysOf({ type: "integer" }, "9007199254740992", "9007199254740993")).size).toBe(2);
  });

  const decimalParts = fc.record({
    sign: fc.constantFrom("", "-", "+"),
    whole: fc.bigInt({ min: 0n, max: 10n ** 20n }),
    fraction: fc.stringMatching(/^\d{0,12}$/),
    signs: fc.constantFrom([".", ","], [",", "."], [",", " "], [".", "'"], ["٫", "٬"], ["::", "_"]),
  });

  it("reads back a number written with any decimalChar and groupChar", async () => {
    await fc.assert(
      fc.asyncProperty(decimalParts, async ({ sign, whole, fraction, signs: [decimalChar, groupChar] }) => {
        const grouped = String(whole).replace(/\B(?=(?:\d{3})+$)/g, groupChar!);
        const written = `${sign}${grouped}${fraction === "" ? "" : decimalChar + fraction}`;
        const plain = `${sign}${whole}${fraction === "" ? "" : `.${fraction}`}`;
        const [key] = await keysOf(
          { type: "number", decimalChar: decimalChar!, groupChar: groupChar! },
          written,
        );
        expect(key).toBeDefined();
        expect([key]).toEqual(await keysOf({ type: "number" }, plain));
      }),
    );
  });

  it("has equal keys for equal numbers only, as exact arithmetic tells", async () => {
    const { key } = await fieldReaderOf({ name: "n", type: "number" });
    const scaled = fc.tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.nat({ max: 6 }));
    fc.assert(
      fc.property(scaled, scaled, fc.nat({ max: 3 }), ([a, p], [b, q], zeros) => {
        const write = (n: bigint, places: number) => `${n}E-${places}`;
        const equal = a * 10n ** BigInt(q) === b * 10n ** BigInt(p);
        expect(key(write(a, p)) === key(write(b, q))).toBe(equal);
        expect(key(write(a * 10n ** BigInt(zeros), p + zeros))).toBe(key(write(a, p)));
      }),
    );
  });

  it("holds numbers to their bounds digit by digit", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.bigInt({ min: 10n ** 17n, max: 10n ** 19n }),
        fc.integer({ min: -2, max: 2 }),
        async (bound, step) => {
          const { judge } = await fieldReaderOf({
            name: "n",
            type: "integer",
            constraints: { minimum: String(bound) },
          });
          expect(judge(String(bound + BigInt(step))) === undefined).toBe(step >= 0);
        },
      ),
      { numRuns: 50 },
    );
  });
});
