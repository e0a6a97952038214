import { describe, expect, it } from "vitest";
import { participantOf } from "../../../src/commands/report/participant-of.ts";
import type { Study, StudyResource } from "../../../src/data/descriptor/study.ts";

const informants = [{ name: "I1", attributes: new Map([["ID Peserta", "D-001"]]) }];
const studyOf = (columns: readonly (string | undefined)[], report: object = {}) =>
  ({
    resources: columns.map((participant) => ({ roles: { participant } }) as unknown as StudyResource),
    report,
  }) as unknown as Study;

describe("the column that says whose scores are an informant's", () => {
  it("is the one that was asked for, else the report's, else that of a resource with such informants", () => {
    const study = studyOf([undefined, "Nomor", "ID Peserta"], { participant: "kode" });
    expect(participantOf({ options: { participant: "id" }, study }, { informants })).toEqual({
      participant: "id",
    });
    expect(participantOf({ options: {}, study }, { informants })).toEqual({ participant: "kode" });
    const roles = studyOf([undefined, "Nomor", "ID Peserta"]);
    expect(participantOf({ options: {}, study: roles }, { informants })).toEqual({
      participant: "ID Peserta",
    });
  });

  it("is left to be recognised where nobody says it, or only of other interviews", () => {
    expect(participantOf({ options: {}, study: studyOf(["Nomor"]) }, { informants })).toEqual({});
    expect(participantOf({ options: {}, study: undefined }, { informants })).toEqual({});
  });
});
