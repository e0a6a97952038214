import type { CheckRule } from "../../rule.ts";

const ROLES: ReadonlySet<string> = new Set([
  "id",
  "tier",
  "cohort",
  "group",
  "wave",
  "code",
  "coder",
  "informant",
  "document",
]);

/** An id or level with spaces about it: it is trimmed here, and in other programs it is another id or level. */
export const paddedCell: CheckRule = {
  id: "padded-cell",
  category: "spreadsheet",
  severity: "info",
  example: {
    breaks: { "nilai.csv": "id,Jenjang,pre,post\nP1,Dasar,40,60\nP2,Dasar ,50,70\n" },
    passes: { "nilai.csv": "id,Jenjang,pre,post\nP1,Dasar,40,60\nP2,Dasar,50 ,70\n" },
    at: { file: "nilai.csv", row: 3, column: "Jenjang", value: "Dasar" },
  },
  cells({ role }) {
    if (role === undefined || !ROLES.has(role)) return undefined;
    return (text) => (text !== "" && text.length !== text.trim().length ? {} : undefined);
  },
};
