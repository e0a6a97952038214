/**
 * A mark in a transcript: `{km>` opens and `<km}` closes a coding by both coders, `{A:km>` … `<A:km}` one by coder A.
 * Marks may cross, so two coders' edges can differ and codes can overlap; they take no room in the text.
 */
const MARK = /\{(?:([AB]):)?([a-z]{2})>|<(?:([AB]):)?([a-z]{2})\}/g;
const CODERS = ["A", "B"];

/**
 * Takes the marks out of a transcript.
 * @param {string} marked
 * @param {string} head text that stands before the transcript and holds no marks
 * @param {string} name of the transcript, for errors
 * @returns {{ text: string, spans: { start: number, end: number, mark: string, coder: string }[] }} the text, and who
 *   coded what in it: UTF-16 code units, first = 0, end exclusive; by start, end and coder
 * @throws Error where marks do not pair, something like a mark is left, or a coding begins or ends with a space
 */
export function readMarks(marked, head, name) {
  const open = new Map();
  const spans = [];
  let text = head;
  let read = 0;
  for (const found of marked.matchAll(MARK)) {
    text += marked.slice(read, found.index);
    read = found.index + found[0].length;
    const opens = found[2] !== undefined;
    const mark = found[2] ?? found[4];
    const one = found[1] ?? found[3];
    for (const coder of one === undefined ? CODERS : [one]) {
      const key = `${coder}:${mark}`;
      if (open.has(key) === opens) throw new Error(`${name}: ${found[0]} at ${found.index}: not in pairs`);
      if (opens) {
        open.set(key, text.length);
        continue;
      }
      spans.push({ start: open.get(key), end: text.length, mark, coder });
      open.delete(key);
    }
  }
  text += marked.slice(read);
  if (open.size > 0) throw new Error(`${name}: left open: ${[...open.keys()].join(", ")}`);
  if (/[{}<>]/.test(text)) throw new Error(`${name}: a mark is left: ${text.match(/.{0,9}[{}<>].{0,9}/)}`);
  for (const { start, end, mark, coder } of spans) {
    const quote = text.slice(start, end);
    if (quote === "" || quote !== quote.trim())
      throw new Error(`${name}: ${coder}:${mark} has loose edges: ${quote}`);
  }
  spans.sort(
    (a, b) => a.start - b.start || a.end - b.end || CODERS.indexOf(a.coder) - CODERS.indexOf(b.coder),
  );
  return { text, spans };
}
