import type { Catalogue } from "../../../language/catalogue.ts";

/** What `init` says of what it wrote; the sentence stands in `language/`. */
type NoteCode = keyof Catalogue["init"]["notes"];

/** That a resource is of no kind that could be told. */
export const KIND_UNKNOWN: Note = {
  code: "kind-unknown",
  args: { kinds: ["scores", "items", "interviews", "informants", "participants", "transcripts", "other"] },
  at: ["paud", "kind"],
};

/** A note, and where in the descriptor of its resource it belongs: a path of keys and positions. */
export interface Note {
  readonly code: NoteCode;
  readonly args?: Readonly<Record<string, string | number | readonly string[]>>;
  readonly at: readonly (string | number)[];
}
