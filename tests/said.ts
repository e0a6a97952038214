import { readFileSync } from "node:fs";
import type { Finding } from "../src/core/finding.ts";
import type { InputError } from "../src/core/input-error.ts";
import { errorSentence } from "../src/language/error-sentence.ts";
import { findingSentence } from "../src/language/finding-sentence.ts";
import { catalogueOf } from "../src/language/index.ts";

const LANGUAGES = ["en", "id"] as const;

/** The members of a union of string literals, as its source text has them. */
export function membersOf(file: string, union: string): string[] {
  const source = readFileSync(new URL(`../src/core/${file}`, import.meta.url), "utf8");
  const body =
    new RegExp(`export type ${union} =((?:\\s*(?://[^\\n]*|\\|?\\s*"[^"]+"))+)`).exec(source)?.[1] ?? "";
  return [...body.replaceAll(/\/\/.*/g, "").matchAll(/"([^"]+)"/g)].map((match) => match[1]!);
}

/** What is wrong with a sentence that people are to read: gaps, parts of the program, more than one line. */
function faultsOf(sentence: string): string[] {
  const faults = [
    /undefined|NaN|\[object|\$\{|null/,
    /\n/,
    / {2}/,
    /^\s|\s$/,
    /^$/,
    /(?<!\()""/,
    /\(\)/,
    /: ?[.,](?=\s|$)|,[.,]/,
  ];
  return faults.filter((fault) => fault.test(sentence)).map((fault) => `${fault} in: ${sentence}`);
}

/** The same of a finding in every language, and the details its sentences ask for and it lacks. */
export function findingFaults(finding: Finding): string[] {
  return LANGUAGES.flatMap((language) => {
    const catalogue = catalogueOf(language);
    const missing: string[] = [];
    catalogue.findings[finding.rule]((name) => {
      if (finding.args?.[name] === undefined) missing.push(`${language} lacks ${name}`);
      return "x";
    });
    return [...faultsOf(findingSentence(finding, catalogue)), ...missing];
  });
}

/** The same of an input error. @param mayLack details its sentence can do without */
export function errorFaults(error: InputError, mayLack: readonly string[] = []): string[] {
  return LANGUAGES.flatMap((language) => {
    const catalogue = catalogueOf(language);
    const missing: string[] = [];
    catalogue.errors[error.code]((name) => {
      if (error.args[name] === undefined && !mayLack.includes(name))
        missing.push(`${language} lacks ${name}`);
      return "x";
    });
    return [...faultsOf(errorSentence(error, catalogue)), ...missing];
  });
}

/** The same of a reason's words. */
export function reasonFaults(reason: string): string[] {
  return LANGUAGES.flatMap((language) => {
    const reasons: Readonly<Record<string, string>> = catalogueOf(language).reasons;
    return faultsOf(reasons[reason] ?? "");
  });
}
