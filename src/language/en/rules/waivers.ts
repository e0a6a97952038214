import type { RuleText } from "../../rule-text.ts";

/** Texts of the rules about waivers. */
export const waiversRules = {
  "waiver-unused": {
    title: "Waiver that meets nothing",
    explanation:
      "A waiver in the descriptor accepts a finding that is not there. It may hide a new one later.",
    fix: "Remove the waiver from checks.waivers.",
  },
  "waiver-expired": {
    title: "Waiver that has ended",
    explanation: "The last day of a waiver is over, so what it accepted counts again.",
    fix: "Repair the data; if the reason still holds, give the waiver a new day.",
  },
} satisfies Readonly<Record<string, RuleText>>;
