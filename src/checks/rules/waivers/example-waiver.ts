/** A descriptor that waives what is not a number in `nilai.csv` until a day, for examples. */
export function waived(expires: string): string {
  return `name: contoh
paud:
  checks:
    waivers: [{rule: not-a-number, file: nilai.csv, reason: tidak hadir, expires: ${expires}}]
resources:
  - {name: nilai, path: nilai.csv, paud: {kind: scores, waves: {pre: pre, post: post}}}
`;
}
