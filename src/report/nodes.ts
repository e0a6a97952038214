import type { PhrasingContent, Table } from "mdast";
import type { Figure } from "./figure.ts";

/** What a document says of itself. */
export interface DocumentMeta {
  readonly language: "en" | "id";
  readonly title: string;
  readonly author?: string;
  readonly organisation?: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
}

/** What can be referred to: its own name, and once the document is numbered what it is called, such as "Table 3". */
interface Numbered {
  readonly id: string;
  label?: string;
  children: PhrasingContent[];
}

/** A table with a caption, which is `children`. */
export interface CaptionedTable extends Numbered {
  type: "captionedTable";
  table: Table;
}

/** A figure with a caption, which is `children`. */
export interface FigureNode extends Numbered {
  type: "figure";
  figure: Figure;
}

/** Refers to a table or figure by its id; once the document is numbered, `label` is what it is called. */
export interface CrossReference {
  type: "crossReference";
  to: string;
  label?: string;
}

/** The title page: its parts in order, each a line or paragraph. */
export interface TitlePage {
  type: "titlePage";
  title: string;
  subtitle?: string;
  /** Who, where, when: each a line. */
  lines: readonly string[];
  logo?: { readonly mediaType: "image/png" | "image/jpeg" | "image/svg+xml"; readonly bytes: Uint8Array };
}

/** Where a table of contents stands: of the headings of depth 1 to `depth` after it. */
export interface Contents {
  type: "contents";
  title: string;
  depth: 1 | 2 | 3;
}

declare module "mdast" {
  interface BlockContentMap {
    captionedTable: CaptionedTable;
    figure: FigureNode;
    titlePage: TitlePage;
    contents: Contents;
  }
  interface RootContentMap {
    crossReference: CrossReference;
    captionedTable: CaptionedTable;
    figure: FigureNode;
    titlePage: TitlePage;
    contents: Contents;
  }
  interface PhrasingContentMap {
    crossReference: CrossReference;
  }
  interface RootData {
    meta?: DocumentMeta;
  }
  interface TableData {
    /** What the table is called where tables have captions. */
    caption?: string;
    /** The column with the group a row is of; a row with nothing in it is of the group above. */
    groupColumn?: number;
  }
  interface ParagraphData {
    /** Whether it is an entry of a list of references, whose further lines are indented. */
    isReference?: true;
  }
  interface HeadingData {
    /** By what a link finds it. */
    id?: string;
  }
}
