import type { Catalogue } from "../../../language/catalogue.ts";
import { type Block, figures, heading, paragraph, table } from "../../document.ts";
import type { InterviewResult } from "../../interview-result.ts";

/** The classes of a result, in the order they are printed; those that hold nothing and are rare are left out. */
const CLASSES = [
  ...(["rows", "counted", "compared", "unmatched", "withoutCoder", "withoutPlace"] as const),
  ...(["otherCoders", "notConsensus", "seconded", "duplicates", "uncoded", "invalid"] as const),
];
const ALWAYS: readonly string[] = ["rows", "counted", "compared", "duplicates", "uncoded", "invalid"];

/** Where every record went. */
export function recordFlow({ flow }: InterviewResult, { interviews, numbers }: Catalogue): Block[] {
  const counts: Readonly<Record<string, number>> = flow;
  const shown = CLASSES.filter(
    (its) => counts[its] !== undefined && (counts[its] > 0 || ALWAYS.includes(its)),
  );
  return [
    heading(2, interviews.flow),
    table(
      shown.map((its) => figures(interviews.flowClasses[its])),
      [shown.map((its) => numbers.integer(counts[its]!))],
    ),
    paragraph(interviews.flowNote),
  ];
}
