import { describe, expect, it } from "vitest";
import { idFinding } from "../../../src/data/scores/id-finding.ts";

describe("idFinding", () => {
  it("warns where nothing or something weak tells people apart", () => {
    const of = (kind: "id" | "name" | "row-number") => idFinding({ header: "No", kind });
    expect(idFinding(undefined)).toEqual({ rule: "no-id-column", severity: "warning" });
    expect(of("name")).toEqual({ rule: "names-as-ids", severity: "info", column: "No" });
    expect(of("row-number")).toEqual({ rule: "row-numbers-as-ids", severity: "info", column: "No" });
    expect(of("id")).toBeUndefined();
  });
});
