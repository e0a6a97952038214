import type { LanguageTag } from "../language/catalogue.ts";

/** The language of `--lang`, found before anything is parsed, so that help and usage errors can speak it. */
export function findLanguage(argv: readonly string[]): LanguageTag {
  const last = argv.findLastIndex((word) => word === "--lang" || word.startsWith("--lang="));
  if (last < 0) return "en";
  const word = argv[last]!;
  const value = word === "--lang" ? argv[last + 1] : word.slice("--lang=".length);
  return value === "id" ? "id" : "en";
}
