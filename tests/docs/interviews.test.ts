import { describe, expect, it } from "vitest";
import { OFFSET_CONVENTIONS } from "../../src/data/segments/format-name.ts";
import { OWN_COLUMNS, type OwnRole } from "../../src/data/segments/formats/own-columns.ts";
import { readSegments } from "../../src/data/segments/read-segments.ts";
import { folder } from "../cli/run.ts";
import { severitiesInCode, severityOfRule } from "./severities.ts";
import { codesIn, membersOf, tableUnder, textOf } from "./tables.ts";

const page = textOf("docs/interviews.md");
const findings = [
  ...tableUnder(page, "What was read of interviews"),
  ...tableUnder(page, "What the analysis met in interviews"),
].map(([rule = "", severity = ""]) => ({ rule: codesIn(rule)[0]!, severity }));

/** The first `code` of every row of the table under a heading. */
const firstCodes = (heading: string) => tableUnder(page, heading).map(([first]) => codesIn(first!)[0]!);

describe("docs/interviews.md", () => {
  it("explains every rule of interviews, and no other", () => {
    const rules = membersOf(textOf("src/core/finding.ts"), "InterviewRule");
    expect(rules).toContain("missing-document");
    expect(rules).toContain("few-documents");
    expect(findings.map(({ rule }) => rule).sort()).toEqual(rules.sort());
  });

  it("gives every rule the severity the code gives it", () => {
    // Where a coding stands is found out in one file, and told in another.
    const place = textOf("src/data/segments/place-of.ts");
    const problems = codesOf(/problem: ([^;]+);/.exec(place)![1]!);
    const searches = codesOf(/search\?: ([^;]+);/.exec(place)![1]!);
    expect([...problems, ...searches]).toEqual(["bad-offsets", "quote-not-found", "quote-ambiguous"]);
    const severitiesOf = (rule: string) => {
      if (problems.includes(rule)) return [severityOfRule("place.problem")];
      return searches.includes(rule) ? [severityOfRule("place.search")] : severitiesInCode(rule);
    };
    for (const { rule, severity } of findings)
      expect({ rule, severities: severitiesOf(rule) }).toEqual({ rule, severities: severity.split(" or ") });
  });

  it("lists the header words of every role of an own table, in their order", () => {
    const listed = Object.fromEntries(
      tableUnder(page, "Columns of your own table").map(([role = "", words = ""]) => [
        codesIn(role)[0]!,
        codesIn(words),
      ]),
    );
    const roles = Object.keys(OWN_COLUMNS) as OwnRole[];
    expect(listed).toEqual(Object.fromEntries(roles.map((role) => [role, [...OWN_COLUMNS[role]]])));
  });

  it("lists every format, and no other", () => {
    const formats = membersOf(textOf("src/data/segments/format-name.ts"), "FormatName");
    expect(formats).toContain("label-studio");
    expect(firstCodes("Formats").sort()).toEqual(formats.sort());
  });

  it("lists every way to count offsets, and no other", () => {
    expect(firstCodes("Offsets")).toEqual([...OFFSET_CONVENTIONS]);
  });

  it("explains only errors that exist", () => {
    const errors = membersOf(textOf("src/core/input-error.ts"), "InterviewErrorCode");
    const explained = firstCodes("What stops the program");
    expect(explained.length).toBeGreaterThan(8);
    expect(explained.filter((code) => !errors.includes(code))).toEqual([]);
  });

  it("accounts for every class of the flow, and no other", () => {
    const [table, themes, agreement] = [
      textOf("src/data/segments/segment-table.ts"),
      textOf("src/analyses/schemas/themes.schema.ts"),
      textOf("src/analyses/schemas/agreement.schema.ts"),
    ];
    const ofTable = [
      ...table
        .split("interface SegmentFlow {")[1]!
        .split("}")[0]!
        .matchAll(/(\w+): number/g),
    ];
    const more = [themes, agreement].flatMap((schema) => [
      ...schema
        .split("segmentFlow.extend({")[1]!
        .split("}),")[0]!
        .matchAll(/(\w+): count/g),
    ]);
    expect(more.length).toBe(8);
    const all = [...ofTable, ...more].map((match) => match[1]!).filter((name) => name !== "coded");
    const told = tableUnder(page, "Flow of records").map(([, code = ""]) => codesIn(code)[0]!);
    expect(told.sort()).toEqual(all.sort());
  });
});

describe("the example tables of docs/interviews.md", () => {
  const { write } = folder();
  const tables = [...page.matchAll(/```csv\n([\s\S]+?)```/g)].map((match) => match[1]!);

  it("are four", () => {
    expect(tables.length).toBe(4);
  });

  it("are read as they say: with places, by quotes, by segments", async () => {
    const [placed, quoted, segments] = await Promise.all(
      tables.slice(0, 3).map((table, i) => readSegments([write(`example-${i}.csv`, table)])),
    );
    expect(placed!.findings).toEqual([]);
    expect(placed!.codes.map(({ path }) => path.join(" > "))).toContain("Mentoring > visits");
    expect(placed!.segments[0]).toMatchObject({ start: 398, end: 495 });
    expect(placed!.informants[0]!.attributes).toEqual(new Map([["role", "trainer"]]));
    expect(quoted!.findings).toEqual([]);
    expect(quoted!.segments.map(({ text }) => text)).toEqual([
      "kami coba lagi di kelas",
      "waktunya tidak ada",
    ]);
    expect(segments!.units).toEqual(["1", "2"]);
    expect(segments!.coders).toEqual(["A", "B"]);
  });

  it("and the file of informants gives attributes", async () => {
    const informants = write("informants.csv", tables[3]!);
    const table = await readSegments([write("quoted.csv", tables[1]!)], { informants });
    expect(table.informants.map(({ name }) => name)).toEqual(["I01", "I02"]);
    expect(table.informants[0]!.attributes.get("tanggal")).toBe("2025-02-03");
    expect(table.findings.map(({ rule }) => rule)).toEqual(["not-in-data"]);
  });
});

/** The string literals of a piece of source. */
function codesOf(source: string): string[] {
  return [...source.matchAll(/"([^"]+)"/g)].map((match) => match[1]!);
}
