import type { Root } from "mdast";
import type { Finding } from "../core/finding.ts";
import type { Catalogue, LanguageTag } from "../language/catalogue.ts";
import type { Ask } from "./ask.ts";
import type { OptionSpec } from "./options/options.ts";

/** Option values by their name in camel case, parsed and checked by their declarations. */
export type OptionValues = Readonly<Record<string, unknown>>;

/** What a command may use of the world around it. */
export interface Context {
  /** The version of the tool. */
  readonly version: string;
  /** The day, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** The folder of the package, for files that ship with it. */
  readonly packageRoot: string;
  readonly stdin: () => NodeJS.ReadableStream;
  readonly progress: (progress: { path: string; bytes: number; rows: number }) => void;
  /** Whoever sits at the terminal; nobody in a pipe. */
  readonly ask?: Ask;
  /** Hears, before anything else is read, what a study descriptor says of its language, and which files the study has. */
  readonly study: (study: { readonly language?: LanguageTag; readonly reads: readonly string[] }) => void;
}

/** What a command has to say. `cli/` writes it: commands touch no stream. */
export type Outcome =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "document"; document(catalogue: Catalogue): Root }
  | {
      /** Files to be written, all or none, and what is then said of them. */
      readonly kind: "files";
      readonly files: readonly { readonly path: string; readonly text: string }[];
      readonly mayReplace: boolean;
      readonly text: string;
    }
  | {
      readonly kind: "report";
      readonly result: object;
      readonly findings: readonly Finding[];
      /** The result as a document in one language. */
      document(catalogue: Catalogue): Root | Promise<Root>;
      /** Formats only this command has, by their name. */
      readonly formats?: Readonly<Record<string, (catalogue: Catalogue) => Promise<string>>>;
      /** The least finding that ends with exit code 1, where `--fail-on` does not say. */
      readonly failOn?: "error" | "warning" | "never";
      /** The lines of the table written beside the report (`--rows`, `--matrix`), where one was asked for. */
      readonly rows?: { readonly path: string; lines(catalogue: Catalogue): Iterable<string> };
      /** Where its figures are written as files of their own, if anywhere. */
      readonly figures?: { readonly folder: string; readonly format: "svg" | "png" };
    }
  | FolderOutcome;

/** What a command has to say that makes one report. */
export type ReportOutcome = Extract<Outcome, { kind: "report" }>;

/** Several reports in a folder, each made when its turn comes, and an index of them. */
export interface FolderOutcome {
  readonly kind: "folder";
  readonly reports: readonly {
    /** Of its file, without the ending; no two are the same. */
    readonly name: string;
    /** What it is of, as it stands in the data. */
    readonly label: string;
    make(): Promise<ReportOutcome>;
  }[];
  /**
   * The index, once all are made.
   * @param made by their place: the file, or the code of the error for which there is none
   */
  index(made: readonly MadeReport[]): ReportOutcome;
  /** How many rows are in no report, and the column that does not say in which. */
  readonly without: { readonly rows: number; readonly column: string };
}

/** A report that stands in its file, or why it does not. */
export type MadeReport =
  | { readonly file: string }
  | {
      /** The code of the error. */
      readonly failed: string;
      /** Its sentence, in the language of the reports. */
      readonly why: string;
    };

/** A command, declared once: help, docs and dispatch are made from these records. */
export interface Command {
  readonly name: keyof Catalogue["help"]["commands"];
  readonly argument: {
    readonly name: string;
    readonly describes:
      | "inputs"
      | "interviews"
      | "schemaName"
      | "initInputs"
      | "checked"
      | "anonymized"
      | "reported";
    readonly many: boolean;
    /** Whether it may be left out. */
    readonly optional?: true;
  };
  readonly options: readonly OptionSpec[];
  /** Whether `--output` is a folder that the command itself writes; its report goes to standard output. */
  readonly writesFolder?: true;
  /** Whether, with these options, it makes several reports, for which `--output` is the folder. */
  writesReports?(options: OptionValues): boolean;
  /** Options that name files it reads beside its inputs, in camel case: no output may replace them. */
  readonly besideInputs?: readonly string[];
  /** Whether it asks questions on a terminal, unless `--yes` is said. */
  readonly asks?: true;
  /** Formats only this command has, by the ending of the file. */
  readonly endings?: Readonly<Record<string, string>>;
  run(inputs: readonly string[], options: OptionValues, context: Context): Promise<Outcome>;
}
