import type { RuleTexts } from "../../rule-text.ts";
import { encodingRules } from "./encoding.ts";
import { interviewsRules } from "./interviews.ts";
import { pairingRules } from "./pairing.ts";
import { privacyRules } from "./privacy.ts";
import { schemaRules } from "./schema.ts";
import { scoresRules } from "./scores.ts";
import { spreadsheetRules } from "./spreadsheet.ts";
import { waiversRules } from "./waivers.ts";

/** Teks setiap aturan `check`. */
export const rules: RuleTexts = {
  ...schemaRules,
  ...pairingRules,
  ...scoresRules,
  ...spreadsheetRules,
  ...interviewsRules,
  ...privacyRules,
  ...encodingRules,
  ...waiversRules,
};
