import type { Finding, Severity } from "../core/finding.ts";

const MOST_OF_A_KIND = 1000;
const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Gathers findings; past 1000 of one rule, file and column the rest are counted in one `more-findings`. */
export class FindingList {
  readonly #kept: Finding[] = [];
  readonly #counts = new Map<string, { readonly first: Finding; count: number }>();

  add(finding: Finding): void {
    const kind = JSON.stringify([finding.rule, finding.file, finding.column]);
    const known = this.#counts.get(kind);
    if (known === undefined) this.#counts.set(kind, { first: finding, count: 1 });
    else known.count += 1;
    if ((known?.count ?? 1) <= MOST_OF_A_KIND) this.#kept.push(finding);
  }

  /** Errors first; then by file in the order read, row and column. */
  sorted(files: readonly string[]): Finding[] {
    const more = [...this.#counts.values()].flatMap(({ first, count }): Finding[] => {
      if (count <= MOST_OF_A_KIND) return [];
      const { row: _row, value: _value, args: _args, ...kind } = first;
      return [{ ...kind, rule: "more-findings", args: { rule: first.rule, count: count - MOST_OF_A_KIND } }];
    });
    const place = new Map(files.map((file, i) => [file, i]));
    const fileOrder = (finding: Finding) => (finding.file === undefined ? -1 : place.get(finding.file)!);
    return [...this.#kept, ...more].sort(
      (a, b) =>
        ORDER[a.severity] - ORDER[b.severity] ||
        fileOrder(a) - fileOrder(b) ||
        (a.row ?? Number.POSITIVE_INFINITY) - (b.row ?? Number.POSITIVE_INFINITY) ||
        compareText(a.column ?? "", b.column ?? "") ||
        compareText(a.rule, b.rule),
    );
  }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
