import { realpathSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import type { PathFault } from "../../core/descriptor-problem.ts";
import { InputError } from "../../core/input-error.ts";

const ADDRESS = /^(?:[a-z][a-z0-9+.-]*:\/\/|(?:https?|s?ftp|file|data):)/i;

/** Why a path of a descriptor must not be opened, by its text alone (the standard calls such paths unsafe). */
export function pathFault(path: string): PathFault | "address" | undefined {
  if (ADDRESS.test(path)) return "address";
  if (path.includes("\\")) return "backslash";
  if (/^(?:[/~]|[a-z]:)/i.test(path) || path.includes("\0")) return "absolute";
  return path.split("/").includes("..") ? "parent" : undefined;
}

/**
 * A path of a descriptor, joined with the descriptor's folder.
 * @param place where the descriptor has it, for the message
 * @throws InputError `url-resource` or `unsafe-path`
 */
export function safePath(path: string, folder: string, file: string, place: string): string {
  const fault = pathFault(path);
  if (fault === "address") throw new InputError("url-resource", { file, path: place, value: path });
  const joined = join(folder, path);
  const problem = fault ?? (leadsOut(joined, folder) ? "link" : undefined);
  if (problem !== undefined) throw new InputError("unsafe-path", { file, path: place, value: path, problem });
  return joined;
}

/** Whether links take a file that is there out of the folder. */
function leadsOut(path: string, folder: string): boolean {
  try {
    const way = relative(realpathSync(folder), realpathSync(path));
    return way === ".." || way.startsWith("../") || way.startsWith("..\\") || isAbsolute(way);
  } catch {
    // What is not there is said when it is opened.
    return false;
  }
}
