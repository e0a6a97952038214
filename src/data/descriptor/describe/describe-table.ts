import { findIdentifiers } from "../../identifiers/find-identifiers.ts";
import { isQuasiIdentifier } from "../../identifiers/quasi-identifiers.ts";
import { REGULATION_TIERS } from "../../scores/tier-order.ts";
import type { ResourceKind, ResourceRoles } from "../study.ts";
import type { Question, ResourceAnswers } from "./answers.ts";
import { describeFields, tiersInOrder } from "./describe-fields.ts";
import { describeRoles } from "./describe-roles.ts";
import { type DescribedScores, describeScores } from "./describe-scores.ts";
import type { ResourceDescriptor, ResourceProperties, SchemaDescriptor } from "./descriptor.ts";
import type { ExaminedTable } from "./examined.ts";
import { KIND_UNKNOWN, type Note } from "./note.ts";

/** A resource that is described, and what must be said or asked of it. */
export interface DescribedResource {
  readonly resource: ResourceDescriptor;
  readonly notes: readonly Note[];
  readonly questions: readonly Question[];
  /** What was counted: rows of a table, codings of a project, files of a folder. */
  readonly unit: "rows" | "codings" | "files";
  readonly count: number;
  readonly quasiIdentifiers: readonly string[];
  /** The levels of its column of tiers in order, or as they came where their order is unknown. */
  readonly tiers?: { readonly levels: readonly string[]; readonly isOrdered: boolean };
}

const NO_SCORES: DescribedScores = {
  instruments: [],
  scorePlaces: new Set(),
  itemPlaces: new Set(),
  notes: [],
  questions: [],
};

/**
 * Describes a table from what was found in it and what somebody said of it.
 * @param tiers the tiers in the order somebody gave
 */
export function describeTable(
  examined: ExaminedTable,
  name: string,
  answers: ResourceAnswers,
  tiers: readonly string[] | undefined,
): DescribedResource {
  const { profile, path } = examined;
  const { columns, info } = profile;
  const isAnswered = answers.pre !== undefined && answers.post !== undefined;
  const kind: ResourceKind = isAnswered && examined.kind !== "interviews" ? "scores" : examined.kind;
  const table = { ...examined, kind };
  const roles = describeRoles(table, answers);
  const canHaveScores = kind === "scores" || kind === "items" || kind === "other" || kind === "participants";
  const scores = canHaveScores ? describeScores(table, answers) : NO_SCORES;
  const levels = levelsAt(examined, roles.places.get("tier"));
  const order = tierOrder(levels, tiers);
  const isLong = scores.wave !== undefined;
  const names = namesAt(examined, roles.places, answers);
  const fields = describeFields(columns, {
    delimiter: info.delimiter ?? ",",
    places: roles.places,
    scores,
    isOneRowEach: kind !== "interviews" && kind !== "other" && !isLong,
    tiers: order,
    names,
    maybeNames: new Set(roles.maybeNames),
  });
  // A table without a header has a person for one, whom a descriptor must not name.
  const isHeader = !columns.some(({ header }) => findIdentifiers(header).length > 0);
  const properties = propertiesOf(kind, examined, { ...roles.roles, ...longRoles(scores) }, scores);
  return {
    resource: {
      name,
      path,
      ...dialectOf(examined),
      ...(isHeader &&
        fields.fields.length > 0 && { schema: schemaOf(examined, fields.fields, roles.roles, scores) }),
      paud: properties,
    },
    notes: [
      ...(isHeader ? fields.notes : []),
      ...(kind === "other" ? [KIND_UNKNOWN] : []),
      ...(examined.format !== undefined && examined.format !== "csv"
        ? [{ code: "format", args: { format: examined.format }, at: ["paud", "kind"] } as const]
        : []),
      ...(examined.otherSheets.length > 0
        ? [{ code: "other-sheets", args: { sheets: examined.otherSheets }, at: ["paud", "sheet"] } as const]
        : []),
      ...(kind === "other" ? [] : roles.notes),
      ...(kind === "scores" || kind === "items" ? scores.notes : []),
    ],
    questions: [
      ...scores.questions,
      ...roles.maybeNames.map((place) => ({ about: "names", path, column: columns[place]!.header }) as const),
    ],
    unit: "rows",
    count: profile.rows,
    quasiIdentifiers: columns.map(({ header }) => header).filter(isQuasiIdentifier),
    ...(levels !== undefined && { tiers: { levels: order ?? levels, isOrdered: order !== undefined } }),
  };
}

