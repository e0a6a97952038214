import { identifierOf } from "../../identifiers/find-identifiers.ts";
import { isPlace, isQuasiIdentifier } from "../../identifiers/quasi-identifiers.ts";
import type { ColumnProfile } from "../../profile/column-profile.ts";
import { idPattern } from "../../profile/id-pattern.ts";
import { type InferredType, inferType } from "../../profile/infer-type.ts";
import { isGainHeader } from "../../scores/gain-header.ts";
import { tierPlaces } from "../../scores/tier-order.ts";
import type { Constraints, Field } from "../../table-schema/field.ts";
import type { ResourceRoles, StudyWaves } from "../study.ts";
import type { DescribedScores } from "./describe-scores.ts";
import { isDigitIdentifier, isIdentifier } from "./header-words.ts";
import type { Note } from "./note.ts";

/** What is known of a table when its fields are written. */
export interface FieldContext {
  readonly delimiter: string;
  readonly places: ReadonlyMap<keyof ResourceRoles, number>;
  readonly scores: DescribedScores;
  /** Whether there is a row for each participant, so that an id stands once. */
  readonly isOneRowEach: boolean;
  /** The tiers in their order, where it is known. */
  readonly tiers: readonly string[] | undefined;
  readonly names: ReadonlySet<number>;
  /** Columns that look as if they held names. */
  readonly maybeNames: ReadonlySet<number>;
}

/** More levels than this are no closed list. */
const MOST_LEVELS = 12;
/** A level of fewer people than this is about somebody. */
const FEWEST_OF_A_LEVEL = 3;
/** The least and the largest of a few scores are somebody's. */
const FEWEST_FOR_RANGE = 5;
const NEVER_LEVELS: readonly (keyof ResourceRoles)[] = [
  ...(["id", "name", "document", "segment", "informant", "text"] as const),
  ...(["code", "coder", "start", "end", "length", "date"] as const),
];

/** The fields of a table in the order of its columns, and what is to be said of them. */
export function describeFields(
  columns: readonly ColumnProfile[],
  context: FieldContext,
): { readonly fields: Field[]; readonly notes: Note[] } {
  const notes: Note[] = [];
  const roleOf = new Map([...context.places].map(([role, place]) => [place, role]));
  const counts = new Map<string, number>();
  for (const { header, shared = header } of columns)
    if (header === "") counts.set(shared, (counts.get(shared) ?? 0) + 1);
  for (const [column, count] of counts) {
    if (column === "") notes.push({ code: "unnamed", args: { count }, at: ["schema", "fields"] });
    else notes.push({ code: "header-twice", args: { column, count }, at: ["schema", "fields"] });
  }
  // A field is known by its name, so that no schema can hold one twice, or one without.
  const named = [...columns.entries()].filter(([, { header }]) => header !== "");
  const fields = named.map(([place, column], position): Field => {
    const at = ["schema", "fields", position];
    const role = roleOf.get(place);
    const isScore = context.scores.scorePlaces.has(place);
    const isItem = context.scores.itemPlaces.has(place);
    const inferred = inferType(column, {
      delimiter: context.delimiter,
      isText: isDigitIdentifier(column.header) || context.names.has(place),
      isScore: isScore || isItem,
    });
    if (context.names.has(place) || isIdentifier(column.header) || holdsIdentifiers(column))
      notes.push({ code: "personal", at });
    else if (context.maybeNames.has(place)) notes.push({ code: "maybe-names", args: { role: "name" }, at });
    if (inferred.isDayFirstByCustom === true) notes.push({ code: "day-first", at });
    if (inferred.exceptions > 0)
      notes.push({ code: "not-numbers", args: { count: inferred.exceptions }, at });
    const range = column.range(inferred.decimalChar === "," ? "," : ".");
    if (isScore && range !== undefined && column.filled >= FEWEST_FOR_RANGE)
      notes.push({
        code: context.scores.scale === undefined ? "seen" : "seen-range",
        args: { min: range.min, max: range.max },
        at,
      });
    const levels = levelsOf(column, role, inferred, context, place);
    const constraints = constraintsOf(column, role, inferred, { isScore, isItem }, levels, context);
    const ordered = levels?.isOrdered === true;
    return {
      name: column.header,
      ...typeOf(inferred),
      ...(ordered && { categories: levels.levels, categoriesOrdered: true }),
      ...(Object.keys(constraints).length > 0 && { constraints }),
    };
  });
  return { fields, notes };
}

function typeOf({ type, format, decimalChar, groupChar }: InferredType): Omit<Field, "name"> {
  return {
    type,
    ...(format !== undefined && { format }),
    ...(decimalChar !== undefined && { decimalChar }),
    ...(groupChar !== undefined && { groupChar }),
  };
}

