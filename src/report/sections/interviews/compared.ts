import type { AgreementResult } from "../../../analyses/schemas/agreement.schema.ts";
import type { Catalogue } from "../../../language/catalogue.ts";
import { visible } from "../../../language/visible.ts";
import { type Block, heading, list } from "../../document.ts";

/** What the coders were compared on. */
export function comparedSection(result: AgreementResult, { interviews, numbers }: Catalogue): Block[] {
  const { unit, units, coders, documents, pooled, options } = result;
  const categories = (pooled.categories ?? []).map((name) => `"${visible(name)}"`).join(", ");
  return [
    heading(2, interviews.compared),
    list([
      interviews.units[unit](numbers.integer(units)),
      ...(pooled.n === units ? [] : [interviews.unitsCompared(numbers.integer(pooled.n))]),
      interviews.ofCoders(numbers.integer(coders.length), coders.map(visible).join(", ")),
      ...(documents === 0 ? [] : [interviews.inDocuments(numbers.integer(documents))]),
      ...(pooled.kind === "variable"
        ? [`${interviews.oneVariable(categories)} ${interviews.level[options.level]}`]
        : []),
    ]),
  ];
}
