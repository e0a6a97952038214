import { describe, expect, it } from "vitest";
import { interviewLabels } from "../../../src/analyses/interviews/interview-labels.ts";
import { maskIdentities } from "../../../src/analyses/interviews/mask-identities.ts";

const TABLE = { informants: [], documents: [], coders: ["Agus", "Budi", "Citra"], units: [] };
const SHOWN = { showNames: false, showCoders: false };

describe("interviewLabels", () => {
  it("shows only the coder that was named, and numbers and masks the others", () => {
    const labels = interviewLabels(TABLE, { ...SHOWN, onlyCoder: "Budi" });
    expect(labels.coders).toEqual({ all: ["C01", "Budi", "C03"], asWritten: false });
    expect(maskIdentities(TABLE, labels)("Agus, Budi dan Citra")).toBe("[C01], Budi dan [C03]");
  });

  it("numbers a named coder too whose name could be taken for another's number", () => {
    const its = { ...TABLE, coders: ["Agus", "C01"] };
    expect(interviewLabels(its, { ...SHOWN, onlyCoder: "C01" }).coders.all).toEqual(["C01", "C02"]);
  });

  it("shows every coder where all are shown", () => {
    const labels = interviewLabels(TABLE, { showNames: false, showCoders: true, onlyCoder: "Budi" });
    expect(labels.coders).toEqual({ all: TABLE.coders, asWritten: true });
  });
});
