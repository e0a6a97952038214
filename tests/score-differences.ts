import fc from "fast-check";

/** Few differences with many ties and zeros, as whole numbers or with one decimal. */
export function fewDifferences(most: number): fc.Arbitrary<number[]> {
  return fc
    .tuple(
      fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 1, maxLength: most }),
      fc.constantFrom(1, 10, 4),
    )
    .map(([units, unit]) => units.map((x) => x / unit));
}
