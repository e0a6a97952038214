/** For each role in a format, the headers its program writes, in the languages it speaks. */
export type FormatHeaders<Role extends string> = Readonly<Record<Role, readonly string[]>>;

/**
 * Where the columns of a format stand; −1 for one that is missing. Headers are compared trimmed and without case, and of
 * two that are alike the first counts: punctuation and spaces tell formats apart.
 */
export function columnPlaces<Role extends string>(
  header: readonly string[],
  headers: FormatHeaders<Role>,
): Readonly<Record<Role, number>> {
  const written = header.map(asWritten);
  const roles = Object.keys(headers) as Role[];
  const placeOf = (role: Role) => {
    const names = headers[role].map(asWritten);
    return written.findIndex((cell) => names.includes(cell));
  };
  return Object.fromEntries(roles.map((role) => [role, placeOf(role)])) as Record<Role, number>;
}

/** The share of a format's columns that a header has; 0 where one is missing that the format cannot do without. */
export function columnShare<Role extends string>(
  header: readonly string[],
  headers: FormatHeaders<Role>,
  needed: readonly Role[],
): number {
  const places = columnPlaces(header, headers);
  if (needed.some((role) => places[role] < 0)) return 0;
  const all: number[] = Object.values(places);
  return all.filter((place) => place >= 0).length / all.length;
}

function asWritten(header: string): string {
  return header.trim().toLowerCase();
}
