/** What XML 1.0 has no way to write (production 2, Char): controls, halves of surrogate pairs, U+FFFE and U+FFFF. */
const NOT_XML = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text, or XML already written, as XML can hold it: what it cannot becomes U+FFFD. */
export function xmlCharacters(text: string): string {
  return text.replace(NOT_XML, "\ufffd");
}
