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

  it.each([
    ["an SVG that does not end", "<svg xmlns='http://www.w3.org/2000/svg'><g>", "logo-unknown"],
    [
      "an SVG without a size",
      "<svg xmlns='http://www.w3.org/2000/svg' width='0' height='0'/>",
      "logo-unknown",
    ],
    ["a PNG that breaks off", Buffer.from("89504e470d0a1a0a", "hex"), "logo-unknown"],
    ["a JPEG without a picture", Buffer.from("ffd8ffd9", "hex"), "logo-unknown"],
    [
      "a PNG of a billion pixels",
      Buffer.from("89504e470d0a1a0a0000000d494844520000c3500000c350", "hex"),
      "logo-too-large",
    ],
  ])("refuses as a logo %s", async (_, content, code) => {
    const logo = join(path, "logo");
    writeFileSync(logo, content);
    const out = ["-o", join(path, "logo.docx")];
    expect(((await report("--logo", logo, ...out)) as InputError).code).toBe(code);
  });

  it("draws a logo that says it is as large as a house", async () => {
    const logo = join(path, "besar.svg");
    writeFileSync(logo, "<svg xmlns='http://www.w3.org/2000/svg' width='100000' height='100000'/>");
    expect(await report("--logo", logo, "-o", join(path, "house.docx"))).toBeUndefined();
  });

  it("leaves no folder of reports behind when it is refused", async () => {
    mkdirSync(join(path, "empty"), { recursive: true });
    await report("--each", "tier", "-o", join(path, "none"));
    expect(() => mkdirSync(join(path, "none"))).not.toThrow();
  });
});
