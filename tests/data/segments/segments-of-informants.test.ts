import { describe, expect, it } from "vitest";
import { readSegments } from "../../../src/data/segments/read-segments.ts";
import { segmentsOfInformants } from "../../../src/data/segments/segments-of-informants.ts";

const table = await readSegments(["data-samples/wawancara.csv"], { informants: "data-samples/informan.csv" });

describe("segmentsOfInformants", () => {
  it("parts a table so that its parts have everything it has, once", () => {
    const parts = ["Dasar", "Lanjut", "Mahir"].map((tier) =>
      segmentsOfInformants(table, (who) => table.informants[who]!.attributes.get("jenjang") === tier),
    );
    for (const list of ["informants", "documents", "segments", "codings"] as const)
      expect(
        parts.reduce((sum, part) => sum + part[list].length, 0),
        list,
      ).toBe(table[list].length);
    expect(parts.every(({ informants }) => informants.length > 0)).toBe(true);
  });

  it("keeps who said what in which document", () => {
    const part = segmentsOfInformants(table, (who) => who % 3 === 1);
    const told = (its: typeof table) =>
      its.codings.map(({ segment, code }) => {
        const { informant, document, text } = its.segments[segment]!;
        return [its.informants[informant]!.name, its.documents[document]!.name, text, its.codes[code]!.name];
      });
    const wanted = new Set(part.informants.map(({ name }) => name));
    expect(told(part)).toEqual(told(table).filter(([name]) => wanted.has(name as string)));
    expect(part.documents.map(({ informant }) => informant)).toEqual(part.documents.map((_, i) => i));
  });

  it("keeps who was read without a code, and in which document", () => {
    const read = { document: 4, informant: 4, unit: -1, coder: 0 };
    const part = segmentsOfInformants({ ...table, uncoded: [read] }, (who) => who >= 3);
    const [left] = part.uncoded;
    expect(part.documents[left!.document]!.name).toBe(table.documents[4]!.name);
    expect(part.informants[left!.informant]!.name).toBe(table.informants[4]!.name);
    expect(part.flow.uncoded).toBe(1);
  });

  it("is the same table where everybody stays", () => {
    const { flow: _flow, ...same } = segmentsOfInformants(table, () => true);
    const { flow: _other, ...whole } = table;
    expect(same).toEqual(whole);
  });
});
