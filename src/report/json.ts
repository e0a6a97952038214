/** Characters that JSON lets through and a terminal or editor acts on: C1 controls, bidirectional and other formats. */
const UNSEEN = /[\u007f-\u009f]|\p{Cf}|[\u2028\u2029]/gu;

/** The result as JSON, at full precision; control and format characters are written as escapes. */
export function renderJson(result: object): string {
  const json = JSON.stringify(result, null, 2);
  return `${json.replace(UNSEEN, (unit) => [...unit].flatMap(escapeUnits).join(""))}\n`;
}

function escapeUnits(character: string): string[] {
  return Array.from(
    { length: character.length },
    (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, "0")}`,
  );
}
