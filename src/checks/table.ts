import type { Finding } from "../core/finding.ts";
import type { ResourceKind, StudyResource } from "../data/descriptor/study.ts";
import type { SourceSummary } from "../data/sources/source.ts";
import type { Field } from "../data/table-schema/field.ts";
import type { FieldReader } from "../data/table-schema/field-reader.ts";
import type { KeyStore } from "./key-store.ts";
import type { Names } from "./names.ts";
import type { Person } from "./people.ts";

/** A column of a table that is being checked. */
export interface TableColumn {
  readonly index: number;
  /** As written, trimmed. */
  readonly header: string;
  /** {@link headerKey} of the header. */
  readonly key: string;
  readonly role?: ColumnRole;
  /** The schema's field and how its cells are read, where there is a schema that has it. */
  readonly field?: Field;
  readonly reader?: FieldReader;
  /** Whether its cells may tell who somebody is, so that findings do not show them. */
  readonly isSecret: boolean;
}

/** What a column is to the checks. */
export type ColumnRole =
  | "id"
  | "name"
  | "pre"
  | "post"
  | "follow-up"
  | "score"
  | "item"
  | "gain"
  | "wave"
  | "tier"
  | "cohort"
  | "group"
  | "date"
  | "text"
  | "code"
  | "informant"
  | "document"
  | "coder";

/** What `check` was told, or takes by default. */
export interface CheckSettings {
  /** The least size of a group that shares its quasi-identifiers. */
  readonly k: number;
  /** Headers; where there are none they are recognised. */
  readonly quasiIdentifiers: readonly string[] | undefined;
  /** In their order. */
  readonly tiers: readonly string[];
}

/** A table as it is known once its header is. */
export interface TableContext {
  readonly file: string;
  readonly kind: ResourceKind;
  readonly resource: StudyResource | undefined;
  readonly header: readonly string[];
  readonly headerRow: number;
  /** Rows with text above the header. */
  readonly titleRows: number;
  readonly delimiter: string;
  readonly columns: readonly TableColumn[];
  /** The first column that plays a role. */
  columnOf(role: ColumnRole): TableColumn | undefined;
  /** The columns that play one of the roles. */
  columnsOf(...roles: readonly ColumnRole[]): readonly TableColumn[];
  /** Trimmed cells that mean "nothing". */
  readonly missing: ReadonlySet<string>;
  readonly settings: CheckSettings;
  /** Where keys go that point from one table to another. */
  readonly keys: KeyStore;
  /** The columns of this table's keys to which other tables point. */
  readonly pointedAt: readonly (readonly string[])[];
  /** Names of people that stand in the tables read before. */
  readonly names: Names;
}

/** A row as it passes by. */
interface PassingRow {
  /** As written. */
  readonly cells: readonly string[];
  /** The spreadsheet's row. */
  readonly row: number;
  /** Whose row it is; where the table has no ids or the row none, every row is the first of nobody. */
  readonly person: Person;
}

/** Watches the rows of one table; summary rows are left out. */
export interface RowWatcher {
  row?(row: PassingRow): void;
  end?(summary: SourceSummary, place: TablePlace): void;
}

/** Where a table's rows ended. */
interface TablePlace {
  readonly lastRow: number;
  /** The first blank row that has a row below it. */
  readonly firstGap: number | undefined;
}

/** What a rule reports; the engine adds rule, severity and file, and masks the value. */
export interface Reported {
  readonly file?: string;
  readonly row?: number | undefined;
  /** A column of the table at hand, or a header. */
  readonly column?: TableColumn | string | undefined;
  /** As written: it is masked and shortened by the engine. */
  readonly value?: string | undefined;
  /** Whether the value tells who somebody is, where `column` does not say so. */
  readonly isSecret?: boolean;
  readonly args?: Finding["args"];
}

export type Report = (reported: Reported) => void;
