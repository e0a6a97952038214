import { withoutCommands } from "../log-commands.ts";
import { xmlCharacters } from "../xml-characters.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Text as the content of an element; what XML cannot hold becomes U+FFFD. */
export function xmlText(text: string): string {
  const escaped = xmlCharacters(text).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
  return withoutCommands(escaped, "&#35;");
}

/** Attributes as they stand in a tag, values as tokens: spaces run together and trimmed, never empty. */
export function xmlAttributes(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${xmlText(String(value).replace(/\s+/g, " ").trim()) || "-"}"`)
    .join("");
}
