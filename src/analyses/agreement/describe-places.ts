import type { SegmentTable } from "../../data/segments/segment-table.ts";
import type { InterviewLabels } from "../interviews/interview-labels.ts";
import { maskIdentities } from "../interviews/mask-identities.ts";
import type { AgreementResult } from "../schemas/agreement.schema.ts";
import { excerptOf } from "./excerpt-of.ts";
import type { RatedUnit } from "./rated-unit.ts";

/** More than these are counted, not listed. */
const MOST_LISTED = 1000;

type Disagreements = AgreementResult["disagreements"];
type Unmatched = AgreementResult["unmatched"];

/** Lists of units: where they are, and who coded what there. */
export function describePlaces(
  table: SegmentTable,
  labels: InterviewLabels,
  names: readonly string[],
  excerpts: boolean,
) {
  const placeOf = ({ document, unit, start, end }: RatedUnit) => ({
    ...(document < 0 ? {} : { document: labels.documents.all[document]! }),
    ...(unit === undefined ? {} : { segment: labels.segments.all[unit]! }),
    ...(start === undefined || end === undefined ? {} : { start, end }),
  });
  const mask = maskIdentities(table, labels);
  const textOf = ({ document, start, end }: RatedUnit) => {
    const text = excerpts && start !== undefined ? table.documents[document]?.text : undefined;
    return text === undefined ? {} : { text: mask(excerptOf(text, start!, end!)) };
  };
  const codesOf = (given: readonly number[]) => given.map((code) => names[code]!);
  return {
    disagreements(units: readonly RatedUnit[]): Disagreements {
      const list = units.slice(0, MOST_LISTED).map((unit) => ({
        ...placeOf(unit),
        ratings: unit.ratings.flatMap((given, coder) =>
          given === undefined ? [] : [{ coder: labels.coders.all[coder]!, codes: codesOf(given) }],
        ),
        ...textOf(unit),
      }));
      return { total: units.length, list };
    },
    /** Units that only one coder has. */
    unmatched(units: readonly RatedUnit[]): Unmatched {
      const alone = units.filter(
        ({ ratings }) => ratings.filter((given) => given !== undefined).length === 1,
      );
      const list = alone.slice(0, MOST_LISTED).map((unit) => {
        const coder = unit.ratings.findIndex((given) => given !== undefined);
        const codes = codesOf(unit.ratings[coder]!);
        return { ...placeOf(unit), coder: labels.coders.all[coder]!, codes };
      });
      return { total: alone.length, list };
    },
  };
}
