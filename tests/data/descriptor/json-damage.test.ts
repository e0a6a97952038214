import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonDamage } from "../../../src/data/descriptor/json-damage.ts";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("jsonDamage", () => {
  it("finds nothing in what JSON.stringify writes", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 1, "\t"), (value, indent) => {
        expect(jsonDamage(JSON.stringify(value, null, indent))).toBeUndefined();
      }),
    );
  });

  it("finds damage exactly where JSON.parse finds some, but for keys that are there twice", () => {
    // Pieces of JSON and near misses of it, in any order.
    const piece = fc.constantFrom(
      ...[
        '"a"',
        '"\\n"',
        '"\\N"',
        '"\\u00e9"',
        '"\\u00g9"',
        '"\n"',
        '"',
        "0",
        "01",
        "-1.5e+3",
        "1E5",
        "1.",
        ".5",
        "+1",
      ],
      ...[
        "true",
        "True",
        "null",
        "NULL",
        "falsE",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        " ",
        "\t",
        "\r\n",
        "\u00a0",
        "//",
        "'a'",
      ],
    );
    let sound = 0;
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 7 }), (pieces) => {
        const text = pieces.join("");
        const damage = jsonDamage(text);
        if (damage?.problem === "repeated-key") return;
        expect(damage === undefined, text).toBe(isJson(text));
        if (damage === undefined) sound += 1;
        else expect(damage.offset).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 20_000 },
    );
    expect(sound).toBeGreaterThan(100);
  });

  it("finds damage in JSON with one character taken out or put in, as JSON.parse does", () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.nat(),
        fc.constantFrom("", "\\", '"', ",", "]", "x", "\u0000"),
        (value, at, put) => {
          const text = JSON.stringify(value);
          const place = at % text.length;
          const broken = text.slice(0, place) + put + text.slice(place + (put === "" ? 1 : 0));
          const damage = jsonDamage(broken);
          if (damage?.problem !== "repeated-key") expect(damage === undefined, broken).toBe(isJson(broken));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("says a key that is there twice, however it is written", () => {
    expect(jsonDamage('{"a": 1, "b": {"a": 1}, "\\u0061": 2}')).toEqual({
      problem: "repeated-key",
      offset: 24,
      key: "a",
    });
  });
});
