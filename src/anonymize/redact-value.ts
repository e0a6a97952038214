import type { Redactor } from "./redactor.ts";

/** Sentences for people; all other texts may be values or headers, which are redacted as cells are. */
const SENTENCES: ReadonlySet<string> = new Set(["title", "description", "reason", "label"]);
/** Who wrote the study is public. */
const PUBLIC = "contributors";
/** What stands under these is held to a form, and a mark is none. */
const FORMED: ReadonlySet<string> = new Set(["email"]);

/** A value of a descriptor with every text in it redacted, whoever thought of the property it stands under. */
export function redactValue(value: unknown, redactor: Redactor, key = ""): unknown {
  if (typeof value === "string")
    return (SENTENCES.has(key) ? redactor.text(value) : redactor.cell(value, key)).text;
  if (typeof value === "number" || typeof value === "bigint") {
    const written = String(value);
    const { text, marks } = redactor.cell(written, key);
    return marks === 0 ? value : text;
  }
  if (Array.isArray(value)) return redactList(value, redactor, key);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).flatMap(([name, its]): [string, unknown][] => {
    if (name === PUBLIC) return [[name, its]];
    const redacted = redactValue(its, redactor, name);
    if (FORMED.has(name) && redacted !== its) return [];
    return [[redactor.cell(name, "").text, redacted]];
  });
  return Object.fromEntries(entries);
}

/** Two values of a list may have become one mark. */
function redactList(list: readonly unknown[], redactor: Redactor, key: string): unknown[] {
  const redacted = list.map((its) => redactValue(its, redactor, key));
  return redacted.filter(
    (its, i) => its === list[i] || typeof its !== "string" || redacted.indexOf(its) === i,
  );
}
