import type { ReportSection } from "../../core/report-section.ts";
import type { DecimalSign } from "../scores/decimal-sign.ts";
import type { Scale } from "../scores/scale.ts";
import type { Field } from "../table-schema/field.ts";

/** What a resource is to the study. */
export type ResourceKind =
  | "scores"
  | "items"
  | "interviews"
  | "informants"
  | "participants"
  | "transcripts"
  | "other";

/** Columns of a resource by the role they play: the header as written. */
export interface ResourceRoles {
  readonly id?: string;
  /** A column of people's names, wherever it stands. */
  readonly name?: string;
  readonly tier?: string;
  readonly cohort?: string;
  /** Long layout: which wave a row is of, and its score. */
  readonly wave?: string;
  readonly score?: string;
  /** The columns by which reports are grouped when nothing else is asked. */
  readonly by?: readonly string[];
  /** Days since the training: a column for each follow-up, in long layout one. */
  readonly days?: readonly string[];
  /** What else is known of people before the training. */
  readonly covariates?: readonly string[];
  /** Date of the training or of the interview. */
  readonly date?: string;
  // Coded interviews
  readonly document?: string;
  readonly segment?: string;
  readonly informant?: string;
  /** Whose scores are the informant's: the id of a participant. */
  readonly participant?: string;
  readonly text?: string;
  readonly code?: string;
  readonly theme?: string;
  readonly coder?: string;
  readonly start?: string;
  readonly end?: string;
  readonly length?: string;
}

/** The waves in the order of time: columns (wide layout), or levels of the wave column (long layout). */
export interface StudyWaves {
  readonly pre: string;
  readonly post: string;
  readonly followUp?: readonly string[];
}

/** One test: its waves, its scale and the items that make it up. */
export interface Instrument {
  readonly name: string;
  readonly title?: string;
  readonly scale?: Scale;
  readonly mastery?: number;
  readonly lowerIsBetter?: boolean;
  readonly waves?: StudyWaves;
  /** Per wave, the columns of its items. */
  readonly items?: Readonly<Partial<Record<"pre" | "post", readonly string[]>>>;
  /** How the items make the score (default `sum`). */
  readonly total?: "sum" | "mean";
}

/** A foreign key of a table: its own columns, and those of the resource it points to ("" is the table itself). */
export interface ForeignKey {
  readonly fields: readonly string[];
  readonly resource: string;
  readonly reference: readonly string[];
}

/** A Table Schema, of either version, in the form of version 2. */
export interface TableSchema {
  readonly fields: readonly Field[];
  /** How the file's columns are held against the fields (Table Schema 2; version 1 means `exact`). */
  readonly fieldsMatch: "exact" | "equal" | "subset" | "superset" | "partial";
  /** Cells that mean "no value"; `undefined` where the descriptor does not say. */
  readonly missingValues?: readonly string[];
  readonly primaryKey: readonly string[];
  readonly uniqueKeys: readonly (readonly string[])[];
  readonly foreignKeys: readonly ForeignKey[];
}

/** One resource of the study, with everything the package said of it by default filled in. */
export interface StudyResource {
  readonly name: string;
  readonly kind: ResourceKind;
  /** Where its files are, ready to be opened: beside the descriptor. A folder for transcripts. */
  readonly paths: readonly string[];
  /** Whether its data stand in the descriptor itself, and are not read. */
  readonly isInline: boolean;
  readonly schema?: TableSchema;
  readonly delimiter?: string;
  readonly encoding?: string;
  readonly sheet?: string;
  readonly decimal?: DecimalSign;
  /** `sha256:…` or bytes, as declared, of a resource of one file. */
  readonly hash?: string;
  readonly bytes?: number;
  readonly roles: ResourceRoles;
  readonly waves?: StudyWaves;
  readonly scale?: Scale;
  readonly mastery?: number;
  readonly lowerIsBetter?: boolean;
  readonly instruments: readonly Instrument[];
  /** Interviews: how a path of codes is parted, how offsets are counted. */
  readonly pathSeparator?: string;
  readonly offsets?: string;
}

/** A finding that is known and accepted, until a day. */
export interface Waiver {
  readonly rule: string;
  /** As the descriptor names it: relative to its folder. */
  readonly file?: string;
  readonly row?: number;
  readonly column?: string;
  readonly reason: string;
  /** `YYYY-MM-DD`: the last day on which it holds. */
  readonly expires: string;
}

/** How `check` is to judge. */
export interface StudyChecks {
  readonly severities: ReadonlyMap<string, "error" | "warning" | "info" | "off">;
  readonly failOn?: "error" | "warning" | "never";
  readonly waivers: readonly Waiver[];
}

/** What could tell who people are. */
export interface StudyPrivacy {
  /** The least number of people that share their quasi-identifiers. */
  readonly k?: number;
  /** Headers; `undefined` where they are to be recognised. */
  readonly quasiIdentifiers?: readonly string[];
  /** How `anonymize` makes them coarser, by header. */
  readonly generalise: ReadonlyMap<string, Generalisation>;
}

/** `drop` leaves the column empty; `band` makes ranges of that width; `map` replaces values; `year` keeps a date's year. */
export type Generalisation =
  | { readonly how: "drop" }
  | { readonly how: "band"; readonly width: number }
  | { readonly how: "year" }
  | { readonly how: "map"; readonly values: ReadonlyMap<string, string>; readonly other?: string };

/** What a report is made from. */
export type ReportPart = "scores" | "items" | "interviews" | "agreement";

/** What `report` makes of a study. */
export interface StudyReport {
  /** The resources of a part by name, where the descriptor chooses them. */
  readonly resources: Readonly<Partial<Record<ReportPart, readonly string[]>>>;
  readonly title?: string;
  readonly organisation?: string;
  readonly authors: readonly string[];
  readonly sections?: readonly ReportSection[];
  /** What the authors say to items of checklists, by their key. */
  readonly statements: Readonly<Record<string, string>>;
  readonly unit?: "segment" | "character" | "sentence" | "document";
  readonly participant?: string;
  /** Where these files are, ready to be opened. */
  readonly logo?: string;
  readonly key?: string;
  readonly pseudonyms?: string;
}

/** A study, as its descriptor says it is: a Frictionless Data Package with the property `paud`. */
export interface Study {
  /** The descriptor as given. */
  readonly path: string;
  readonly folder: string;
  readonly sha256: string;
  readonly title?: string;
  readonly language?: "en" | "id";
  readonly tiers?: readonly string[];
  readonly resources: readonly StudyResource[];
  readonly checks: StudyChecks;
  readonly privacy: StudyPrivacy;
  readonly report: StudyReport;
}
