import type { Finding } from "../core/finding.ts";
import { IdIndex } from "../data/scores/id-index.ts";
import { isSummaryRow } from "../data/scores/summary-row.ts";
import type { RawBatch, SourceObserver, SourceSummary } from "../data/sources/source.ts";
import type { ReportFindings } from "./report-findings.ts";
import type { CheckRule } from "./rule.ts";
import { shownCell } from "./shown-cell.ts";
import type { CellFinding, Report, Reported, RowWatcher, TableColumn, TableContext } from "./table.ts";

/** Few texts make up most of a column, so the last ones are not judged again. */
const AT_HAND = 4096;

/** What the rules say of one text of a column. */
type Said = readonly { readonly rule: CheckRule; readonly found: CellFinding }[];

const NOTHING: Said = [];

/** Takes every rule past every cell and row of a table while somebody else reads it. */
export class TablePass implements SourceObserver {
  readonly #table: TableContext;
  readonly #findings: ReportFindings;
  readonly #judges: readonly ColumnJudge[];
  readonly #watchers: RowWatcher[] = [];
  readonly #people = new IdIndex();
  readonly #id: number;
  #lastRow: number;
  #firstGap: number | undefined;

  constructor(table: TableContext, rules: readonly CheckRule[], findings: ReportFindings) {
    this.#table = table;
    this.#findings = findings;
    this.#id = table.columnOf("id")?.index ?? -1;
    this.#lastRow = table.headerRow;
    for (const rule of rules) {
      const report = reporter(rule, table.file, findings);
      rule.header?.(table, report);
      const watcher = rule.rows?.(table, report);
      if (watcher !== undefined) this.#watchers.push(watcher);
    }
    this.#judges = table.columns.flatMap((column) => {
      const judge = new ColumnJudge(column, table, rules);
      return judge.isIdle ? [] : [judge];
    });
  }

  rows({ rows, rowNumbers }: RawBatch): void {
    for (let i = 0; i < rows.length; i++) this.#row(rows[i]!, rowNumbers[i]!);
  }

  end(summary: SourceSummary): void {
    for (const watcher of this.#watchers)
      watcher.end?.(summary, { lastRow: this.#lastRow, firstGap: this.#firstGap });
  }

  #row(cells: readonly string[], row: number): void {
    if (row > this.#lastRow + 1) this.#firstGap ??= this.#lastRow + 1;
    this.#lastRow = row;
    const id = this.#id < 0 ? undefined : (cells[this.#id] ?? "").trim();
    if (isSummaryRow(cells, id)) return;
    for (const judge of this.#judges) {
      const said = judge.judge(cells[judge.column.index] ?? "");
      if (said !== NOTHING) this.#tell(said, judge.column, cells[judge.column.index] ?? "", row);
    }
    if (this.#watchers.length === 0) return;
    const known = this.#people.size;
    const person = id === undefined || id === "" ? -1 : this.#people.add(id);
    const passing = { cells, row, person, isFirst: person < 0 || person === known };
    for (const watcher of this.#watchers) watcher.row?.(passing);
  }

  #tell(said: Said, column: TableColumn, text: string, row: number): void {
    for (const { rule, found } of said) {
      const value = found.value ?? shownCell(text, column);
      this.#findings.add({
        ...{ rule: rule.id, severity: rule.severity, file: this.#table.file, row, column: column.header },
        ...(value !== "" && { value }),
        ...(found.args !== undefined && { args: found.args }),
      });
    }
  }
}

/** Everything the rules have to say of the cells of one column. */
class ColumnJudge {
  readonly column: TableColumn;
  readonly #rules: readonly {
    readonly rule: CheckRule;
    readonly judge: (text: string) => CellFinding | undefined;
  }[];
  readonly #atHand = new Map<string, Said>();

  constructor(column: TableColumn, table: TableContext, rules: readonly CheckRule[]) {
    this.column = column;
    this.#rules = rules.flatMap((rule) => {
      const judge = rule.cells?.(column, table);
      return judge === undefined ? [] : [{ rule, judge }];
    });
  }

  get isIdle(): boolean {
    return this.#rules.length === 0;
  }

  judge(text: string): Said {
    const known = this.#atHand.get(text);
    if (known !== undefined) return known;
    let said: { rule: CheckRule; found: CellFinding }[] | undefined;
    for (const { rule, judge } of this.#rules) {
      const found = judge(text);
      if (found !== undefined) {
        said ??= [];
        said.push({ rule, found });
      }
    }
    if (this.#atHand.size === AT_HAND) this.#atHand.clear();
    this.#atHand.set(text, said ?? NOTHING);
    return said ?? NOTHING;
  }
}

/** Makes findings of what a rule reports. */
export function reporter(rule: CheckRule, file: string | undefined, findings: ReportFindings): Report {
  return ({ file: its, row, column, value, isSecret, args }: Reported): void => {
    const header = typeof column === "object" ? column.header : column;
    const place = its ?? file;
    const finding: Finding = {
      rule: rule.id,
      severity: rule.severity,
      ...(place !== undefined && { file: place }),
      ...(row !== undefined && { row }),
      ...(header !== undefined && { column: header }),
      ...(value !== undefined &&
        value !== "" && {
          value: shownCell(value, typeof column === "object" ? column : { isSecret: isSecret === true }),
        }),
      ...(args !== undefined && { args }),
    };
    findings.add(finding);
  };
}
