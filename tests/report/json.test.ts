import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderJson } from "../../src/report/json.ts";
import { SEEDED } from "../arbitraries.ts";

describe("renderJson", () => {
  it("writes every digit and ends with a line break", () => {
    expect(renderJson({ a: 0.1 + 0.2, b: [1e-300] })).toBe(
      '{\n  "a": 0.30000000000000004,\n  "b": [\n    1e-300\n  ]\n}\n',
    );
  });

  it("escapes what a terminal or an editor would act on", () => {
    expect(renderJson({ a: "\u001b\u0085\u202e\u2066\u200b\ufeff\u2028\u{e0001}" })).toBe(
      '{\n  "a": "\\u001b\\u0085\\u202e\\u2066\\u200b\\ufeff\\u2028\\udb40\\udc01"\n}\n',
    );
  });

  it("reads back as what it was given, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (key, text) => {
        const result = { [`k${key}`]: text };
        const json = renderJson(result);
        expect(JSON.parse(json)).toEqual(result);
        expect(json.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
      }),
      SEEDED,
    );
  });
});
