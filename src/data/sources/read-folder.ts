import { type Dirent, readdirSync } from "node:fs";
import { readFailure } from "./read-failure.ts";

/**
 * What lies in a folder, in the order of names, which is the same on every system.
 * @throws InputError `no-such-file`, `unreadable`, `read-failed`
 */
export function readFolder(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    throw readFailure(error, folder);
  }
}
