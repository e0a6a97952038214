import { RULES } from "../../checks/rules/index.ts";
import { InputError } from "../../core/input-error.ts";
import { nearest } from "../../data/descriptor/nearest.ts";
import { ruleDocument, ruleListDocument, rulesDocument } from "../../report/check/rule-document.ts";
import type { Outcome } from "../command.ts";

/** Every rule, by category, with its severity and what it is called. */
export function ruleList(): Outcome {
  return { kind: "document", document: (catalogue) => ruleListDocument(RULES, catalogue) };
}

/** One rule, or `all`: what it means, an example, what to do. @throws InputError `unknown-rule` */
export function ruleExplanation(name: string): Outcome {
  if (name === "all") return { kind: "document", document: (catalogue) => rulesDocument(RULES, catalogue) };
  const rule = RULES.find(({ id }) => id === name);
  if (rule === undefined) throw unknownRule(name, "");
  return { kind: "document", document: (catalogue) => ruleDocument(rule, catalogue) };
}

/** The error of a rule that there is not, with the one that was probably meant. @param place where it was named */
export function unknownRule(name: string, place: string): InputError {
  const near = nearest(
    name,
    RULES.map(({ id }) => id),
  );
  return new InputError("unknown-rule", { rule: name, place, ...(near !== undefined && { near }) });
}
