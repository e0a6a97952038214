import type { Finding } from "../../core/finding.ts";
import type { CodeNode } from "./segment-table.ts";

const MOST_FINDINGS = 20;
const MOST_NAMED = 5;

/** Codes under one theme whose names differ only in case, spaces or how letters are composed: perhaps one code. */
export function similarCodes(codes: readonly CodeNode[]): Finding[] {
  const names = new Map<string, string[]>();
  for (const { name, parent } of codes) {
    const key = `${parent} ${name.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim()}`;
    const same = names.get(key);
    if (same === undefined) names.set(key, [name]);
    else same.push(name);
  }
  return [...names.values()]
    .filter((same) => same.length > 1)
    .slice(0, MOST_FINDINGS)
    .map((same) => {
      const named = same.slice(0, MOST_NAMED).map((name) => `"${name.slice(0, 60)}"`);
      return { rule: "similar-codes", severity: "warning", args: { codes: named.join(", ") } };
    });
}
