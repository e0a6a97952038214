import { InputError } from "../../core/input-error.ts";
import { columnsNamed, findColumn } from "../sources/find-column.ts";
import { headerKey } from "../sources/header-key.ts";
import { candidates, isPersonal, recognise } from "./recognise.ts";
import { NAME_RANK, ROW_NUMBER_RANK, type Role } from "./synonyms.ts";

/** One column of scores, or several whose sum is the score. */
type ScoreChoice = string | readonly string[];

/** What the user said about columns; everything left out is recognised by its header. */
export interface ColumnChoices {
  readonly id?: string;
  /** Wide layout: the pre-test column, or those whose sum it is. Long layout: the level of the wave column. */
  readonly pre?: ScoreChoice;
  readonly post?: ScoreChoice;
  /** The waves after the post-test, in the order of time: columns, or levels of the wave column. */
  readonly followUp?: readonly string[];
  readonly wave?: string;
  readonly score?: string;
  /** Days since the training: in wide layout a column for each follow-up, in long layout one. */
  readonly days?: readonly string[];
  /** Columns of what else is known of people before the training. */
  readonly covariates?: readonly string[];
  readonly by?: readonly string[];
  /** The column of people trained together; `false` switches its recognition off. */
  readonly cohort?: string | false;
}

/** A column in use: its header as written, and whether it was recognised (or else named by the user). */
export interface UsedColumn {
  readonly header: string;
  readonly recognised: boolean;
}

/** A column in use, and its position in one file. */
export interface ColumnAt extends UsedColumn {
  readonly index: number;
}

/** A column of scores, or several whose sum is the score: the index is the first's. */
interface ScoreColumnAt extends ColumnAt {
  readonly columns: readonly ColumnAt[];
}

/** Which columns play which role in one file, by position. */
export interface ColumnRoles {
  readonly layout: "wide" | "long";
  readonly id?: ColumnAt & { readonly kind: "id" | "name" | "row-number" };
  readonly pre?: ScoreColumnAt;
  readonly post?: ScoreColumnAt;
  /** Wide layout only: in long layout follow-ups are levels. */
  readonly followUp: readonly ColumnAt[];
  readonly wave?: ColumnAt;
  readonly score?: ColumnAt;
  readonly days: readonly ColumnAt[];
  readonly covariates: readonly ColumnAt[];
  readonly cohort?: ColumnAt;
  readonly by: readonly ColumnAt[];
}

/**
 * Tells the header row from title rows: a row with a column (or several) for every score role that is needed. Asked of
 * many rows, so it throws nothing; other columns the user named are looked for once the header is known.
 */
export function isScoreHeader(cells: readonly string[], choices: ColumnChoices): boolean {
  if (cells.length < 2 || cells.filter(isNamed).length < 2) return false;
  const has = (role: Role, choice: ScoreChoice | undefined) =>
    choice === undefined
      ? candidates(cells, role).length > 0
      : [choice].flat().every((name) => columnsNamed(cells, name).length > 0);
  return isLong(cells, choices)
    ? has("wave", choices.wave) && has("score", choices.score)
    : has("pre", choices.pre) && has("post", choices.post);
}

/**
 * Gives each role its column.
 * @throws InputError `missing-column`, `missing-role`, `ambiguous-column` or `duplicate-header`, naming the candidates;
 * `column-twice` where pre and post, wave and score, or a group and the participant id are one column
 */
export function resolveColumns(header: readonly string[], choices: ColumnChoices, file: string): ColumnRoles {
  const named = (name: string) => ({ index: findColumn(header, name, file), header: "", recognised: false });
  const finish = <T extends { index: number }>(column: T): T & { header: string } => ({
    ...column,
    header: header[column.index]!.trim(),
  });
  const role = (name: Role, choice: string | undefined) => {
    if (choice !== undefined) return finish(named(choice));
    const found = recognise(free, name, file);
    return found === undefined ? undefined : finish({ index: found.index, recognised: true });
  };
  const need = (name: Role, choice: string | undefined) => {
    const found = role(name, choice);
    if (found === undefined)
      throw new InputError("missing-role", { file, role: name, headers: header.filter(isNamed) });
    return found;
  };
  const score = (name: "pre" | "post", choice: ScoreChoice | undefined): ScoreColumnAt => {
    const columns =
      typeof choice === "string" || choice === undefined
        ? [need(name, choice)]
        : choice.map((one) => finish(named(one)));
    const headers = columns.map((column) => column.header).join(" + ");
    return { ...columns[0]!, header: headers, columns };
  };

  const long = isLong(header, choices);
  const { id: idChoice, pre, post, wave, score: scoreChoice, cohort: cohortChoice } = choices;
  const { followUp = [], days = [], covariates = [] } = choices;
  const unplaced = without(header, [
    ...[idChoice, cohortChoice, ...days],
    ...(long ? [wave, scoreChoice] : [pre, post, ...followUp].flat()),
  ]);
  const free = without(unplaced, covariates);
  const waves = long
    ? { layout: "long" as const, wave: need("wave", wave), score: need("score", scoreChoice) }
    : { layout: "wide" as const, pre: score("pre", pre), post: score("post", post) };
  const others = {
    followUp: long ? [] : followUp.map((name) => finish(named(name))),
    days: days.map((name) => finish(named(name))),
    covariates: covariates.map((name) => finish(named(name))),
  };
  requireOwn(waves, others, file);
  const by = (choices.by ?? []).map((name) => finish(named(name)));
  // A covariate that would be the id is refused below: with it blank, names would pair people instead.
  const id =
    idChoice === undefined ? resolveId(unplaced, long, file) : { ...named(idChoice), kind: "id" as const };
  if (long && id === undefined)
    throw new InputError("missing-role", { file, role: "id", headers: header.filter(isNamed) });
  // Groups of one, named by their ids, would print every identifier.
  if (id !== undefined) for (const group of by) requireTwo("by", group, "id", id, file);
  if (id !== undefined)
    for (const covariate of others.covariates) requireTwo("covariate", covariate, "id", id, file);
  const printed = [
    ...by.map((column) => ({ role: "by", column: column.header })),
    ...others.covariates.map((column) => ({ role: "covariate", column: column.header })),
  ];
  for (const { role, column } of printed) {
    if (isPersonal(column)) throw new InputError("group-of-names", { file, column, role });
  }
  const cohort =
    typeof cohortChoice === "string"
      ? named(cohortChoice)
      : cohortChoice === false
        ? undefined
        : resolveCohort(free);
  return {
    ...waves,
    ...others,
    by,
    ...(id === undefined ? {} : { id: finish(id) }),
    ...(cohort === undefined ? {} : { cohort: finish(cohort) }),
  };
}

