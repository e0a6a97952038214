import { createHash } from "node:crypto";
import type { Finding } from "../../core/finding.ts";

/**
 * Fingerprints of findings that stay when rows are added: a hash of rule, file, column and what stands there, and which
 * of those that are alike it is.
 */
export function fingerprinter(): (finding: Finding) => string {
  const seen = new Map<string, number>();
  return ({ rule, file, column, value }) => {
    const parts = [rule, file ?? null, column ?? null, value ?? null];
    const hash = createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
    const nth = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, nth);
    return `${hash}:${nth}`;
  };
}
