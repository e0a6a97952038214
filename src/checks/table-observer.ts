import { InputError } from "../core/input-error.ts";
import type { StudyResource } from "../data/descriptor/study.ts";
import { isNameColumn, isNameHeader } from "../data/identifiers/full-name.ts";
import type { SourceInfo, SourceObserver, SourceOptions } from "../data/sources/source.ts";
import { fieldFaults } from "../data/table-schema/field-faults.ts";
import { type FieldReader, fieldReaderOf } from "../data/table-schema/field-reader.ts";
import type { Checking } from "./checking.ts";
import type { CheckPlan } from "./plan.ts";
import type { TableContext } from "./table.ts";
import { type TableSpec, tableContext } from "./table-context.ts";
import { TablePass } from "./table-pass.ts";
import { tellDamage } from "./tell-damage.ts";

const NO_MISSING = [""];

/**
 * How the cells of a resource's fields are read, by the field's name.
 * @throws InputError `bad-field` for what the descriptor says of a field that no cell could hold to
 */
export async function fieldReaders(
  resource: StudyResource | undefined,
  { descriptor }: CheckPlan,
): Promise<ReadonlyMap<string, FieldReader>> {
  const schema = resource?.schema;
  if (schema === undefined) return new Map();
  const missing = new Set(schema.missingValues ?? NO_MISSING);
  for (const field of schema.fields) {
    const [fault] = await fieldFaults(field);
    if (fault === undefined) continue;
    const { path, problem, args } = fault;
    const place = { file: descriptor ?? "", resource: resource!.name, field: field.name, path };
    throw new InputError("bad-field", { ...args, ...place, problem });
  }
  const readers = schema.fields.map(
    async (field) => [field.name, await fieldReaderOf(field, missing)] as const,
  );
  return new Map(await Promise.all(readers));
}

/** How a file is opened: as its resource says, else as the user does; damage of it is a finding. */
export function openOptionsOf(
  resource: StudyResource | undefined,
  { open }: CheckPlan,
  checking: Checking,
): Pick<SourceOptions, "delimiter" | "encoding" | "stdin" | "progress" | "damage"> {
  const { delimiter, encoding } = resource ?? {};
  return {
    ...(delimiter !== undefined && { delimiter }),
    ...(encoding !== undefined && { encoding }),
    ...open,
    damage: (damage) => tellDamage(damage, checking),
  };
}

/** Who takes the rules past a table, and keeps the names in it. */
export function observerOf(
  info: SourceInfo,
  about: Pick<TableSpec, "kind" | "resource" | "choices" | "missing" | "readers">,
  plan: CheckPlan,
  checking: Checking,
): SourceObserver {
  const table = tableContext(info, {
    ...about,
    settings: checking.settings,
    keys: checking.keys,
    pointedAt: plan.pointedAt(about.resource),
    names: checking.names,
  });
  const pass = new TablePass(table, checking.rules, checking.findings);
  return checking.keepsNames && about.kind !== "interviews" ? keepingNames(pass, table) : pass;
}

/** Of a column of ids, so many different cells show whether names tell people apart. */
const SHOWING = 5000;

/** Keeps the names of people as they pass: those of columns of names, and of columns of ids that turn out to be some. */
function keepingNames(pass: SourceObserver, { columns, names, file }: TableContext): SourceObserver {
  const its = columns
    .filter(({ role, header }) => role === "name" || isNameHeader(header))
    .map(({ index }) => index);
  const maybe = columns
    .filter(({ role, index }) => (role === "id" || role === "informant") && !its.includes(index))
    .map(({ index, header }) => ({ index, header, cells: new Set<string>() }));
  if (its.length === 0 && maybe.length === 0) return pass;
  return {
    titles: (batch) => pass.titles?.(batch),
    rows(batch) {
      pass.rows(batch);
      for (const cells of batch.rows) {
        for (const index of its) {
          const name = (cells[index] ?? "").trim();
          if (name !== "") names.add(name, file);
        }
        for (const { index, cells: seen } of maybe)
          if (seen.size < SHOWING) seen.add((cells[index] ?? "").trim());
      }
    },
    end(summary) {
      pass.end(summary);
      for (const { header, cells } of maybe) {
        cells.delete("");
        if (isNameColumn(header, cells)) for (const name of cells) names.add(name, file);
      }
    },
  };
}
