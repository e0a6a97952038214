import { InputError } from "../../core/input-error.ts";
import type { FindingList } from "../finding-list.ts";
import type { AnswerKey, KeyEntry } from "./answer-key.ts";
import { findItem } from "./item-name.ts";

/**
 * The entry of the key of every item; `undefined` for all of them without a key.
 * @throws InputError `key-of-other-items` where none fits, `items-without-key` where some have none, `key-twice`
 */
export function matchKey(
  names: readonly string[],
  key: AnswerKey | undefined,
  findings: FindingList,
): (KeyEntry | undefined)[] {
  const entries = names.map((): KeyEntry | undefined => undefined);
  if (key === undefined) return entries;
  const { path: file } = key;
  for (const entry of key.entries) {
    const at = findItem(names, entry.item);
    if (at === undefined)
      findings.add({ rule: "key-unused", severity: "warning", file, row: entry.row, value: entry.item });
    else if (entries[at] !== undefined)
      throw new InputError("key-twice", { file, row: entry.row, item: entry.item });
    else entries[at] = entry;
  }
  const without = names.filter((_, i) => entries[i] === undefined);
  if (without.length === names.length)
    throw new InputError("key-of-other-items", {
      file,
      items: names,
      keyItems: key.entries.map(({ item }) => item),
    });
  if (without.length > 0) throw new InputError("items-without-key", { file, items: without });
  return entries;
}
