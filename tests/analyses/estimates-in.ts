/** An estimate of a result with the bounds of its interval. */
export interface BoundedEstimate {
  readonly path: string;
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** Every estimate (or mean) of a result that has an interval; a bound that does not exist is infinite. */
export function estimatesIn(part: object, path = "$"): BoundedEstimate[] {
  const { interval } = part as { interval?: { low?: number; high?: number } };
  const { estimate, mean } = part as { estimate?: number; mean?: number };
  const own =
    interval === undefined || (estimate ?? mean) === undefined
      ? []
      : [
          {
            path,
            estimate: (estimate ?? mean)!,
            low: interval.low ?? -Infinity,
            high: interval.high ?? Infinity,
          },
        ];
  const inside = Object.entries(part).flatMap(([key, value]) =>
    typeof value === "object" && value !== null ? estimatesIn(value, `${path}.${key}`) : [],
  );
  return [...own, ...inside];
}
