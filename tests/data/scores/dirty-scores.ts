import * as fc from "fast-check";

/** One participant of a made-up study; scores as written. */
export interface Person {
  readonly id: string;
  readonly group: string;
  readonly cohort: string;
  readonly pre: string;
  readonly post: string;
}

/** Cells that are a score on 0–100, missing, or cannot be used. */
const cell = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 200 }).map((halves) => String(halves / 2)) },
  { weight: 2, arbitrary: fc.constantFrom("", "-", "NA") },
  { weight: 1, arbitrary: fc.constantFrom("abc", "#DIV/0!", "105", "−3", "7 / 10", "80%") },
);

/** Participants with different ids. */
export const people: fc.Arbitrary<readonly Person[]> = fc
  .array(
    fc.record({
      group: fc.constantFrom("Mahir", "Dasar", "Lanjut"),
      cohort: fc.constantFrom("I", "II", "III", ""),
      pre: cell,
      post: cell,
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((rows) => rows.map((row, i) => ({ id: `P${i}`, ...row })));

/** Participants of whom some stand twice, in agreement or not, some have no id and some rows sum up others. */
export const dirtyPeople: fc.Arbitrary<readonly Person[]> = people.chain((clean) =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...clean),
        fc.tuple(fc.constantFrom(...clean), cell).map(([person, pre]) => ({ ...person, pre })),
        fc.constantFrom(...clean).map((person) => ({ ...person, id: "" })),
        fc.constantFrom(...clean).map((person) => ({ ...person, id: "Rata-rata" })),
      ),
      { maxLength: 8 },
    )
    .chain((dirt) => fc.shuffledSubarray([...clean, ...dirt], { minLength: clean.length + dirt.length })),
);

/** A row with usable scores, so that no column is without any and the decimal sign and scale are known. */
const SURE = "sure,Dasar,I,50.5,60.5";

/** A row per participant. */
export function wide(rows: readonly Person[]): string {
  const lines = rows.map(({ id, group, cohort, pre, post }) => [id, group, cohort, pre, post].join(","));
  return ["id,Jenjang,Angkatan,pre,post", SURE, ...lines, ""].join("\n");
}

/** A row per participant and wave. */
export function long(rows: readonly Person[]): string {
  const line = (id: string, group: string, cohort: string, wave: string, score: string) =>
    [id, group, cohort, wave, score].join(",");
  const [id = "", group = "", cohort = "", pre = "", post = ""] = SURE.split(",");
  const lines = [{ id, group, cohort, pre, post }, ...rows].flatMap((row) => [
    line(row.id, row.group, row.cohort, "pre", row.pre),
    line(row.id, row.group, row.cohort, "post", row.post),
  ]);
  return ["id,Jenjang,Angkatan,wave,score", ...lines, ""].join("\n");
}
