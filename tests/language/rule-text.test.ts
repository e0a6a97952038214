import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../src/language/index.ts";
import { ruleTextOf } from "../../src/language/rule-text.ts";

const LANGUAGES = ["en", "id"] as const;

describe("the texts of rules", () => {
  it("have a sentence for the finding, a title of a few words, and whole sentences below it", () => {
    for (const language of LANGUAGES) {
      const { rules, findings } = catalogueOf(language);
      for (const [id, { title, explanation, fix }] of Object.entries(rules)) {
        expect(Object.keys(findings), id).toContain(id);
        expect(title.split(" ").length, `${language} ${title}`).toBeLessThanOrEqual(7);
        expect(title, title).not.toMatch(/\.$/);
        for (const text of [explanation, fix]) expect(text, text).toMatch(/^\p{Lu}.*[^.]\.$/su);
        expect(explanation.split(/[.?!] (?=\p{Lu})/u).length, explanation).toBeLessThanOrEqual(3);
      }
      const titles = Object.values(rules).map(({ title }) => title);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  it("are none of an id that is inherited or unknown", () => {
    for (const id of ["toString", "__proto__", "constructor", "no-such-rule", ""])
      expect(ruleTextOf(id, catalogueOf("en"))).toBeUndefined();
    expect(ruleTextOf("nik", catalogueOf("id"))?.title).toContain("NIK");
  });

  it("name the same sources and figures in every language", () => {
    const facts = (text: string) =>
      (text.match(/doi:\S+?(?=[);])|\b\d+%|\bU\+[0-9A-F]{4}|27\/2022/g) ?? []).sort();
    const [en, id] = [catalogueOf("en").rules, catalogueOf("id").rules];
    for (const rule of Object.keys(en) as (keyof typeof en)[])
      expect(facts(id[rule].explanation), rule).toEqual(facts(en[rule].explanation));
    expect(facts(en["at-floor"].explanation)).toEqual(["15%", "doi:10.1016/j.jclinepi.2006.03.012"]);
  });
});
