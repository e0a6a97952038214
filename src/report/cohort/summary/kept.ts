import { visible } from "../../../language/visible.ts";
import { shareIn } from "../../sections/waves/retention.ts";
import { sincePost } from "../../sections/waves/told.ts";
import { tableId } from "../chapter.ts";
import type { KeyFinding } from "../summary.ts";
import type { Telling } from "../telling.ts";

/** What was still there later, a finding for each follow-up. */
export function keptFindings({ result, catalogue, says, format }: Telling): KeyFinding[] {
  const { compare } = result;
  if (compare?.waves === undefined) return [];
  const { summary } = says.chapters;
  const { numbers, reasons } = catalogue;
  const all = format.integer(compare.groups[0]!.n);
  const level = numbers.level(compare.options.confidence);
  const { retention, nonInferiority = [], dropout } = compare.waves;
  return retention.map((kept, place) => {
    const where = { to: visible(kept.to), n: format.integer(kept.n), all };
    const share = shareIn(kept);
    const reason = reasons[kept.reason ?? "not-computable"];
    const told =
      share === undefined
        ? summary.notKept({ ...where, reason })
        : share.interval === undefined
          ? summary.keptAlone({ ...where, share: numbers.percent(share.estimate), reason })
          : summary.kept({
              ...where,
              share: numbers.percent(share.estimate),
              level,
              interval: format.interval(share.interval, "points"),
            });
    // Who has no pre-test is among these, and not among those above.
    const { t, n } = sincePost(compare.waves!, place);
    const since =
      "meanDifference" in t
        ? [summary.since({ difference: format.estimate(t.meanDifference), level, n: format.integer(n) })]
        : [];
    const margin = nonInferiority[place];
    const ruled =
      margin?.kept === undefined
        ? []
        : [summary[margin.kept ? "lossRuledOut" : "lossNotRuledOut"](numbers.plain(margin.margin))];
    const absent = (dropout[place]?.left ?? 0) > 0 ? [summary.absentees] : [];
    return {
      about: "kept",
      sentences: [told, ...since, ...ruled, ...absent],
      shownIn: [tableId("lasting", "kept")],
    };
  });
}