function levelsAt({ profile }: ExaminedTable, place: number | undefined): readonly string[] | undefined {
  return place === undefined ? undefined : [...profile.columns[place]!.distinct.keys()];
}

function tierOrder(
  levels: readonly string[] | undefined,
  given: readonly string[] | undefined,
): readonly string[] | undefined {
  if (levels === undefined) return undefined;
  if (given !== undefined && levels.every((level) => given.includes(level)))
    return given.filter((tier) => levels.includes(tier));
  return tiersInOrder(levels, REGULATION_TIERS);
}

function namesAt(
  { profile }: ExaminedTable,
  places: ReadonlyMap<keyof ResourceRoles, number>,
  { names }: ResourceAnswers,
): ReadonlySet<number> {
  const said = profile.columns.flatMap(({ header }, i) => (names?.get(header) === true ? [i] : []));
  const name = places.get("name");
  return new Set(name === undefined ? said : [name, ...said]);
}

function longRoles({ wave, score }: DescribedScores): Pick<ResourceRoles, "wave" | "score"> {
  return { ...(wave !== undefined && { wave }), ...(score !== undefined && { score }) };
}

function propertiesOf(
  kind: ResourceKind,
  { profile, otherSheets }: ExaminedTable,
  roles: ResourceRoles,
  { waves, scale, decimal, instruments }: DescribedScores,
): ResourceProperties {
  const hasScores = kind === "scores" || kind === "items";
  return {
    // Scores without waves would stop whoever reads the study: until somebody says them, the table is only a table.
    kind: kind === "scores" && waves === undefined ? "other" : kind,
    ...(otherSheets.length > 0 && profile.info.sheet !== undefined && { sheet: profile.info.sheet }),
    ...(hasScores && decimal !== undefined && { decimal }),
    ...(Object.keys(roles).length > 0 && { roles }),
    ...(hasScores && waves !== undefined && { waves }),
    ...(hasScores && scale !== undefined && { scale: { min: scale.min, max: scale.max } }),
    ...(hasScores && instruments.length > 0 && { instruments }),
  };
}

function dialectOf({ profile: { info } }: ExaminedTable): Pick<ResourceDescriptor, "encoding" | "dialect"> {
  const dialect = {
    ...(info.delimiter !== undefined && info.delimiter !== "," && { delimiter: info.delimiter }),
    ...(info.headerRow !== 1 && { headerRows: [info.headerRow] }),
  };
  const { encoding } = info;
  const isUsual = encoding === undefined || /^utf-?8$/i.test(encoding);
  return { ...(!isUsual && { encoding }), ...(Object.keys(dialect).length > 0 && { dialect }) };
}

function schemaOf(
  { profile, hasUniquePairs }: ExaminedTable,
  fields: SchemaDescriptor["fields"],
  { id }: ResourceRoles,
  { wave }: DescribedScores,
): SchemaDescriptor {
  const tokens = new Set(profile.columns.flatMap(({ missing }) => [...missing.keys()]));
  const isKey = hasUniquePairs === true && id !== undefined && wave !== undefined;
  return {
    fields,
    // Columns without a name of their own are in no field.
    ...(fields.length < profile.columns.length && { fieldsMatch: ["subset"] }),
    missingValues: ["", ...tokens],
    ...(isKey && { primaryKey: [id, wave] }),
  };
}
