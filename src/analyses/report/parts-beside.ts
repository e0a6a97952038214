import type { CompareResult } from "../schemas/compare.schema.ts";

/** What was found of one part of a study: of everybody in it. */
export interface PartCompared {
  readonly value: string;
  readonly compare: Pick<CompareResult, "groups" | "waves">;
}

/**
 * The comparison of a whole study with the parts it was parted into as its groups.
 * @param column by which it was parted
 */
export function partsBeside(
  whole: CompareResult,
  column: string,
  parts: readonly PartCompared[],
): CompareResult {
  const groupOf = (value: string) => Object.fromEntries([[column, value]]);
  const { waves, between: _between, tierSteps: _steps, ...others } = whole;
  const byGroup = parts.flatMap(({ value, compare }) => {
    if (compare.waves === undefined) return [];
    const { byGroup: _own, ...its } = compare.waves;
    return [{ group: groupOf(value), ...its }];
  });
  return {
    ...others,
    groups: [
      whole.groups[0]!,
      ...parts.map(({ value, compare }) => ({ ...compare.groups[0]!, group: groupOf(value) })),
    ],
    ...(waves !== undefined && { waves: { ...waves, byGroup } }),
  };
}
