/** A code of a codebook. */
export interface RefiCode {
  readonly guid: string;
  readonly name: string;
  /** Index of the code above it; −1 at the top. */
  readonly parent: number;
  /** Whether it is meant to be given to text; a theme that only holds others is not. */
  readonly isCodable: boolean;
}

/** One code given by one user. */
export interface RefiCoding {
  /** As the CodeRef has it. */
  readonly code: string;
  readonly user?: string;
}

/** A marked place and what was coded there. */
export interface RefiSelection {
  readonly guid: string;
  /** As written; NaN where it is no whole number. Undefined in pictures, sound and pages. */
  readonly start?: number;
  readonly end?: number;
  readonly user?: string;
  readonly name?: string;
  readonly description?: string;
  readonly codings: readonly RefiCoding[];
}

/** A text of a source: its own, a transcript, or the text of a PDF. */
export interface RefiText {
  readonly guid: string;
  readonly name?: string;
  /** The text itself, where it stands in the XML. */
  readonly content?: string;
  readonly path?: string;
  readonly selections: readonly RefiSelection[];
}

/** A document. */
export interface RefiSource {
  readonly guid: string;
  readonly name?: string;
  readonly texts: readonly RefiText[];
  /** Places outside a text. */
  readonly selections: readonly RefiSelection[];
  /** Codes given to the whole. */
  readonly codings: readonly RefiCoding[];
  readonly values: readonly RefiValue[];
}

/** A variable's value. */
export interface RefiValue {
  readonly variable: string;
  readonly value: string;
}

/** A person or thing that sources and selections are about; without a name it only carries a document's variables. */
export interface RefiCase {
  readonly guid: string;
  readonly name?: string;
  readonly values: readonly RefiValue[];
  readonly sources: readonly string[];
  readonly selections: readonly string[];
}

/** A named group of sources. */
export interface RefiSet {
  readonly name: string;
  readonly sources: readonly string[];
}

/** A REFI-QDA project or codebook as it is written; GUIDs are normal, references not yet followed. */
export interface RefiProject {
  readonly kind: "project" | "codebook";
  /** The program that wrote it; "" where it does not say. */
  readonly origin: string;
  /** Names by GUID. */
  readonly users: ReadonlyMap<string, string>;
  readonly variables: ReadonlyMap<string, string>;
  readonly codes: readonly RefiCode[];
  readonly cases: readonly RefiCase[];
  readonly sources: readonly RefiSource[];
  readonly sets: readonly RefiSet[];
  /** GUIDs that stood twice where each must stand once. */
  readonly repeated: number;
  /** Departures from the standard, each once. */
  readonly breaks: ReadonlySet<string>;
}
