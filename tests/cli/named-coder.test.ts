import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder, run } from "./run.ts";

const files = folder();
const CODED = files.write(
  "coded.csv",
  "document,informant,coder,code,text\nD1,Siti,Agus,Ma\u001bin,kata Budi dan Agus\nD1,Siti,Budi,Main,ya\nD2,Joko,Budi,Main,oke\n",
);

describe("themes --coder", () => {
  it.each(["en", "id"])("prints the named coder and no other, in %s", (lang) => {
    const { code, stdout } = run(["themes", CODED, "--coder", "Agus", "--quotes", "2", "--lang", lang]);
    expect(code).toBe(0);
    expect(stdout).toContain("Agus");
    expect(stdout).not.toContain("Budi");
  });
});

describe("themes --matrix", () => {
  it("writes no control character raw", () => {
    const path = join(files.path, "matrix.csv");
    expect(run(["themes", CODED, "--matrix", path]).code).toBe(0);
    const written = readFileSync(path, "utf8");
    expect(written).toContain("Ma\ufffdin");
    expect(written).not.toContain("\u001b");
  });
});
