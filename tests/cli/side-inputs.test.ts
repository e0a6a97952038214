import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { refused } from "./refused.ts";
import { folder } from "./run.ts";

const files = folder();
const CODED = files.write("coded.csv", "document,informant,coder,code,text\nD1,I1,A,Main,ya\n");
const INFORMANTS = files.write("inf.csv", "informant,jenjang\nI1,Dasar\n");
const TEXTS = join(files.path, "texts");
mkdirSync(TEXTS);
const TEXT = join(TEXTS, "D1.md");
writeFileSync(TEXT, "ya");

describe("an output over what is read beside the inputs", () => {
  it.each([
    ["the informants", INFORMANTS, ["--informants", INFORMANTS, "--matrix", INFORMANTS]],
    ["the informants", INFORMANTS, ["--informants", INFORMANTS, "-o", INFORMANTS, "--format", "json"]],
    ["a transcript", TEXT, ["--transcripts", TEXTS, "-o", TEXT]],
    ["a transcript", TEXT, ["--transcripts", TEXTS, "--matrix", TEXT]],
  ])("is refused over %s", async (_, file, options) => {
    const before = readFileSync(file, "utf8");
    expect(await refused(["themes", CODED, ...options])).toMatchObject({ code: "output-is-input" });
    expect(readFileSync(file, "utf8")).toBe(before);
  });

  it.each(["logo", "key", "pseudonyms"])("is refused over the %s of a study's report", async (name) => {
    const study = join(files.path, name);
    mkdirSync(study);
    const its = files.write(`${name}/its.md`, "item,key");
    files.write(`${name}/coded.csv`, readFileSync(CODED));
    files.write(
      `${name}/datapackage.yaml`,
      `name: s\npaud: { report: { ${name}: its.md } }\nresources: [{ name: n, path: coded.csv }]\n`,
    );
    expect(await refused(["report", study, "-o", its])).toMatchObject({ code: "output-is-input" });
    expect(readFileSync(its, "utf8")).toBe("item,key");
  });

  it("is let beside them", async () => {
    const options = ["--transcripts", TEXTS, "--informants", INFORMANTS, "-o", join(files.path, "out.md")];
    expect(await refused(["themes", CODED, ...options])).toBeUndefined();
  });
});
