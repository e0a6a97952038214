import type { AgreementResult } from "../../../analyses/schemas/agreement.schema.ts";
import type { Catalogue } from "../../../language/catalogue.ts";
import { type Block, heading, paragraph } from "../../document.ts";
import { Format } from "../../format.ts";
import { agreementCutAlike } from "./agreement-cut-alike.ts";

/** The pooled agreement in a sentence. */
export function agreementInWords(result: AgreementResult, catalogue: Catalogue): Block[] {
  const { words, interviews, numbers } = catalogue;
  const { krippendorffAlpha: alpha, percent, n } = result.pooled;
  if (!("estimate" in alpha) || percent === undefined) return [];
  const format = new Format(catalogue);
  const level = numbers.level(result.options.confidence);
  const interval =
    alpha.interval === undefined
      ? ""
      : `, ${words.interval(level)} ${format.interval(alpha.interval, "bounded")}`;
  const cutAlike = agreementCutAlike(result);
  const caution =
    cutAlike === undefined
      ? ""
      : ` ${interviews.inWords.cutAlike({ compared: numbers.integer(cutAlike.compared), all: numbers.integer(cutAlike.all) })}`;
  return [
    heading(2, words.inWords),
    paragraph(
      interviews.inWords.agreement({
        alpha: format.figure(alpha.estimate, "bounded") + interval,
        level,
        percent: numbers.percent(percent),
        units: interviews.inWords.unitsOf[result.unit](numbers.integer(n)),
        coders: numbers.integer(result.coders.length),
        documents:
          result.documents === 0 || result.unit === "document"
            ? ""
            : interviews.inWords.inDocuments(numbers.integer(result.documents)),
      }) + caution,
    ),
  ];
}