function isLong(header: readonly string[], choices: ColumnChoices): boolean {
  if (choices.wave !== undefined || choices.score !== undefined) return true;
  if (typeof choices.pre === "object" || typeof choices.post === "object") return false;
  if (choices.pre !== undefined && choices.post !== undefined) {
    const keys = header.map(headerKey);
    const inHeader = keys.includes(headerKey(choices.pre)) || keys.includes(headerKey(choices.post));
    if (inHeader) return false;
    return candidates(header, "wave").length > 0 && candidates(header, "score").length > 0;
  }
  const wide = (["pre", "post"] as const).some((wave) => candidates(header, wave).length > 0);
  return !wide && candidates(header, "wave").length > 0 && candidates(header, "score").length > 0;
}

/** The header with the columns blank that were given to a role by name: they are recognised for no other. */
function without(
  header: readonly string[],
  names: readonly (string | false | undefined)[],
): readonly string[] {
  const named = new Set(
    names.flatMap((name) => (typeof name === "string" ? columnsNamed(header, name) : [])),
  );
  return header.map((cell, index) => (named.has(index) ? "" : cell));
}

/** No two waves, and nothing beside them, may be one column. */
function requireOwn(
  waves: Pick<ColumnRoles, "layout" | "pre" | "post" | "wave" | "score">,
  { followUp, days, covariates }: Pick<ColumnRoles, "followUp" | "days" | "covariates">,
  file: string,
): void {
  const all: { readonly role: NamedRole; readonly column: ColumnAt }[] = [
    ...(["pre", "post"] as const).flatMap((role) =>
      (waves[role]?.columns ?? []).map((column) => ({ role, column })),
    ),
    ...(["wave", "score"] as const).flatMap((role) =>
      waves[role] === undefined ? [] : [{ role, column: waves[role] }],
    ),
    ...followUp.map((column) => ({ role: "follow-up" as const, column })),
    ...days.map((column) => ({ role: "days" as const, column })),
    ...covariates.map((column) => ({ role: "covariate" as const, column })),
  ];
  const taken = new Map<number, (typeof all)[number]>();
  for (const { role, column } of all) {
    const before = taken.get(column.index);
    if (before !== undefined) requireTwo(before.role, before.column, role, column, file);
    taken.set(column.index, { role, column });
  }
  if (waves.layout === "wide" && days.length > 0 && days.length !== followUp.length)
    throw new InputError("days-per-follow-up", { days: days.length, followUps: followUp.length });
  if (waves.layout === "long" && days.length > 1)
    throw new InputError("days-per-follow-up", { days: days.length, followUps: 1 });
}

/** A role as `column-twice` names it. */
type NamedRole = Role | "by" | "follow-up" | "days" | "covariate";

function requireTwo(
  role: NamedRole,
  column: ColumnAt,
  other: NamedRole,
  its: { readonly index: number },
  file: string,
): void {
  if (column.index === its.index)
    throw new InputError("column-twice", { file, column: column.header, role, other });
}

function resolveId(header: readonly string[], long: boolean, file: string) {
  const found = recognise(header, "id", file);
  if (found === undefined || (long && found.rank === ROW_NUMBER_RANK)) return undefined;
  const kind = found.rank === NAME_RANK ? "name" : found.rank === ROW_NUMBER_RANK ? "row-number" : "id";
  return { index: found.index, recognised: true, kind } as const;
}

function resolveCohort(header: readonly string[]) {
  // A cohort only adds to the analysis: where two columns could be it, neither is guessed.
  const best = candidates(header, "cohort");
  return best.length === 1 ? { index: best[0]!.index, recognised: true } : undefined;
}

function isNamed(header: string): boolean {
  return header.trim() !== "";
}
