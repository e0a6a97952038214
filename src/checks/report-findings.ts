import type { Finding, Rule, Severity } from "../core/finding.ts";
import type { Waiver } from "../data/descriptor/study.ts";
import { FindingList } from "../data/finding-list.ts";
import { maskText } from "../data/identifiers/mask.ts";

/** How findings are judged. */
export interface Judgement {
  readonly severities: ReadonlyMap<string, Severity | "off">;
  /** What rules are worth to `check`, where other commands, which can go on, take what they find more lightly. */
  readonly ownSeverities?: ReadonlyMap<string, Severity>;
  readonly waivers: readonly Waiver[];
  /** How the descriptor names a file. */
  readonly nameOf: (file: string) => string;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** A rule that found something. */
export interface RuleCount {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly count: number;
  readonly shown: number;
}

/** A waiver and how many findings it met. */
export interface MetWaiver extends Waiver {
  readonly count: number;
}

/** A waiver that can be removed. */
interface IdleWaiver {
  readonly rule: "waiver-expired" | "waiver-unused";
  readonly waiver: Waiver;
}

/** Rules that say why a cell is no number. */
const NO_NUMBERS: ReadonlySet<Rule> = new Set(["text-number", "date-as-number"]);
/** Beyond what is ever listed, an explanation is of no use. */
const MOST_EXPLAINED = 10_000;

/** Gathers findings as the study judges them: severities changed, waived ones counted apart, many of one kind capped. */
export class ReportFindings {
  readonly #judgement: Judgement;
  readonly #list = new FindingList();
  readonly #counts = new Map<Rule, { severity: Severity; count: number }>();
  readonly #met: number[];
  /** The first waiver of each place: there may be as many as findings. */
  readonly #waivers = new Map<string, number>();
  readonly #explained = new Set<string>();

  constructor(judgement: Judgement) {
    this.#judgement = judgement;
    this.#met = judgement.waivers.map(() => 0);
    for (const [i, { rule, file, row, column, expires }] of judgement.waivers.entries()) {
      const key = placeKey(rule, file, row, column);
      if (expires >= judgement.today && !this.#waivers.has(key)) this.#waivers.set(key, i);
    }
  }

  /** Whether anything of a rule would be told. */
  isOn(rule: Rule): boolean {
    return this.#judgement.severities.get(rule) !== "off";
  }

  add(finding: Finding): void {
    if (finding.rule === "more-findings") {
      this.#addUnlisted(finding);
      return;
    }
    const severity = this.#severityOf(finding.rule, finding);
    if (severity === "off" || this.#isExplained(finding) || this.#isWaived(finding)) return;
    this.#count(finding.rule, severity, 1);
    this.#list.add(withoutIdentifiers({ ...finding, severity }));
  }

  /** Waivers that met something. */
  waived(): MetWaiver[] {
    return this.#judgement.waivers.flatMap((waiver, i) =>
      this.#met[i]! > 0 ? [{ ...waiver, count: this.#met[i]! }] : [],
    );
  }

  /** Waivers that can be removed: those whose day has passed, and those that met nothing. */
  idleWaivers(): IdleWaiver[] {
    return this.#judgement.waivers.flatMap((waiver, i): IdleWaiver[] => {
      if (waiver.expires < this.#judgement.today) return [{ rule: "waiver-expired", waiver }];
      return this.#met[i] === 0 ? [{ rule: "waiver-unused", waiver }] : [];
    });
  }

  /** @param files in the order read */
  sorted(files: readonly string[]): { findings: Finding[]; rules: RuleCount[] } {
    const findings = this.#list.sorted(files).filter(({ rule }) => rule !== "more-findings");
    const shown = new Map<Rule, number>();
    for (const { rule } of findings) shown.set(rule, (shown.get(rule) ?? 0) + 1);
    const rules = [...this.#counts].map(([rule, { severity, count }]) => ({
      rule,
      severity,
      count,
      shown: shown.get(rule) ?? 0,
    }));
    return { findings, rules: rules.sort((a, b) => (a.rule < b.rule ? -1 : 1)) };
  }

  #severityOf(rule: Rule, finding: Finding): Severity | "off" {
    const { severities, ownSeverities } = this.#judgement;
    return severities.get(rule) ?? ownSeverities?.get(rule) ?? finding.severity;
  }

  /** A reader that met too many of a kind gives the first of them, and the number of the others. */
  #addUnlisted(finding: Finding): void {
    const rule = finding.args!["rule"] as Rule;
    const count = Number(finding.args!["count"]);
    const severity = this.#severityOf(rule, finding);
    if (severity !== "off" && !this.#isWaived({ ...finding, rule }, count))
      this.#count(rule, severity, count);
  }

  /** A cell that is no number is one finding: the one that says why. */
  #isExplained({ rule, file, row, column }: Finding): boolean {
    const cell = JSON.stringify([file, row, column]);
    if (rule === "not-a-number") return this.#explained.has(cell);
    if (NO_NUMBERS.has(rule) && this.#explained.size < MOST_EXPLAINED) this.#explained.add(cell);
    return false;
  }

  #count(rule: Rule, severity: Severity, count: number): void {
    const known = this.#counts.get(rule);
    if (known === undefined) this.#counts.set(rule, { severity, count });
    else known.count += count;
  }

  #isWaived({ rule, file, row, column }: Finding, count = 1): boolean {
    if (this.#waivers.size === 0) return false;
    const name = file === undefined ? undefined : this.#judgement.nameOf(file);
    let at = Number.POSITIVE_INFINITY;
    for (const ofFile of eitherOf(name))
      for (const ofRow of eitherOf(row))
        for (const ofColumn of eitherOf(column))
          at = Math.min(at, this.#waivers.get(placeKey(rule, ofFile, ofRow, ofColumn)) ?? at);
    if (at === Number.POSITIVE_INFINITY) return false;
    this.#met[at]! += count;
    return true;
  }
}

/** A waiver that names no file holds in every file, and so with rows and columns. */
function eitherOf<T>(value: T | undefined): readonly (T | undefined)[] {
  return value === undefined ? [undefined] : [value, undefined];
}

function placeKey(rule: string, file?: string, row?: number, column?: string): string {
  return JSON.stringify([rule, file ?? null, row ?? null, column ?? null]);
}

/** What names a file or a day, and is shown as it is. */
const AS_IT_IS: ReadonlySet<string> = new Set(["reference", "date"]);

/** A header, a list of a schema or the name of a code may hold identifiers too. */
function withoutIdentifiers(finding: Finding): Finding {
  const { column, args } = finding;
  if (column === undefined && args === undefined) return finding;
  const masked = Object.entries(args ?? {}).map(([key, its]) => [
    key,
    typeof its === "string" && !AS_IT_IS.has(key) ? maskText(its) : its,
  ]);
  return {
    ...finding,
    ...(column !== undefined && { column: maskText(column) }),
    ...(args !== undefined && { args: Object.fromEntries(masked) }),
  };
}
