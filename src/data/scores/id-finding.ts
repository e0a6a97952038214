import type { Finding } from "../../core/finding.ts";

/** What the column that tells people apart should warn of, or that there is none. */
export function idFinding(
  id: { readonly header: string; readonly kind: "id" | "name" | "row-number" } | undefined,
): Finding | undefined {
  if (id === undefined) return { rule: "no-id-column", severity: "warning" };
  const { header: column, kind } = id;
  if (kind === "name") return { rule: "names-as-ids", severity: "info", column };
  return kind === "row-number" ? { rule: "row-numbers-as-ids", severity: "info", column } : undefined;
}
