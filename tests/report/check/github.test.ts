import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../../src/language/index.ts";
import { renderGithub } from "../../../src/report/check/github.ts";
import { FINDINGS, HOSTILE, hostileResult, resultOf } from "./samples.ts";

const en = catalogueOf("en");

/**
 * Reads a line as the runner of GitHub Actions does (ActionCommand.TryParseV2): `::name key=value,…::data`, then
 * unescapes the data, and of properties also `:` and `,`.
 */
function readCommand(line: string) {
  const match = /^::(\w+)(?: (.*?))?::(.*)$/s.exec(line.trimStart());
  if (match === null) return undefined;
  const data = (text: string) => text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
  const properties = (match[2] ?? "").split(",").map((pair) => {
    const [key, ...rest] = pair.split("=");
    return [key!, data(rest.join("=").replaceAll("%3A", ":").replaceAll("%2C", ","))] as const;
  });
  return { name: match[1]!, properties: Object.fromEntries(properties), data: data(match[3]!) };
}

describe("renderGithub", () => {
  it("writes one command a finding, errors first, and a line in words", () => {
    const lines = renderGithub(resultOf({ findings: FINDINGS }), en).split("\n");
    expect(lines.slice(0, 2)).toEqual([
      '::error file=nilai.csv,line=3,title=National identity number (NIK) (nik)::column "NIK": "3201**********01" is a NIK, the number of a person\'s identity card',
      '::error file=nilai.csv,line=4,title=National identity number (NIK) (nik)::column "NIK": "3201**********02" is a NIK, the number of a person\'s identity card',
    ]);
    expect(lines.slice(0, -2).map((line) => readCommand(line)?.name)).toEqual([
      "error",
      "error",
      "warning",
      "warning",
      "warning",
      "notice",
    ]);
    expect(lines.slice(-2)).toEqual([
      "The check failed. Errors: 2, warnings: 3, notes: 1. Files looked at: 2, rows: 1,240.",
      "",
    ]);
  });

  it("escapes what parts a property, and gives no place to what has none", () => {
    const lines = renderGithub(resultOf({ findings: FINDINGS }), en).split("\n");
    expect(lines.find((line) => line.includes("1205"))).toMatch(
      /^::warning file=data\/lama%2C 1%3A2\.csv,line=1205,title=/,
    );
    const ofStudy = lines.find((line) => line.includes("2026-01-31"))!;
    expect(Object.keys(readCommand(ofStudy)!.properties)).toEqual(["title"]);
    const ofColumn = lines.find((line) => line.includes("Nilai Posttest"))!;
    expect(Object.keys(readCommand(ofColumn)!.properties)).toEqual(["file", "title"]);
  });

  it("says that a check which read nothing read nothing", () => {
    const text = renderGithub(resultOf({ inputs: [], flow: { files: 0, rows: 0 } }), en);
    expect(text).toBe(
      "The check had nothing to look at. Errors: 0, warnings: 0, notes: 0. Files looked at: 0, rows: 0. No rows were looked at: this says nothing about the data.\n",
    );
  });

  it.each(HOSTILE)("lets %j begin no command and no line", (text) => {
    for (const language of ["en", "id"] as const) {
      const catalogue = catalogueOf(language);
      const lines = renderGithub(hostileResult(text), catalogue).split("\n");
      expect(lines).toHaveLength(3 + 2);
      expect(lines.map((line) => readCommand(line)?.name)).toEqual([
        "error",
        "warning",
        "notice",
        undefined,
        undefined,
      ]);
      for (const line of lines) {
        expect(line).not.toMatch(/##\w*\[/);
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      }
      expect(Object.keys(readCommand(lines[0]!)!.properties)).toEqual(["file", "line", "title"]);
    }
  });

  it("gives back a per cent sign and what looks escaped as they were", () => {
    const command = readCommand(renderGithub(hostileResult("50%0A%25"), en).split("\n")[0]!)!;
    expect(command.properties["file"]).toBe("50%0A%25");
    expect(command.data).toContain('column "50%0A%25"');
  });
});
