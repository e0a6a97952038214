import type { Finding } from "../core/finding.ts";
import { isSummaryRow } from "../data/scores/summary-row.ts";
import type { RawBatch, SourceObserver, SourceSummary } from "../data/sources/source.ts";
import type { CellFinding, CellJudge } from "./cell-judge.ts";
import { People, type Person } from "./people.ts";
import type { ReportFindings } from "./report-findings.ts";
import type { CheckRule } from "./rule.ts";
import { shownCell } from "./shown-cell.ts";
import type { Report, Reported, RowWatcher, TableColumn, TableContext } from "./table.ts";

/** Few texts make up most of a column, so the last ones are not judged again. */
const AT_HAND = 4096;

/** What the rules say of one text of a column. */
type Said = readonly { readonly rule: CheckRule; readonly found: CellFinding }[];

const NOTHING: Said = [];
const NOBODY: Person = { number: -1, isFirst: true };

/** Takes every rule past every cell and row of a table while somebody else reads it. */
export class TablePass implements SourceObserver {
  readonly #table: TableContext;
  readonly #rules: readonly CheckRule[];
  readonly #findings: ReportFindings;
  readonly #judges: readonly ColumnJudge[];
  readonly #watchers: RowWatcher[] = [];
  readonly #people = new People();
  readonly #id: number;
  #lastRow: number;
  #firstGap: number | undefined;

  constructor(table: TableContext, rules: readonly CheckRule[], findings: ReportFindings) {
    this.#table = table;
    this.#rules = rules;
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

  /** Titles are running text: what may not stand in a transcript may not stand there. */
  titles({ rows, rowNumbers }: RawBatch): void {
    const judges = this.#rules.flatMap((rule) => {
      const judge = rule.line?.(this.#table.names);
      return judge === undefined ? [] : [{ rule, judge }];
    });
    for (const [i, cells] of rows.entries())
      for (const text of cells)
        for (const { rule, judge } of judges) {
          const found = judge(text);
          if (found === undefined) continue;
          const { value = shownCell(text, undefined), args } = found;
          reporter(
            rule,
            this.#table.file,
            this.#findings,
          )({ row: rowNumbers[i]!, value, ...(args && { args }) });
        }
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
    const person = id === undefined || id === "" ? NOBODY : this.#people.add(id, row);
    const passing = { cells, row, person };
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

/** A rule's judgement of the cells of one column. */
interface Judging {
  readonly rule: CheckRule;
  readonly judge: CellJudge;
}

/** Everything the rules have to say of the cells of one column. */
class ColumnJudge {
  readonly column: TableColumn;
  readonly #always: readonly Judging[];
  readonly #ofNumbers: readonly Judging[];
  readonly #ofCharacters: readonly Judging[];
  readonly #atHand = new Map<string, Said>();
  #hits = 0;
  /** Where nearly every cell is another, remembering them costs more than it saves. */
  #remembers = true;

  constructor(column: TableColumn, table: TableContext, rules: readonly CheckRule[]) {
    this.column = column;
    const judging = rules.flatMap((rule): Judging[] => {
      const judge = rule.cells?.(column, table);
      return judge === undefined ? [] : [{ rule, judge }];
    });
    const needing = (needs: CheckRule["needs"]) => judging.filter(({ rule }) => rule.needs === needs);
    this.#always = needing(undefined);
    this.#ofNumbers = needing("numbers");
    this.#ofCharacters = needing("characters");
  }

  get isIdle(): boolean {
    return this.#always.length + this.#ofNumbers.length + this.#ofCharacters.length === 0;
  }

  judge(text: string): Said {
    if (!this.#remembers) return this.#judgeAnew(text);
    const known = this.#atHand.get(text);
    if (known !== undefined) {
      this.#hits += 1;
      return known;
    }
    const said = this.#judgeAnew(text);
    if (this.#atHand.size === AT_HAND) {
      this.#remembers = this.#hits > AT_HAND;
      this.#hits = 0;
      this.#atHand.clear();
    }
    this.#atHand.set(text, said);
    return said;
  }

  #judgeAnew(text: string): Said {
    let said = this.#say(text, this.#always, NOTHING);
    const marks = marksOf(text);
    if ((marks & HAS_NUMBERS) !== 0) said = this.#say(text, this.#ofNumbers, said);
    return (marks & HAS_CHARACTERS) !== 0 ? this.#say(text, this.#ofCharacters, said) : said;
  }

  #say(text: string, judging: readonly Judging[], before: Said): Said {
    let said = before;
    for (const { rule, judge } of judging) {
      const found = judge(text);
      if (found !== undefined) said = [...said, { rule, found }];
    }
    return said;
  }
}

const FEWEST_DIGITS = 8;
const HAS_NUMBERS = 1;
const HAS_CHARACTERS = 2;

/** Whether a text has eight digits or an @, and whether it has a character that is not printable ASCII. */
function marksOf(text: string): number {
  let [digits, marks] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x30 && unit <= 0x39) digits += 1;
    else if (unit === 0x40) marks |= HAS_NUMBERS;
    else if (unit < 0x20 || unit > 0x7e) {
      marks |= HAS_CHARACTERS;
      // Full-width digits.
      if (unit >= 0xff10 && unit <= 0xff19) digits += 1;
    }
  }
  return digits >= FEWEST_DIGITS ? marks | HAS_NUMBERS : marks;
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
