import type { AgreementResult } from "../../../analyses/schemas/agreement.schema.ts";
import { capitalized } from "../../../language/capitalized.ts";
import type { Catalogue } from "../../../language/catalogue.ts";
import { visible } from "../../../language/visible.ts";
import { type Block, heading, paragraph, table, words as wordColumn } from "../../document.ts";

const SHOWN = 20;

interface Place {
  readonly document?: string | undefined;
  readonly segment?: string | undefined;
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}

/** Where coders differ and who coded what, to talk over; and units that only one coder has. */
export function disagreementsSection(result: AgreementResult, { interviews, numbers }: Catalogue): Block[] {
  const { unit, disagreements, unmatched, coders } = result;
  const codesOf = (codes: readonly string[] | undefined) =>
    codes === undefined || codes.length === 0 ? interviews.nothing : codes.map(visible).join(", ");
  const hasText = disagreements.list.some(({ text }) => text !== undefined);
  const rows = disagreements.list.slice(0, SHOWN).map((one) => [
    placeOf(one),
    ...coders.map((coder) => {
      const rating = one.ratings.find((its) => its.coder === coder);
      return rating === undefined ? "" : codesOf(rating.codes);
    }),
    ...(hasText ? [visible(one.text ?? "")] : []),
  ]);
  const columns = [
    interviews.where,
    ...coders.map(visible),
    ...(hasText ? [capitalized(interviews.roles.text)] : []),
  ];
  const shownOf = (shown: number, total: number, longestFirst: boolean) => {
    const its = { shown: numbers.integer(shown), total: numbers.integer(total), longestFirst };
    return total > shown ? [paragraph(interviews.moreUnits(its))] : [];
  };
  const alone = unmatched.list.slice(0, SHOWN);
  return [
    heading(2, interviews.disagreements),
    ...(rows.length === 0
      ? [paragraph(interviews.noDisagreements)]
      : [
          table(columns.map(wordColumn), rows),
          ...shownOf(rows.length, disagreements.total, unit === "character"),
          ...(result.options.excerpts && !hasText ? [paragraph(interviews.noExcerpts)] : []),
        ]),
    ...(alone.length === 0
      ? []
      : [
          heading(3, interviews.unmatched),
          table(
            [interviews.where, interviews.people.coders, interviews.code].map(wordColumn),
            alone.map((one) => [placeOf(one), visible(one.coder), codesOf(one.codes)]),
          ),
          ...shownOf(alone.length, unmatched.total, false),
        ]),
  ];
}

function placeOf({ document, segment, start, end }: Place): string {
  const place = start === undefined ? "" : `${start}–${end}`;
  return [document ?? "", segment ?? "", segment === undefined ? place : ""]
    .filter((part) => part !== "")
    .map(visible)
    .join(" · ");
}
