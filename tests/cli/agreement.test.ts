import { describe, expect, it } from "vitest";
import { csvOf } from "../interviews-of.ts";
import { folder, run, runJson } from "./run.ts";

const { write } = folder();

// biome-ignore lint/suspicious/noExplicitAny: the JSON of the built program, looked at field by field.
type Json = any;

/** Two coders on so many documents, alike but for every third document. */
function documentsFile(name: string, documents: number): string {
  const rows = Array.from({ length: documents }, (_, d) =>
    ["A", "B"].flatMap((coder) => [
      { document: `W${d + 1}`, segment: 1, coder, code: d % 2 === 0 ? "x" : "y" },
      { document: `W${d + 1}`, segment: 2, coder, code: d % 3 === 0 && coder === "B" ? "x" : "y" },
      { document: `W${d + 1}`, segment: 3, coder, code: "x" },
    ]),
  ).flat();
  return write(name, csvOf(rows));
}

describe("intervals of the built program", () => {
  it("exist from eight documents on, and below have a reason", () => {
    const [seven, eight, twenty] = [7, 8, 20].map(
      (n) =>
        runJson(["agreement", documentsFile(`d${n}.csv`, n), "--unit", "segment"]).json.pooled
          .krippendorffAlpha,
    );
    expect(seven).toEqual({ estimate: expect.any(Number), reason: "too-few-documents" });
    expect(eight.interval.method).toBe("bootstrap-documents-approximate");
    expect(twenty.interval.method).toBe("bootstrap-documents");
    for (const { estimate, interval } of [eight, twenty]) {
      expect(interval.level).toBe(0.95);
      expect(interval.low).toBeLessThan(estimate);
      expect(interval.high).toBeGreaterThanOrEqual(estimate);
    }
  });

  it("do not exist where segments name no document", () => {
    const csv = "segment,coder,code\n1,A,x\n1,B,x\n2,A,y\n2,B,x\n";
    const { json } = runJson(["agreement", write("loose.csv", csv), "--unit", "segment"]);
    expect(json.pooled.krippendorffAlpha.reason).toBe("no-documents");
    expect(json.documents).toBe(0);
  });

  it("are the same bytes for the same seed, others for another", () => {
    const args = ["agreement", documentsFile("seeded.csv", 13), "--unit", "segment", "--format", "json"];
    const [first, again, other] = [args, [...args, "--seed", "1"], [...args, "--seed", "2"]].map((its) =>
      run(its),
    );
    expect(again!.stdout).toBe(first!.stdout);
    const intervals = ({ stdout }: { stdout: string }) =>
      JSON.parse(stdout).codes.map(({ krippendorffAlpha }: Json) => krippendorffAlpha.interval);
    expect(intervals(other!)).not.toEqual(intervals(first!));
    expect(JSON.parse(other!.stdout).pooled.percent).toBe(JSON.parse(first!.stdout).pooled.percent);
  });
});

describe("two files of two coders", () => {
  const ratings = (codes: string) => [...codes].map((code, segment) => ({ segment, code }));
  const [one, other] = [
    write("satu.csv", csvOf(ratings("aabbb"))),
    write("dua.csv", csvOf(ratings("abbbb"))),
  ];

  it("are compared by what --coder-name calls them, in the order of the files", () => {
    const args = [
      "agreement",
      one,
      other,
      "--unit",
      "segment",
      "--coder-name",
      "Ani",
      "--coder-name",
      "Budi",
    ];
    const { json, code } = runJson(args);
    expect(code).toBe(0);
    expect(json.coders).toEqual(["Ani", "Budi"]);
    expect(json.pooled.percent).toBe(0.8);
    // Shares .8 and .4 by .2 and .6: chance is .4·.2 + .6·.8.
    expect(json.pooled.cohenKappa.estimate).toBeCloseTo((0.8 - 0.56) / 0.44, 14);
    expect(json.disagreements.list).toEqual([
      {
        segment: "1",
        ratings: [
          { coder: "Ani", codes: ["a"] },
          { coder: "Budi", codes: ["b"] },
        ],
      },
    ]);
  });

  it("are told apart by their names where nobody says who coded, and these are not shown", () => {
    const { json } = runJson(["agreement", one, other, "--unit", "segment"]);
    expect(json.coders).toEqual(["C01", "C02"]);
    expect(json.pooled.percent).toBe(0.8);
  });
});
