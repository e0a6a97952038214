/** What scripts/write-qdpx.mjs offers; what each part means is said there. */
interface QdpxScript {
  readonly PRESETS: Readonly<Record<Preset, Quirks>>;
  readonly HTML_NAMED_QDPX: Buffer;
  writeQdpx(project: FixtureProject, quirks: Quirks): Promise<Buffer>;
  writeQde(project: FixtureProject, quirks: Quirks): string;
  writeQdc(codes: readonly FixtureCode[], quirks?: Partial<Quirks> & { origin: string }): Buffer;
  withCrlf(project: FixtureProject): FixtureProject;
  zipOf(entries: readonly (readonly [string, Buffer])[]): Promise<Buffer>;
}

export type Preset = "nvivoWindows" | "nvivoMac" | "qualcoder" | "atlas" | "maxqda" | "qc";

export interface Quirks {
  readonly origin: string;
  readonly offsets: string;
  readonly bom?: boolean;
  readonly folder?: string;
  readonly rootFile?: boolean;
  readonly qde?: string;
  readonly quotes?: "name" | "description";
  readonly selectionPerCoding?: boolean;
  readonly exportedBy?: string;
  readonly caseCodes?: boolean;
  readonly noCaseLinks?: boolean;
  readonly emptySets?: boolean;
  readonly braces?: boolean;
  readonly upperCase?: boolean;
  readonly codebookNamespace?: string;
  readonly inline?: boolean;
  readonly noNames?: boolean;
}

interface FixtureCode {
  readonly name: string;
  readonly isCodable?: boolean;
  readonly codes?: readonly FixtureCode[];
}

interface FixtureCoding {
  readonly path: readonly string[];
  readonly coder?: string;
  readonly selectionCoder?: string;
}

export interface FixtureSelection {
  readonly start: number;
  readonly end: number;
  readonly codings: readonly FixtureCoding[];
}

interface FixtureDocument {
  readonly name: string;
  readonly text: string;
  readonly selections?: readonly FixtureSelection[];
  readonly codings?: readonly FixtureCoding[];
  readonly values?: Readonly<Record<string, string>>;
}

export interface FixtureProject {
  readonly codes: readonly FixtureCode[];
  readonly documents: readonly FixtureDocument[];
  readonly cases?: readonly {
    readonly name?: string;
    readonly documents?: readonly string[];
    readonly values?: Readonly<Record<string, string>>;
    readonly spans?: readonly { readonly document: string; readonly start: number; readonly end: number }[];
  }[];
  readonly sets?: readonly { readonly name: string; readonly documents: readonly string[] }[];
}

const script: QdpxScript = await import(new URL("../../../../scripts/write-qdpx.mjs", import.meta.url).href);

export const { PRESETS, HTML_NAMED_QDPX, writeQdpx, writeQde, writeQdc, withCrlf, zipOf } = script;
