import { withoutCommands } from "../log-commands.ts";

/** What XML 1.0 has no way to write (production 2, Char): controls, halves of surrogate pairs, U+FFFE and U+FFFF. */
const NOT_XML = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Text as the content of an element; what XML cannot hold becomes U+FFFD. */
export function xmlText(text: string): string {
  const escaped = text.replace(NOT_XML, "\ufffd").replace(/[&<>"']/g, (character) => ENTITIES[character]!);
  return withoutCommands(escaped, "&#35;");
}

/** Attributes as they stand in a tag, values as tokens: spaces run together and trimmed, never empty. */
export function xmlAttributes(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${xmlText(String(value).replace(/\s+/g, " ").trim()) || "-"}"`)
    .join("");
}
