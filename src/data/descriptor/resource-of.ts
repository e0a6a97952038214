import type { RawResource } from "./package.schema.ts";
import type { RawPackagePaud, RawResourcePaud } from "./paud.schema.ts";
import type { Instrument, ResourceKind, ResourceRoles, StudyResource, StudyWaves } from "./study.ts";
import { listOf, picked, tableSchemaOf } from "./table-schema-of.ts";

const INTERVIEWS = /\.(?:qdpx|qde)$/i;
const TRANSCRIPT = /\.txt$/i;

/** What a package says of all its resources; its tests are made once, and shared. */
type Defaults = RawPackagePaud & { readonly tests: readonly Instrument[] };

/** The defaults of a package. */
export function defaultsOf(paud: RawPackagePaud): Defaults {
  return { ...paud, tests: (paud.instruments ?? []).map(instrumentOf) };
}

/** A resource with what the package says by default. @param isFolder whether a path of the descriptor is a folder */
export function resourceOf(
  raw: RawResource,
  study: Defaults,
  isFolder: (path: string) => boolean,
): StudyResource {
  const { name, data, encoding, bytes, hash, dialect, paud: own = {} } = raw;
  const schema = typeof raw.schema === "object" ? tableSchemaOf(raw.schema) : undefined;
  const fields = schema?.fields.map((field) => field.name);
  const paths = listOf(raw.path);
  const has = (column: string) => fields === undefined || fields.includes(column);
  const isLong = own.roles?.wave !== undefined || (study.roles?.wave !== undefined && has(study.roles.wave));
  const waves = own.waves ?? defaultWaves(study, isLong, fields);
  const kind = own.kind ?? kindOf(own, waves !== undefined && fields !== undefined, paths, isFolder);
  const roles = rolesOf(own, study, kind, fields);
  const { delimiter, sheetName } = typeof dialect === "object" ? dialect : {};
  const sheet = own.sheet ?? sheetName;
  return {
    name,
    kind,
    paths,
    isInline: data !== undefined,
    ...(schema !== undefined && { schema }),
    ...(delimiter !== undefined && { delimiter }),
    ...(encoding !== undefined && { encoding }),
    ...(sheet !== undefined && { sheet }),
    ...(paths.length === 1 && hash !== undefined && { hash }),
    ...(paths.length === 1 && bytes !== undefined && { bytes }),
    roles,
    ...(waves !== undefined && { waves: wavesOf(waves) }),
    ...picked({ ...study, ...picked(own, SCORING) }, SCORING),
    ...picked(own, ["decimal", "pathSeparator", "offsets"]),
    instruments: own.instruments?.map(instrumentOf) ?? study.tests,
  };
}

const SCORING = ["scale", "mastery", "lowerIsBetter"] as const;

/** Roles of coded interviews, and of who is interviewed. */
const SPOKEN: readonly string[] = [
  ...[
    "document",
    "segment",
    "informant",
    "participant",
    "text",
    "code",
    "theme",
    "coder",
    "start",
    "end",
    "length",
  ],
];

/**
 * What is said of the resource itself, then what the package says of columns that it has: of those in its schema, else of
 * those that its kind can have.
 */
function rolesOf(
  own: RawResourcePaud,
  study: RawPackagePaud,
  kind: ResourceKind,
  fields: readonly string[] | undefined,
): ResourceRoles {
  const isSpoken = kind === "interviews" || kind === "informants" || kind === "transcripts";
  const defaults = Object.entries(spelt(study)).filter(([role, columns]) =>
    fields === undefined
      ? SPOKEN.includes(role) === isSpoken
      : listOf(columns).every((column) => fields.includes(column)),
  );
  const { by, days, covariates, ...roles } = {
    ...Object.fromEntries(defaults),
    ...spelt(own),
  } as NonNullable<RawPackagePaud["roles"]>;
  return {
    ...picked(roles, Object.keys(roles) as (keyof typeof roles)[]),
    ...(by !== undefined && { by: listOf(by) }),
    ...(days !== undefined && { days: listOf(days) }),
    ...(covariates !== undefined && { covariates: listOf(covariates) }),
  };
}

/** The roles, `cohort` among them. */
function spelt({ roles, cohort }: Pick<RawResourcePaud, "roles" | "cohort">) {
  return { ...(cohort !== undefined && { cohort }), ...roles };
}

/** The package's waves, where the resource can have them: as columns, or as levels of its wave column. */
function defaultWaves(
  { waves }: RawPackagePaud,
  isLong: boolean,
  fields: readonly string[] | undefined,
): RawPackagePaud["waves"] {
  if (waves === undefined || fields === undefined || isLong) return waves;
  if (!fields.includes(waves.pre) || !fields.includes(waves.post)) return undefined;
  const followUp = waves.followUp?.filter((column) => fields.includes(column));
  return { pre: waves.pre, post: waves.post, ...(followUp !== undefined && { followUp }) };
}

function kindOf(
  { waves, roles }: RawResourcePaud,
  hasWaveFields: boolean,
  paths: readonly string[],
  isFolder: (path: string) => boolean,
): ResourceKind {
  if (waves !== undefined || roles?.score !== undefined || hasWaveFields) return "scores";
  if (paths.length === 0) return "other";
  if (paths.every((path) => INTERVIEWS.test(path))) return "interviews";
  return paths.every((path) => TRANSCRIPT.test(path) || isFolder(path)) ? "transcripts" : "other";
}

function instrumentOf(raw: NonNullable<RawResourcePaud["instruments"]>[number]): Instrument {
  const { name, waves, items } = raw;
  return {
    name,
    ...picked(raw, ["title", "scale", "mastery", "lowerIsBetter", "total"]),
    ...(waves !== undefined && { waves: wavesOf(waves) }),
    ...(items !== undefined && { items: picked(items, ["pre", "post"]) }),
  };
}

function wavesOf({ pre, post, followUp }: NonNullable<RawResourcePaud["waves"]>): StudyWaves {
  return { pre, post, ...(followUp !== undefined && { followUp }) };
}
