const LONGEST = 60;

/** Names of resources: lower-case, of `a-z 0-9 . _ -`, each given once. */
export class ResourceNames {
  readonly #taken = new Set<string>();

  /** A name from a file's name; a number is put behind one that is taken. */
  of(fileName: string): string {
    const slug = slugOf(fileName.replace(/\.[^.]{1,10}$/u, ""), "data");
    let name = slug;
    for (let i = 2; this.#taken.has(name); i++) name = `${slug}-${i}`;
    this.#taken.add(name);
    return name;
  }
}

/** A text as a name that fits in an address; `otherwise` where nothing of it does. */
export function slugOf(text: string, otherwise: string): string {
  const slug = text
    .slice(0, 4 * LONGEST)
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9._]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^[-._]+|[-._]+$/g, "");
  return slug === "" ? otherwise : slug;
}
