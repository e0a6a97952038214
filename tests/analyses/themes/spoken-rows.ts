import * as fc from "fast-check";

/** One row of a file of coded interviews, as a researcher would write it. */
export interface SpokenRow {
  readonly document: string;
  readonly informant?: string;
  /** Of the informant. */
  readonly role?: string;
  readonly theme?: string;
  readonly code?: string;
  readonly coder?: string;
  readonly start?: number;
  readonly end?: number;
  readonly text?: string;
}

/** Rows, and how many characters each document has. */
export interface Spoken {
  readonly rows: readonly SpokenRow[];
  readonly lengths: Readonly<Record<string, number>>;
}

const ROLES: Readonly<Record<string, string | undefined>> = {
  I1: "pelatih",
  I2: "peserta",
  I3: "pelatih",
  I4: undefined,
};
const LENGTHS: Readonly<Record<string, number>> = { D1: 40, D2: 25, D3: 33 };

/** A theme with two codes and a coding of its own, a theme with a code of the same name, and a code without a theme. */
const PATHS = [
  { theme: "T1", code: "a" },
  { theme: "T1", code: "b" },
  { theme: "T1" },
  { theme: "T2", code: "a" },
  { code: "d" },
] as const;

/** Spans of up to twelve characters on few places, so that they overlap, touch and repeat. */
const place = fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 6 })).map(([start, length]) => ({
  start,
  end: start + length,
}));
/** Few words, so that pieces of text repeat. */
const words = fc.nat(4).map((i) => ({ text: `kutipan ${i}` }));

function rowsWith(where: fc.Arbitrary<object>): fc.Arbitrary<SpokenRow[]> {
  const row = fc
    .record({
      document: fc.constantFrom("D1", "D1", "D2", "D3"),
      // Several informants in a document, several documents of an informant, and rows that name nobody.
      informant: fc.constantFrom("I1", "I1", "I2", "I2", "I3", "I4", undefined),
      path: fc.constantFrom(...PATHS),
      coder: fc.constantFrom("A", "A", "B", "B", undefined),
      where,
    })
    .map(({ document, informant, path, coder, where: its }): SpokenRow => {
      const role = informant === undefined ? undefined : ROLES[informant];
      return {
        ...{ document, ...path, ...its },
        ...(informant !== undefined && { informant }),
        ...(role !== undefined && { role }),
        ...(coder !== undefined && { coder }),
      };
    });
  // Often both coders give the same code to the same place, in either order.
  const group = fc.oneof(
    row.map((its) => [its]),
    row.map((its) => [its, { ...its, coder: its.coder === "A" ? "B" : "A" }]),
  );
  return fc.array(group, { minLength: 1, maxLength: 25, size: "max" }).map((groups) => groups.flat());
}

/** Coded interviews with places, with quotes alone, or with both mixed. */
export const spoken: fc.Arbitrary<Spoken> = fc
  .oneof(
    { weight: 3, arbitrary: rowsWith(place) },
    rowsWith(words),
    rowsWith(fc.oneof({ weight: 6, arbitrary: place }, words)),
  )
  .map((rows) => ({
    rows,
    lengths: Object.fromEntries(rows.map(({ document }) => [document, LENGTHS[document]!])),
  }));
