import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { InputError } from "../../core/input-error.ts";
import { isDescriptor } from "../../data/descriptor/descriptor-name.ts";
import type { CiName } from "./ci-file.ts";

/** Where the descriptor will lie. */
export interface Place {
  readonly path: string;
  readonly folder: string;
  /** Of the file alone. */
  readonly name: string;
  readonly isJson: boolean;
}

const USUAL = "datapackage.yaml";
/** Plain enough for a command line and a workflow. */
const PLAIN = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,100}$/;

/**
 * The place that was asked for, else `datapackage.yaml` in the one folder that was named, else in the present one.
 * @throws InputError `descriptor-name`, `output-folder-missing`
 */
export function placeOf(inputs: readonly string[], output: string | undefined): Place {
  const [only] = inputs;
  const isFolder = inputs.length === 1 && statSync(only!, { throwIfNoEntry: false })?.isDirectory() === true;
  const path = output ?? (isFolder ? join(only!, USUAL) : USUAL);
  const [folder, name] = [dirname(path), basename(path)];
  if (!PLAIN.test(name) || !isDescriptor(name)) throw new InputError("descriptor-name", { file: path });
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new InputError("output-folder-missing", { file: path });
  return { path, folder, name, isJson: /\.json$/i.test(name) };
}

/** Where the jobs of a service are looked for: at the root of the repository. */
export function ciFileAt(folder: string, ci: CiName): string {
  const root = join(folder, relative(resolve(folder), rootOf(folder)));
  return ci === "github"
    ? join(root, ".github", "workflows", "paud-check.yml")
    : join(root, ".gitlab-ci.yml");
}

/** A folder as a repository's root sees it, with `/` at the end; "" for the root itself. */
export function insideOf(folder: string): string {
  const inside = relative(rootOf(folder), resolve(folder));
  return inside === "" ? "" : `${inside.split(sep).join("/")}/`;
}

/** Fit for a pattern of a workflow and, within quotation marks, for a command line. */
const QUOTABLE = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N} ._-]{0,100}$/u;

/** The nearest folder above that a repository begins in; the folder itself where there is none, or its name is too odd. */
function rootOf(folder: string): string {
  const own = resolve(folder);
  for (let root = own; ; root = dirname(root)) {
    if (existsSync(join(root, ".git"))) {
      const parts = relative(root, own).split(sep);
      return parts.every((part) => part === "" || QUOTABLE.test(part)) ? root : own;
    }
    if (root === dirname(root)) return own;
  }
}

/**
 * Refuses what would replace a file, and a second descriptor beside a first, of which no reader could tell which holds.
 * @throws InputError `descriptor-exists`, `other-descriptor`, `ci-exists`
 */
export function requireFree({ path, folder, name }: Place, ciPath: string | undefined, force: boolean): void {
  const other = readdirSync(folder).find((entry) => isDescriptor(entry) && entry !== name);
  if (other !== undefined)
    throw new InputError("other-descriptor", { file: join(folder, other), name: join(folder, other) });
  if (!force && existsSync(path)) throw new InputError("descriptor-exists", { file: path });
  if (!force && ciPath !== undefined && existsSync(ciPath))
    throw new InputError("ci-exists", { file: ciPath });
}
