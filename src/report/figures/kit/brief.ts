const MOST = 60;

/** A name short enough for a sentence: of one from data that goes on, the beginning. */
export function brief(name: string): string {
  if (name.length <= MOST) return name;
  const start = [...name.slice(0, 2 * MOST)].slice(0, MOST).join("");
  return start.length === name.length ? name : `${start.trimEnd()}…`;
}
