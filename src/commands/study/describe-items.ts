import { InputError } from "../../core/input-error.ts";
import type { Instrument, Study, StudyResource } from "../../data/descriptor/study.ts";
import type { OptionValues } from "../command.ts";
import { chooseResources, namesOf, said, saidAlike } from "./choose-resources.ts";
import type { Describe } from "./study-inputs.ts";

/** What a study says to `items`; what was given on the command line wins. */
export const describeItems: Describe = (study, options) => {
  // Items stand beside the scores as often as in a file of their own.
  const kind = study.resources.some((its) => its.kind === "items") ? "items" : "scores";
  const resources = chooseResources(study, ofResource(study, options) ?? kind, options);
  const theirs = saidAlike(study, kind, resources, (its) => saidOf(its, study, options), "--resource");
  return {
    files: resources.flatMap(({ paths }) => paths),
    options: { ...said({ tiers: study.tiers }), ...theirs, ...options },
  };
};

/** The kind of the resource that was asked for, where it may hold items. */
function ofResource({ resources }: Study, options: OptionValues): "items" | "scores" | undefined {
  const kind = resources.find(({ name }) => namesOf(options).includes(name))?.kind;
  return kind === "items" || kind === "scores" ? kind : undefined;
}

function saidOf(resource: StudyResource, study: Study, options: OptionValues): OptionValues {
  const { roles, delimiter, encoding, schema, decimal } = resource;
  const isNamed = options["item"] !== undefined || options["preItems"] !== undefined;
  const instrument = isNamed ? undefined : instrumentOf(resource, study, options);
  const { pre, post } = instrument?.items ?? {};
  const waves = instrument?.waves;
  const total = [pre && waves?.pre, post && waves?.post].filter((column) => column !== undefined);
  const hasTotals = waves !== undefined && roles.wave === undefined && isTold(resource, total);
  return said({
    id: roles.id,
    wave: instrument === undefined ? roles.wave : undefined,
    by: roles.by,
    itemColumns: instrument?.items,
    total: hasTotals ? total : undefined,
    totalRule: hasTotals ? (instrument?.total ?? "sum") : undefined,
    missing: schema?.missingValues?.filter((value) => value !== ""),
    decimal,
    delimiter,
    encoding,
  });
}

/** Whether the file has those columns, as far as its schema says. */
function isTold({ schema }: StudyResource, columns: readonly string[]): boolean {
  const fields = new Set(schema?.fields.map(({ name }) => name));
  return columns.every((column) => schema === undefined || fields.has(column));
}

/**
 * The test whose items are meant: that of `--instrument`, or the only one that has items; none where no test does.
 * @throws InputError `unknown-instrument` or `instrument-without-items`
 */
function instrumentOf(
  { name, instruments }: StudyResource,
  { path: file }: Study,
  options: OptionValues,
): Instrument | undefined {
  const withItems = instruments.filter(({ items }) => items?.pre !== undefined || items?.post !== undefined);
  const names = withItems.map((its) => its.name);
  const asked = options["instrument"] as string | undefined;
  if (asked !== undefined) {
    const found = withItems.find((its) => its.name === asked);
    if (found === undefined)
      throw new InputError("unknown-instrument", { file, name, instrument: asked, names });
    return found;
  }
  if (withItems.length > 1) throw new InputError("instrument-without-items", { file, name, names });
  return withItems[0];
}
