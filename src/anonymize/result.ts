import type { Why } from "./personal-header.ts";
import type { Action } from "./plan-columns.ts";
import type { LeftOutRows } from "./read-table.ts";

/** What became of one file. Paths are those of the owner's own files, and may name people. */
export interface CopiedFile extends Partial<LeftOutRows> {
  readonly path: string;
  /** Below the output. */
  readonly place: string;
  readonly kind: "table" | "transcript";
  readonly rows?: number;
  /** Names and identifiers that were replaced. */
  readonly marks: number;
  readonly unmoved?: number;
  readonly columns?: readonly {
    readonly header: string;
    readonly as?: string;
    readonly does: Action["does"];
    readonly why?: Why;
  }[];
}

/** What `anonymize` did; never the key, a name or an id. */
export interface AnonymizeResult {
  readonly report: "anonymize";
  readonly formatVersion: 1;
  readonly generator: { readonly name: "paud-analyze"; readonly version: string };
  readonly engine: "stream";
  readonly output: string;
  readonly key: { readonly path: string; readonly isNew: boolean; readonly liesBesideData: boolean };
  /** Told apart by their ids. */
  readonly people: number;
  /** That were looked for in texts. */
  readonly names: number;
  /** Characters of a pseudonym behind its prefix. */
  readonly pseudonymLength: number;
  readonly files: readonly CopiedFile[];
  /** Files in the folders that are no tables or transcripts. */
  readonly leftOut: readonly string[];
}
