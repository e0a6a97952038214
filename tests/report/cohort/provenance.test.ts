import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { reportCatalogueOf } from "../../../src/language/report/index.ts";
import { sampleReport } from "./sample-report.ts";
import { chapterText, told } from "./texts.ts";

const { titles } = reportCatalogueOf("en").chapters;

describe("provenance", () => {
  it("has every file once, with its SHA-256 and what it was read for", async () => {
    const descriptor = { path: "study/datapackage.yaml", sha256: "d".repeat(64) };
    const report = await sampleReport({ descriptor });
    const text = chapterText(told(report), titles.provenance);
    const { gains, items, themes } = report.result;
    const files = [
      [descriptor, "study descriptor"],
      [gains!.inputs[0]!, "scores"],
      [items!.inputs[0]!, "items"],
      [items!.key!, "answer key"],
      [themes!.inputs[0]!, "coded interviews"],
      [themes!.beside.informants!, "informants"],
      [themes!.beside.transcripts!, "transcripts"],
    ] as const;
    for (const [{ path, sha256 }, use] of files)
      expect(text.split(`${path} (${use}): SHA-256 ${sha256}`)).toHaveLength(2);
    expect(text.match(/SHA-256 [0-9a-f]{64}/g)).toHaveLength(files.length);
  });

  it("has a file that serves twice in one line", async () => {
    const report = await sampleReport();
    const [input] = report.result.gains!.inputs;
    const items = { ...report.result.items!, inputs: [input!] };
    const text = chapterText(told({ ...report, result: { ...report.result, items } }), titles.provenance);
    expect(text).toContain(`${basename(input!.path)} (scores, items): SHA-256`);
  });

  it("has the options of each part, the findings, and the version", async () => {
    const text = chapterText(told(await sampleReport()), titles.provenance);
    for (const option of ["gains: --id", "compare: --id", "--margin 5", "items: --id", "themes: --coder any"])
      expect(text).toContain(option);
    expect(text).toContain("agreement: --unit segment");
    expect(text).toContain("Made by paud-analyze 1.0.0.");
    expect(text).toContain("Findings in the data");
    // The report has its methods in it.
    expect(text).not.toContain("docs/methods.md");
    const without = await sampleReport({ sections: ["provenance"] });
    expect(chapterText(told(without), titles.provenance)).toContain("docs/methods.md");
  });
});
