import { expect, it, vi } from "vitest";
import { oncePer } from "../../../src/statistics/agreement/once-per.ts";

it("computes a value once for each argument", () => {
  const compute = vi.fn((key: { name: string }) => ({ of: key.name }));
  const known = oncePer(compute);
  const [a, b] = [{ name: "a" }, { name: "a" }];
  expect(known(a)).toBe(known(a));
  expect(known(b)).toEqual({ of: "a" });
  expect(known(b)).not.toBe(known(a));
  expect(compute).toHaveBeenCalledTimes(2);
});
