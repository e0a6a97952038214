/** The types of Table Schema, versions 1 and 2. */
export type FieldType =
  | "string"
  | "number"
  | "integer"
  | "boolean"
  | "object"
  | "array"
  | "list"
  | "datetime"
  | "date"
  | "time"
  | "year"
  | "yearmonth"
  | "duration"
  | "geopoint"
  | "geojson"
  | "any";

/** What a field's values must hold to, as the descriptor has it. */
export interface Constraints {
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly exclusiveMinimum?: unknown;
  readonly exclusiveMaximum?: unknown;
  readonly jsonSchema?: Readonly<Record<string, unknown>>;
}

/** One field of a Table Schema: a column, its type and constraints. */
export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly title?: string;
  readonly description?: string;
  readonly format?: string;
  readonly constraints?: Constraints;
  /** Instead of the schema's. */
  readonly missingValues?: readonly string[];
  readonly decimalChar?: string;
  readonly groupChar?: string;
  readonly bareNumber?: boolean;
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
  /** The values there are (strings or numbers), without their labels. */
  readonly categories?: readonly (string | number)[];
  readonly categoriesOrdered?: boolean;
  /** Of a list: what stands between its items, and their type. */
  readonly delimiter?: string;
  readonly itemType?: FieldType;
}
