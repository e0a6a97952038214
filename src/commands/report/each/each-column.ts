import { InputError } from "../../../core/input-error.ts";
import { isTierHeader } from "../../../data/descriptor/describe/header-words.ts";
import type { ResourceRoles } from "../../../data/descriptor/study.ts";
import { candidates } from "../../../data/scores/recognise.ts";
import { columnsNamed, findColumn } from "../../../data/sources/find-column.ts";

/** By what a study is parted: a column by its header, or the one that holds cohorts or tiers. */
export interface Parting {
  readonly asked: string;
  readonly role?: "cohort" | "tier";
  /** What the study says of the columns of the scores. */
  readonly roles: Pick<ResourceRoles, "cohort" | "tier">;
}

/** What `--each` asks for. */
export function partingOf(asked: string, roles: Parting["roles"]): Parting {
  const role = asked === "cohort" || asked === "tier" ? asked : undefined;
  return { asked, roles, ...(role !== undefined && { role }) };
}

/**
 * The column of scores by which they are parted.
 * @throws InputError `missing-column`, `duplicate-header`; `each-role` where no column is known to hold cohorts or tiers
 */
export function scoreColumn(
  header: readonly string[],
  { asked, role, roles }: Parting,
  file: string,
): number {
  if (role === undefined) return findColumn(header, asked, file);
  const told = roles[role];
  if (told !== undefined) return findColumn(header, told, file);
  const found = columnsOfRole(header, role);
  if (found.length === 1) return found[0]!;
  const headers = header.map((cell) => cell.trim()).filter((cell) => cell !== "");
  throw new InputError("each-role", { file, role, headers });
}

/**
 * The column, or attribute, of another file that says the same: what the study says of it, else one with the same header,
 * else one that is known to hold the same.
 */
export function sameColumn(
  header: readonly string[],
  { role }: Parting,
  ofScores: string,
  told: string | undefined,
): number | undefined {
  const named = [told, ofScores].flatMap((name) => (name === undefined ? [] : [columnsNamed(header, name)]));
  const known = role === undefined ? [] : [columnsOfRole(header, role)];
  return [...named, ...known].find((found) => found.length === 1)?.[0];
}

function columnsOfRole(header: readonly string[], role: "cohort" | "tier"): number[] {
  if (role === "cohort") return candidates(header, "cohort").map(({ index }) => index);
  return header.flatMap((cell, index) => (isTierHeader(cell) ? [index] : []));
}
