import { compileField } from "./compile-field.ts";
import type { CellProblem } from "./constraints/cell-rule.ts";
import type { Field } from "./field.ts";

export type { CellProblem } from "./constraints/cell-rule.ts";

/** Reads the cells of one field. */
export interface FieldReader {
  /** The first thing wrong with a cell: missing and required, of another type, or outside a constraint. */
  judge(text: string): CellProblem | undefined;
  /** Equal for cells of equal value, and only for them; `undefined` where a cell is missing or malformed. */
  key(text: string): string | undefined;
}

/**
 * A reader of the cells of a field.
 *
 * White space around a cell is not of its value, except for `string`, `any` and a `list` of strings; the standard does
 * not say so, but people and spreadsheets put it there, and a rule of its own (`padded-cell`) tells of it. A cell is
 * missing if it is one of the missing values before or after that.
 * @param missing the schema's missing values, which the field's own replace
 * @throws RangeError where the field has faults: see `fieldFaults`
 */
export async function fieldReaderOf(
  field: Field,
  missing: ReadonlySet<string> = EMPTY_CELL,
): Promise<FieldReader> {
  const compiled = await compileField(field);
  if ("faults" in compiled) throw new RangeError(`field ${field.name}: ${compiled.faults[0]!.problem}`);
  const { type, rules } = compiled;
  const nothing = field.missingValues === undefined ? missing : new Set(field.missingValues);
  const bare = type.keepsSpace ? (text: string) => text : (text: string) => text.trim();
  const ifMissing: CellProblem | undefined = field.constraints?.required ? { rule: "required" } : undefined;
  const wrongType: CellProblem = { rule: "wrong-type", args: { type: type.name } };
  const isMissing = (text: string, trimmed: string) => nothing.has(text) || nothing.has(trimmed);
  return {
    judge(text) {
      const trimmed = bare(text);
      if (isMissing(text, trimmed)) return ifMissing;
      const value = type.read(trimmed);
      if (value === undefined) return wrongType;
      for (const rule of rules) {
        const problem = rule(value);
        if (problem !== undefined) return problem;
      }
      return undefined;
    },
    key(text) {
      const trimmed = bare(text);
      if (isMissing(text, trimmed)) return undefined;
      const value = type.read(trimmed);
      return value === undefined ? undefined : type.key(value);
    },
  };
}

const EMPTY_CELL: ReadonlySet<string> = new Set([""]);
