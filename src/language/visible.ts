/** Control and format characters (terminal escapes, bidirectional overrides among them), and the marks of `symbol`. */
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029\ue000\ue001]/gu;

const PLAIN = /^[ -~]*$/;

/** Text from data as it may be shown: line breaks become spaces, characters that act unseen become U+FFFD. */
export function visible(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(/\s*[\r\n\t]+\s*/g, " ").replace(UNSEEN, "\ufffd");
}
