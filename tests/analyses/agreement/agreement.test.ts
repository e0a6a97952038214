import { describe, expect, it } from "vitest";
import { analyseAgreement } from "../../../src/analyses/agreement/agreement.ts";
import type { AgreementSettings } from "../../../src/analyses/agreement/agreement-settings.ts";
import { csvOf, interviewsOf } from "../../interviews-of.ts";

async function agreement(csv: string, settings: Partial<AgreementSettings> = {}, excerpts = false) {
  return analyseAgreement(
    await interviewsOf(csv),
    { unit: "segment", level: "nominal", confidence: 0.95, resamples: 100, seed: 1, ...settings },
    { version: "1.0.0", excerpts, showNames: false, showCoders: false },
  );
}

const CHARACTERS = "document,document length,coder,code,start,end\n";

describe("the agreement report", () => {
  it("puts every coded record in one class: compared, alone, without a coder, without a place", async () => {
    const csv = `${CHARACTERS}W1,20,A,x,0,5\nW1,20,B,x,0,5\nW1,20,B,x,,\nW1,20,,x,1,2\nW2,20,A,x,0,5\nW2,20,A,y,0,5\nW1,20,A,x,0,5\nW1,20,A,x,9,5\nW1,20,B,,,\n`;
    const { flow, findings, units, documents } = await agreement(csv, { unit: "character" });
    expect(flow).toEqual({
      ...{ rows: 9, duplicates: 1, invalid: 1, uncoded: 1, coded: 6 },
      ...{ compared: 2, unmatched: 2, withoutCoder: 1, withoutPlace: 1 },
    });
    expect([units, documents]).toEqual([20, 1]);
    const told = findings.filter(({ file }) => file === undefined).map(({ rule, args }) => [rule, args]);
    expect(told).toEqual([
      ["no-place", { count: 1 }],
      ["single-coder-documents", { count: 1 }],
    ]);
  });

  it("counts records without a place where documents are compared", async () => {
    const csv = `${CHARACTERS}W1,20,A,x,0,5\nW1,20,B,x,,\n`;
    const { flow, pooled } = await agreement(csv, { unit: "document" });
    expect([flow.compared, flow.withoutPlace, pooled.percent]).toEqual([2, 0, 1]);
  });

  it("lists units that one coder has, and says how many", async () => {
    const csv = "segment,coder,code\n1,A,x\n1,B,x\n2,A,y\n3,B,y\n";
    const { unmatched, findings, units, flow } = await agreement(csv);
    expect(unmatched).toEqual({
      total: 2,
      list: [
        { segment: "2", coder: "A", codes: ["y"] },
        { segment: "3", coder: "B", codes: ["y"] },
      ],
    });
    expect(findings.find(({ rule }) => rule === "unmatched-units")!.args).toEqual({ count: 2, units: 3 });
    expect([units, flow.compared, flow.unmatched]).toEqual([3, 2, 2]);
  });

  it("lists a thousand disagreements and counts the rest", async () => {
    const rows = Array.from({ length: 1500 }, (_, segment) =>
      ["A", "B"].map((coder) => ({ segment, coder, code: coder })),
    ).flat();
    const { disagreements } = await agreement(csvOf(rows));
    expect([disagreements.total, disagreements.list.length]).toEqual([1500, 1000]);
  });

  it("counts a declared code that nobody gave among the codes and categories", async () => {
    const csv = "segment,coder,code\n1,A,x\n1,B,x\n2,A,x\n2,B,x\n";
    const { pooled, codes } = await agreement(csv, { categories: ["x", "y", "z"] });
    expect(pooled.categories).toEqual(["x", "y", "z"]);
    expect(codes.map(({ code }) => code)).toEqual(["x"]);
    expect(pooled).toMatchObject({ percent: 1, krippendorffAlpha: { reason: "no-variation" } });
  });

  it("keeps percent and prevalence where nothing varies, and gives every coefficient its reason", async () => {
    const { pooled } = await agreement("segment,coder,code\n1,A,x\n1,B,x\n2,A,x\n2,B,x\n");
    expect(pooled).toMatchObject({ n: 2, percent: 1, prevalence: 1, holsti: { estimate: 1 } });
    for (const name of ["krippendorffAlpha", "cohenKappa", "fleissKappa", "gwetAc1"] as const)
      expect(pooled[name]).toEqual({ reason: "no-variation" });
  });

  it("has nothing but reasons where the coders never meet", async () => {
    const { pooled, codes } = await agreement("segment,coder,code\n1,A,x\n2,B,x\n");
    for (const its of [pooled, ...codes]) {
      expect(its).toMatchObject({
        n: 0,
        reason: "nothing-compared",
        krippendorffAlpha: { reason: "nothing-compared" },
      });
      expect(its).not.toHaveProperty("percent");
    }
  });

  it("has no Cohen's kappa of three coders, and says why", async () => {
    const { pooled } = await agreement("segment,coder,code\n1,A,x\n1,B,x\n1,C,y\n2,A,y\n2,B,y\n2,C,y\n");
    expect(pooled.cohenKappa).toEqual({ reason: "more-than-two-coders" });
    expect(pooled.fleissKappa).toHaveProperty("estimate");
  });

  it("shows text only where it was asked for", async () => {
    const text = "x".repeat(20);
    const csv = `${CHARACTERS}W1,20,A,x,0,5\nW1,20,B,y,0,5\n`;
    const table = await interviewsOf(csv);
    const told = { ...table, documents: table.documents.map((document) => ({ ...document, text })) };
    const settings = {
      unit: "character",
      level: "nominal",
      confidence: 0.95,
      resamples: 100,
      seed: 1,
    } as const;
    const shown = { version: "1.0.0", showNames: false, showCoders: false };
    const [with_, without] = [true, false].map((excerpts) =>
      analyseAgreement(told, settings, { ...shown, excerpts }),
    );
    expect(with_!.disagreements.list[0]!.text).toBe(text);
    expect(without!.disagreements.list[0]).not.toHaveProperty("text");
  });

  it.each([
    ["one-coder", "segment,coder,code\n1,A,x\n", {}],
    ["segments-needed", "document,coder,code\nW,A,x\nW,B,x\n", {}],
    ["documents-needed", "segment,coder,code\n1,A,x\n1,B,x\n", { unit: "document" }],
    ["offsets-needed", "document,coder,code\nW,A,x\nW,B,x\n", { unit: "character" }],
    ["text-needed", `${CHARACTERS}W,20,A,x,0,5\nW,20,B,x,0,5\n`, { unit: "sentence" }],
    ["text-needed", "document,coder,code,start,end\nW,A,x,0,5\nW,B,x,0,5\n", { unit: "character" }],
    ["level-needs-one-code", "segment,coder,code\n1,A,1\n1,A,2\n1,B,1\n", { level: "ordinal" }],
    [
      "level-needs-one-code",
      `${CHARACTERS}W,20,A,1,0,5\nW,20,B,2,0,5\n`,
      { unit: "character", level: "interval" },
    ],
    ["missing-category", "segment,coder,code\n1,A,x\n1,A,y\n1,B,x\n", { categories: ["x"] }],
  ] as [string, string, Partial<AgreementSettings>][])(
    "refuses what cannot be compared: %s",
    async (code, csv, settings) => {
      await expect(agreement(csv, settings)).rejects.toMatchObject({ code });
    },
  );
});
