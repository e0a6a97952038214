import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { People } from "../../src/checks/people.ts";

describe("the people of a table", () => {
  it("are one by one id as written, and twins by how it is written", () => {
    const people = new People();
    expect(people.add("GP01", 2)).toEqual({ number: 0, isFirst: true });
    expect(people.add("GP02", 3)).toEqual({ number: 1, isFirst: true });
    expect(people.add("GP01", 4)).toEqual({ number: 0, isFirst: false });
    const twin = people.add("gp01", 5);
    expect(twin).toMatchObject({ isFirst: true, twin: { id: "GP01", row: 2 } });
    expect(people.add("gp01", 6)).toEqual({ number: twin.number, isFirst: false });
    expect(people.add("GPO1", 7).twin).toEqual({ id: "GP01", row: 2 });
  });

  it("have the numbers a Map of ids would give, up to their names", () => {
    const id = fc.string({ unit: fc.constantFrom("a", "A", "0", "o", "-", "é"), minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(id, { maxLength: 200 }), (ids) => {
        const people = new People();
        const known = new Map<string, number>();
        for (const [i, its] of ids.entries()) {
          const { number, isFirst } = people.add(its, i);
          expect(isFirst).toBe(!known.has(its));
          if (isFirst) expect([...known.values()]).not.toContain(number);
          else expect(known.get(its)).toBe(number);
          known.set(its, number);
        }
      }),
    );
  });
});
