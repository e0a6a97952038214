/** In what two ids differ. */
export type IdDifference = "case" | "spaces" | "zero" | "edit";

/** An id without case, spaces, punctuation, and the difference of O and 0. */
export function idFold(id: string): string {
  // Most ids are plain, and the general way is slow.
  if (PLAIN.test(id)) return withoutParts(id.toLowerCase()).replaceAll("o", "0");
  return withoutSpaces(id.normalize("NFKC").toLowerCase()).replaceAll("o", "0");
}

/** In what two ids of one fold differ: the first of case, spaces and O for 0 that makes them one. */
export function idDifference(a: string, b: string): IdDifference {
  const [first, second] = [a.normalize("NFKC"), b.normalize("NFKC")];
  if (first.toLowerCase() === second.toLowerCase()) return "case";
  return withoutSpaces(first.toLowerCase()) === withoutSpaces(second.toLowerCase()) ? "spaces" : "zero";
}

const PLAIN = /^[ -~]*$/;

function withoutParts(id: string): string {
  const bare = id.replace(/[^a-z0-9]+/g, "");
  return bare === "" ? id : bare;
}

/** What is neither letter nor digit goes; an id of nothing else stays as it is. */
function withoutSpaces(id: string): string {
  const bare = id.replace(/[^\p{L}\p{N}]+/gu, "");
  return bare === "" ? id : bare;
}
