/** |got − want| / |want|, or |got| where `want` is 0. */
export function relativeError(got: number, want: number): number {
  if (got === want) return 0;
  return want === 0 ? Math.abs(got) : Math.abs(got - want) / Math.abs(want);
}