function constraintsOf(
  column: ColumnProfile,
  role: keyof ResourceRoles | undefined,
  { type }: InferredType,
  { isScore, isItem }: { readonly isScore: boolean; readonly isItem: boolean },
  levels: Levels | undefined,
  { scores, isOneRowEach }: FieldContext,
): Constraints {
  const isFull = column.filled > 0 && column.blank === 0 && column.missing.size === 0;
  const isWideScore = (isScore || isItem) && scores.score === undefined;
  const isKey = role === "id" || (role === "informant" && isOneRowEach);
  const pattern =
    type === "string" && (role === "id" || role === "informant") && column.isComplete
      ? idPattern(column.distinct.keys())
      : undefined;
  // Items that a mean is made of are on the scale of the mean.
  const isOnScale =
    isScore || (isItem && scores.instruments[0]?.total === "mean" && scores.waves !== undefined);
  const { scale } = scores;
  return {
    // A test not taken is no fault of the table, nor is what cannot be computed of it.
    ...(isFull && !isWideScore && !isGainHeader(column.header) && { required: true }),
    ...(isKey && isOneRowEach && column.isUnique === true && { unique: true }),
    ...(pattern !== undefined && { pattern }),
    ...(levels !== undefined && !levels.isOrdered && { enum: levels.levels }),
    ...(isOnScale && scale !== undefined && type !== "string" && { minimum: scale.min, maximum: scale.max }),
  };
}

/** The levels of a column, where they are a closed list that tells of nobody. */
interface Levels {
  readonly levels: readonly string[];
  readonly isOrdered: boolean;
}

function levelsOf(
  column: ColumnProfile,
  role: keyof ResourceRoles | undefined,
  { type }: InferredType,
  { tiers, scores, names }: FieldContext,
  place: number,
): Levels | undefined {
  const { distinct, header } = column;
  if (type !== "string" || !column.isComplete || distinct.size === 0 || distinct.size > MOST_LEVELS)
    return undefined;
  const levels = [...distinct.keys()];
  if (role === "tier") return orderedBy(tiers, levels) ?? { levels, isOrdered: false };
  if (header === scores.wave)
    return orderedBy(waveOrder(scores.waves), levels) ?? { levels, isOrdered: false };
  if (role !== undefined && NEVER_LEVELS.includes(role)) return undefined;
  if (names.has(place) || isPlace(header) || isIdentifier(header)) return undefined;
  // Marks such as `80 / 100` are few because the test has few questions.
  if (levels.some((level) => OUT_OF.test(level))) return undefined;
  const isShared = [...distinct.values()].every((count) => count >= FEWEST_OF_A_LEVEL);
  const isFew = distinct.size > 1 && column.filled >= FEWEST_OF_A_LEVEL * distinct.size;
  // A free column with one odd level may be a remark; of what tells who somebody is, no rare level is written.
  return isFew && (isShared || (role === "cohort" && !isQuasiIdentifier(header)))
    ? { levels: levels.toSorted(), isOrdered: false }
    : undefined;
}

function waveOrder(waves: StudyWaves | undefined): readonly string[] | undefined {
  return waves === undefined ? undefined : [waves.pre, waves.post, ...(waves.followUp ?? [])];
}

const OUT_OF = /^\d{1,9}(?:[.,]\d{1,9})? {0,3}\/ {0,3}\d{1,9}$/;
const MOST_LOOKED_AT = 200;

/** Whether most cells of a column are identifiers, whatever its header says: forms call an e-mail address "Username". */
function holdsIdentifiers({ distinct, header }: ColumnProfile): boolean {
  const texts = [...distinct.keys()].slice(0, MOST_LOOKED_AT);
  return (
    texts.length > 0 &&
    texts.filter((text) => identifierOf(text, header) !== undefined).length * 2 > texts.length
  );
}

/** The levels in the order that is known, where it has them all. */
function orderedBy(order: readonly string[] | undefined, levels: readonly string[]): Levels | undefined {
  if (order === undefined || !levels.every((level) => order.includes(level))) return undefined;
  return { levels: order.filter((level) => levels.includes(level)), isOrdered: true };
}

/** The levels of a column of tiers in the order of the tiers; `undefined` where one of them is none. */
export function tiersInOrder(
  levels: readonly string[],
  tiers: readonly string[],
): readonly string[] | undefined {
  const places = tierPlaces(levels, tiers);
  if (places === undefined || new Set(places).size !== places.length) return undefined;
  return levels.toSorted((a, b) => places[levels.indexOf(a)]! - places[levels.indexOf(b)]!);
}
