import type { Scale } from "../../scores/scale.ts";

/** What somebody who was asked said of one resource. */
export interface ResourceAnswers {
  readonly pre?: string;
  readonly post?: string;
  readonly scale?: Scale | "unknown";
  /** Headers of columns that hold names of people, or do not. */
  readonly names?: ReadonlyMap<string, boolean>;
}

/** What somebody who was asked said; everything left out is decided from the files. */
export interface Answers {
  readonly tiers?: readonly string[];
  readonly mastery?: number;
  /** By the path of the resource in the descriptor. */
  readonly resources: ReadonlyMap<string, ResourceAnswers>;
}

/** What cannot be told from the files. */
export type Question =
  | { readonly about: "pre" | "post"; readonly path: string; readonly candidates: readonly string[] }
  | { readonly about: "scale"; readonly path: string; readonly assumed?: Scale }
  | { readonly about: "names"; readonly path: string; readonly column: string }
  | { readonly about: "tiers"; readonly levels: readonly string[] };
