import type { Finding } from "../../core/finding.ts";

/** What files say of their informants. A column that varies within an informant says nothing of the informant. */
export class InformantAttributes {
  readonly #files: readonly string[];
  readonly #values: Map<string, string>[] = [];
  readonly #last: (ReadonlyMap<string, string> | undefined)[] = [];
  /** The first file in which a column varies. */
  readonly #varying = new Map<string, string | undefined>();

  constructor(files: readonly string[]) {
    this.#files = files;
  }

  add(
    informant: number,
    attributes: ReadonlyMap<string, string> | undefined,
    file: number | undefined,
  ): void {
    // An informant's rows mostly share one map.
    if (attributes === undefined || this.#last[informant] === attributes) return;
    this.#last[informant] = attributes;
    this.#values[informant] ??= new Map();
    const known = this.#values[informant];
    for (const [name, value] of attributes) {
      const before = known.get(name);
      if (before === undefined) known.set(name, value);
      else if (before !== value && !this.#varying.has(name))
        this.#varying.set(name, file === undefined ? undefined : this.#files[file]);
    }
  }

  /** The attributes of an informant. */
  of(informant: number): ReadonlyMap<string, string> {
    const all = this.#values[informant] ?? new Map<string, string>();
    return new Map([...all].filter(([name]) => !this.#varying.has(name)));
  }

  /** Columns that are no attribute. */
  findings(): Finding[] {
    return [...this.#varying].map(([column, file]) => ({
      rule: "not-an-attribute",
      severity: "info",
      ...(file !== undefined && { file }),
      column,
    }));
  }
}
