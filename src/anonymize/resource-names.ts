import type { Redactor } from "./redactor.ts";

/** Names of packages and resources in the copy: those that name somebody have another, in the form the standard asks for. */
export class ResourceNames {
  readonly #redactor: Redactor;
  readonly #known = new Map<string, string>();

  constructor(redactor: Redactor) {
    this.#redactor = redactor;
  }

  package(name: string): string {
    return this.#redacted(name, "study");
  }

  resource(name: string): string {
    // The table itself, in a foreign key.
    if (name === "") return name;
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const fresh = this.#redacted(name, "resource");
    const taken = new Set(this.#known.values());
    let its = fresh;
    for (let n = 2; taken.has(its); n++) its = `${fresh}-${n}`;
    this.#known.set(name, its);
    return its;
  }

  #redacted(name: string, otherwise: string): string {
    const its = this.#redactor.document(name);
    if (its === name) return name;
    return its === undefined ? otherwise : its.toLowerCase().replace(/[^-a-z0-9._/]+/g, "-");
  }
}
