import type { AgreementResult } from "../../../analyses/schemas/agreement.schema.ts";
import type { Catalogue } from "../../../language/catalogue.ts";
import { type Block, heading, paragraph } from "../../document.ts";
import { Format } from "../../format.ts";

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
  return [
    heading(2, words.inWords),
    paragraph(
      interviews.inWords.agreement({
        alpha: format.figure(alpha.estimate, "bounded") + interval,
        level,
        percent: numbers.percent(percent),
        units: `${numbers.integer(n)} ${interviews.inWords.unitNames[result.unit]}`,
        coders: numbers.integer(result.coders.length),
        documents:
          result.documents === 0 || result.unit === "document"
            ? ""
            : interviews.inWords.inDocuments(numbers.integer(result.documents)),
      }),
    ),
  ];
}
