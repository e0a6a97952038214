/** What stands in brackets for the id of a participant. */
const MASKED = "[…]";
const SHORTEST_ID = 3;

/** Makes a function that masks ids of participants where they stand by themselves; a shorter one is a number or a word like any other. */
export function maskIds(ids: readonly (string | undefined)[]): (text: string) => string {
  const masked = new Set(ids.flatMap((id) => (id !== undefined && id.length >= SHORTEST_ID ? [id] : [])));
  const isPart = (character: string | undefined) =>
    character !== undefined && /[\p{L}\p{N}]/u.test(character);
  return (text) => {
    let shown = text;
    for (const id of masked) {
      const parts = shown.split(id);
      shown = parts.reduce((before, after) => {
        const isApart = !isPart(before.at(-1)) && !isPart(after[0]);
        return before + (isApart ? MASKED : id) + after;
      });
    }
    return shown;
  };
}
