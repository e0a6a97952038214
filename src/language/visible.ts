/** Control and format characters (terminal escapes, bidirectional overrides among them), and the marks of `symbol` and `reference`. */
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029\ue000\ue001\ue003\ue004]/gu;

const PLAIN = /^[ -~]*$/;

/** A joiner inside an emoji that is made of several, such as a teacher's, is part of it. */
const JOINED =
  /(?<=\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?)\u200d(?=\p{Extended_Pictographic})/gu;
const JOINER = "\ue002";

/** Text from data as it may be shown: line breaks become spaces, characters that act unseen become U+FFFD. */
export function visible(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replaceAll(JOINER, "\ufffd")
    .replace(JOINED, JOINER)
    .replace(/\s*[\r\n\t]+\s*/g, " ")
    .replace(UNSEEN, "\ufffd")
    .replaceAll(JOINER, "\u200d");
}
