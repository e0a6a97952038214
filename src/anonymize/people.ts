import { isNameHeader } from "../data/identifiers/full-name.ts";
import { nameFinder } from "../data/identifiers/names-in-text.ts";
import type { PlannedColumn } from "./plan-columns.ts";
import { type Domain, normalisedId, type Pseudonyms } from "./pseudonyms.ts";

/** Somebody with a name: whose pseudonym stands for it. */
interface Named {
  readonly name: string;
  readonly domain: Domain;
  readonly id: string;
}

/** Whether an id may be a name, by which texts may speak of somebody: "Siti 2", "Siti (guru)", "ANI"; not "PST001". */
function isNameLike(id: string): boolean {
  return id.length <= LONGEST && (/^\P{N}{3,}$/u.test(id) || /\p{L}\p{Ll}{2}/u.test(id));
}

const LONGEST = 100;

/** Everybody the files tell of: their ids, and the names by which texts may speak of them. */
export class People {
  readonly ids = new Set<string>();
  readonly #named = new Map<string, Named>();

  /** How many names are looked for in texts. */
  get names(): number {
    return this.#named.size;
  }

  /** Takes the ids and names of a row. */
  addRow(cells: readonly string[], columns: readonly PlannedColumn[]): void {
    let id = "";
    for (const [i, { action }] of columns.entries()) {
      const cell = cells[i]!.trim();
      if (action.does !== "pseudonym" || cell === "") continue;
      if (action.domain === "person") {
        this.ids.add(normalisedId(cell));
        if (id === "") id = cell;
      }
      if (action.domain !== "segment" && isNameLike(cell)) this.addName(cell, action.domain, cell);
    }
    for (const [i, { action, header }] of columns.entries()) {
      const cell = cells[i]!.trim();
      if (action.does !== "drop" || cell === "") continue;
      // A column that was to be dropped by wish may hold names too; its header says so.
      if (action.why === "name" || (action.why === "asked" && isNameHeader(header)))
        this.addName(cell, "person", id === "" ? cell : id);
    }
  }

  /** A name, and whose it is; one who has no id is known by the name. */
  addName(name: string, domain: Domain = "person", id: string = name): void {
    this.#named.set(`${domain}\n${normalisedId(id)}\n${name}`, { name, domain, id });
  }

  /** Finds names in texts; a word that several people have stands for nobody in particular. */
  finder(
    pseudonyms: Pseudonyms,
  ): (text: string) => { start: number; end: number; whom: string | undefined }[] {
    const all = [...this.#named.values()];
    // One person may be named in two ways, and two names of one person are not two people.
    const whom = all.map(({ domain, id }) => pseudonyms.of(domain, id));
    const find = nameFinder(all.map(({ name }) => name));
    return (text) => find(text).map(({ start, end, name }) => ({ start, end, whom: whom[name] }));
  }
}
