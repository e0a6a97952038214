import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { InputError, type ReportErrorCode } from "../src/core/input-error.ts";
import { refused } from "./cli/refused.ts";
import { folder } from "./cli/run.ts";
import { errorFaults, membersOf } from "./said.ts";

const { path, write } = folder();
const scores = write("nilai.csv", "id,angkatan,pre,post\na,I,1,2\nb,I,2,4\nc,II,3,4\nd,II,3,5\n");
const interviews = write("wawancara.csv", "informan,kode,kutipan\nI1,senang,ya\nI2,senang,tidak\n");

describe("every input error of report", () => {
  const report = (...more: string[]) => refused(["report", scores, ...more]);
  const pseudonyms = (text: string) => report("--pseudonyms", write("samaran.csv", text));
  const triggers: Readonly<Record<ReportErrorCode, () => Promise<unknown>>> = {
    "nothing-to-report": () => refused(["report", write("alamat.csv", "kota,jalan\nA,B\n")]),
    "logo-unknown": () => report("--logo", scores),
    "logo-too-large": () => report("--logo", write("besar.svg", `<svg>${" ".repeat(2 << 20)}</svg>`)),
    "pseudonyms-columns": () => pseudonyms("informan,samaran,lain\nI1,Ani,x\n"),
    "pseudonym-empty": () => pseudonyms("informan,samaran\nI1,\n"),
    "pseudonym-twice": () => pseudonyms("informan,samaran\nI1,Ani\nI2,Ani\n"),
    "figures-with-each": () =>
      report("--each", "angkatan", "-o", join(path, "out"), "--figures", join(path, "figs")),
    "each-without-folder": () => report("--each", "angkatan"),
    "each-role": () => report("--each", "tier", "-o", join(path, "out")),
    "each-without-values": () =>
      refused([
        ...["report", write("kosong.csv", "id,angkatan,pre,post\na,,1,2\n"), "--each", "angkatan"],
        ...["-o", join(path, "out")],
      ]),
    "each-without-scores": () =>
      refused(["report", interviews, "--each", "angkatan", "-o", join(path, "out")]),
  };
  const codes = membersOf("input-error.ts", "ReportErrorCode");

  it("is named in the source, and has a case here", () => {
    expect(codes.length).toBeGreaterThan(8);
    expect(Object.keys(triggers).sort()).toEqual([...codes].sort());
  });

  it.each(Object.entries(triggers))("%s is met, and said in both languages", async (code, trigger) => {
    const error = await trigger();
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).code).toBe(code);
    expect(errorFaults(error as InputError)).toEqual([]);
  });

  it("knows a logo by what it holds, whatever it is called", async () => {
    const png = Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
      "base64",
    );
    const html = join(path, "logo.html");
    const out = ["-o", join(path, "logo-report.html")];
    writeFileSync(html, png);
    expect(await report("--logo", html, ...out)).toBeUndefined();
    writeFileSync(html, '<?xml version="1.0"?>\n<!-- ours --><svg xmlns="http://www.w3.org/2000/svg"></svg>');
    expect(await report("--logo", html, ...out)).toBeUndefined();
    writeFileSync(html, '<html><svg xmlns="http://www.w3.org/2000/svg"></svg></html>');
    expect(((await report("--logo", html, ...out)) as InputError).code).toBe("logo-unknown");
  });

  it("leaves no folder of reports behind when it is refused", async () => {
    mkdirSync(join(path, "empty"), { recursive: true });
    await report("--each", "tier", "-o", join(path, "none"));
    expect(() => mkdirSync(join(path, "none"))).not.toThrow();
  });
});
