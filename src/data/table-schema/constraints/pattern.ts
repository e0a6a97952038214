import type { Field } from "../field.ts";
import { shown } from "../field-fault.ts";
import { type MadeRule, NO_RULE } from "./cell-rule.ts";
import { asRe2 } from "./xml-pattern.ts";

/**
 * pattern: the whole text must match. Patterns come from strangers, so they run in RE2, whose time grows with the text and
 * no faster; what RE2 cannot take (look-around, back-references) or what makes a program of more than 5000 steps is a
 * fault.
 */
export async function patternRule({ type, constraints = {} }: Field): Promise<MadeRule> {
  const { pattern } = constraints;
  if (pattern === undefined || type !== "string") return NO_RULE;
  const matches = await matcher(pattern);
  if (matches === undefined)
    return {
      faults: [{ path: "constraints.pattern", problem: "bad-pattern", args: { pattern: shown(pattern) } }],
    };
  return {
    faults: [],
    rule: (value) =>
      matches(String(value)) ? undefined : { rule: "wrong-pattern", args: { pattern: shown(pattern) } },
  };
}

async function matcher(pattern: string): Promise<((text: string) => boolean) | undefined> {
  const translated = pattern.length > LONGEST ? undefined : asRe2(pattern);
  if (translated === undefined) return undefined;
  const { RE2JS } = await import("re2js");
  try {
    const compiled = RE2JS.compile(translated);
    return compiled.programSize() > LARGEST ? undefined : (text) => compiled.matches(text);
  } catch {
    return undefined;
  }
}

const LONGEST = 10_000;
const LARGEST = 5_000;
