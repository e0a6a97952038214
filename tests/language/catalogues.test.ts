import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/commands/index.ts";
import { catalogueOf } from "../../src/language/index.ts";
import { saidIn } from "./said-in.ts";

const said = (language: "en" | "id") => {
  const { numbers: _numbers, ...rest } = catalogueOf(language);
  return saidIn(rest);
};

describe("the catalogues", () => {
  it("have the same keys, and were walked", () => {
    const keys = (language: "en" | "id") =>
      said(language)
        .map(([path]) => path)
        .sort();
    expect(keys("en").length).toBeGreaterThan(250);
    expect(keys("id")).toEqual(keys("en"));
  });

  it("say something under every key", () => {
    for (const language of ["en", "id"] as const)
      for (const [path, text] of said(language)) {
        expect(text.trim(), `${language}${path}`).not.toBe("");
        // English says "undefined" of g at the maximum.
        if (path !== ".notes.normalized")
          expect(text, `${language}${path}`).not.toMatch(/undefined|\[object|NaN/);
      }
  });

  it("have no English words left in Indonesian", () => {
    const english =
      /\b(the|of|and|is|are|was|were|not|with|has|have|this|that|from|for|which|below|above|row|rows|file|files|score|scores|mean|people|group|groups|interval|column|say|name)\b/i;
    // Options, commands and citations are the same in every language.
    const stripped = (text: string) =>
      text.replaceAll(/--[\w-]+( (MIN:MAX|FILE))?/g, "").replaceAll(/paud-analyze [^"]*/g, "");
    // A level of measurement is called so in Indonesian, too, and sections of the report are what is typed.
    const same = [".help.options.level", ".interviews.level.interval", ".help.options.sections"];
    const left = said("id").filter(([path, text]) => !same.includes(path) && english.test(stripped(text)));
    expect(left).toEqual([]);
    expect(said("en").filter(([, text]) => english.test(text)).length).toBeGreaterThan(80);
  });

  it("translate every sentence of more than three words", () => {
    const english = new Map(said("en"));
    const same = said("id").filter(
      ([path, text]) =>
        english.get(path) === text && text.split(" ").length > 3 && !path.endsWith(".command"),
    );
    expect(same).toEqual([]);
  });

  it("explain the columns of the waves by the names that head them", () => {
    for (const language of ["en", "id"] as const) {
      const { flow, words } = catalogueOf(language);
      for (const word of [words.available, words.matched]) {
        const head = `${word.charAt(0).toUpperCase()}${word.slice(1)}:`;
        expect(flow.waves, language).toContain(head);
      }
    }
  });

  it("describe every option, and no option that there is not", () => {
    const specs = COMMANDS.flatMap(({ options }) => options);
    expect(specs.length).toBeGreaterThan(60);
    for (const language of ["en", "id"] as const)
      expect(Object.keys(catalogueOf(language).help.options).sort()).toEqual(
        [...new Set(specs.map(({ describes }) => describes))].sort(),
      );
  });
});
