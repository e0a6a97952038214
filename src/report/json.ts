import { withoutCommands } from "./log-commands.ts";

/** Characters that JSON lets through and a terminal or editor acts on: C1 controls, bidirectional and other formats. */
const UNSEEN = /[\u007f-\u009f]|\p{Cf}|[\u2028\u2029]/gu;

/** The result as JSON, at full precision; control and format characters, and what a log would obey, are written as escapes. */
export function renderJson(result: object): string {
  const json = JSON.stringify(result, null, 2);
  const seen = json.replace(UNSEEN, (unit) => [...unit].flatMap(escapeUnits).join(""));
  return `${withoutCommands(seen, "\\u0023")}\n`;
}

function escapeUnits(character: string): string[] {
  return Array.from(
    { length: character.length },
    (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, "0")}`,
  );
}
