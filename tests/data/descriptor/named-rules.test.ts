import { describe, expect, it } from "vitest";
import { unknownRules } from "../../../src/data/descriptor/named-rules.ts";
import { readStudy } from "../../../src/data/descriptor/read-study.ts";
import { oneResource } from "./study-folder.ts";

describe("unknownRules", () => {
  it("names the rules there are not, and where the descriptor names them", async () => {
    const waiver = (rule: string) => ({ rule, reason: "x", expires: "2027-01-31" });
    const checks = {
      severities: { nik: "off", "niik 2": "off" },
      waivers: [waiver("email"), waiver("emial")],
    };
    const study = await readStudy(oneResource({}, { checks }));
    expect(unknownRules(study.checks, new Set(["nik", "email"]))).toEqual([
      { rule: "niik 2", path: 'paud.checks.severities["niik 2"]' },
      { rule: "emial", path: "paud.checks.waivers[1].rule" },
    ]);
    expect(unknownRules(study.checks, new Set(["nik", "email", "niik 2", "emial"]))).toEqual([]);
  });
});
