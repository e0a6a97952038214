/** A work that the report cites: who is named in the text, and its entry in the list of references, APA style. */
export interface Reference {
  /** Family names, in their order. */
  readonly authors: readonly string[];
  readonly year: string;
  /** The entry without its DOI; journals, books and volumes stand as statistical symbols do, in emphasis. */
  readonly text: string;
  /** Without the address of the resolver. */
  readonly doi?: string;
}
