import { idFinder } from "../../anonymize/id-finder.ts";

/** What stands in brackets for the id of a participant. */
const MASKED = "[…]";

/** Makes a function that masks ids of participants, in whatever form they are written. */
export function maskIds(ids: readonly (string | undefined)[]): (text: string) => string {
  const finder = idFinder(ids.flatMap((id) => (id === undefined ? [] : [id.normalize("NFC")])));
  return (text) => {
    const composed = text.normalize("NFC");
    let [shown, from] = ["", 0];
    for (const { start, end } of finder.inWhateverForm(composed)) {
      shown += composed.slice(from, start) + MASKED;
      from = end;
    }
    return shown + composed.slice(from);
  };
}
