import { GrowingColumn } from "../data/scores/growing-column.ts";
import { IdIndex } from "../data/scores/id-index.ts";

/** The distinct keys of some columns of one table, with the row in which each first stands. */
export class Keys {
  readonly #index = new IdIndex();
  readonly #rows = new GrowingColumn();

  get size(): number {
    return this.#index.size;
  }

  /** Adds a key. @returns the row in which it stood before; `undefined` where it is new */
  add(key: string, row: number): number | undefined {
    const known = this.#index.size;
    const index = this.#index.add(key);
    if (index < known) return this.#rows.get(index);
    this.#rows.push(row);
    return undefined;
  }

  has(key: string): boolean {
    return this.#index.find(key) >= 0;
  }

  *entries(): Generator<{ readonly key: string; readonly row: number }> {
    for (let i = 0; i < this.size; i++) yield { key: this.#index.idAt(i), row: this.#rows.get(i) };
  }
}

/** A table that points to another: its keys, and where they should stand. */
export interface Pointing {
  readonly file: string;
  readonly column: string;
  readonly isSecret: boolean;
  readonly keys: Keys;
  readonly resource: string;
  readonly columns: readonly string[];
}

/** Keys of foreign keys, gathered table by table and compared at the end: a table may come before the one it points to. */
export class KeyStore {
  readonly pointing: Pointing[] = [];
  readonly #targets = new Map<string, Keys>();

  /** The keys of columns that others point to. */
  target(resource: string, columns: readonly string[]): Keys {
    const name = JSON.stringify([resource, columns]);
    const keys = this.#targets.get(name) ?? new Keys();
    this.#targets.set(name, keys);
    return keys;
  }
}

/** Several cells as one key; `undefined` where all are empty, as a foreign key that points nowhere may be. */
export function joinedKey(parts: readonly (string | undefined)[]): string | undefined {
  return parts.every((part) => part === undefined)
    ? undefined
    : JSON.stringify(parts.map((part) => part ?? null));
}
