import type { Waves } from "../../../analyses/schemas/waves.schema.ts";
import { visible } from "../../../language/visible.ts";
import { type Block, heading, list } from "../../document.ts";
import { present } from "../../format.ts";
import { shareIn, shownDays } from "./retention.ts";
import { sincePost, type Told, type WavesOfGroup } from "./told.ts";

/** What each follow-up shows, and what it does not, in sentences; then what the design cannot show. */
export function wavesInWords(told: Told): Block[] {
  const { groups, catalogue } = told;
  const { waves: said } = catalogue;
  const items = groups.flatMap((group) =>
    group.waves.retention.map((_, place) =>
      [
        shareSentence(group, place, told),
        ...changeSentences(group.waves, place, told),
        ...marginSentence(group.waves, place, told),
      ].join(" "),
    ),
  );
  const hasCohorts = groups[0]!.waves.contrasts.some(
    ({ sensitivity }) => "sign" in sensitivity && sensitivity.clusterMeans !== undefined,
  );
  return [
    heading(3, said.inWords),
    list([...items, said.designNote, ...(hasCohorts ? [said.cohortsNote] : [])]),
  ];
}

function shareSentence({ name, waves }: WavesOfGroup, place: number, told: Told): string {
  const { waves: said, reasons, numbers } = told.catalogue;
  const { format, options } = told;
  const kept = waves.retention[place]!;
  const where = { who: name, to: visible(kept.to), n: format.integer(kept.n) };
  const reason = reasons[kept.reason ?? "not-computable"];
  const share = shareIn(kept);
  if (share === undefined) return said.noShare({ ...where, reason });
  const percent = numbers.percent(share.estimate);
  if (share.interval === undefined) return said.shareAlone({ ...where, share: percent, reason });
  const days = shownDays(kept, options.minCell);
  return said.share({
    ...where,
    share: percent,
    level: numbers.level(options.confidence),
    interval: format.interval(share.interval, "points"),
    days: days && format.figure(days.median, "fixed", Number.isInteger(days.median) ? 0 : 1),
  });
}

/** The change since the post-test, and what its p does and does not show. */
function changeSentences(waves: Waves, place: number, told: Told): string[] {
  const { waves: said, reasons, numbers } = told.catalogue;
  const { format, options } = told;
  const { t, pHolm, n } = sincePost(waves, place);
  const test = present(t);
  if (!("statistic" in t) || test === undefined || pHolm === undefined) {
    return [said.noChange(reasons["reason" in t ? t.reason : "not-computable"])];
  }
  const change = said.change({
    difference: format.figure(t.meanDifference.estimate),
    level: numbers.level(options.confidence),
    interval: format.interval(t.meanDifference.interval),
    t: format.figure(t.statistic),
    df: format.integer(t.df),
    p: numbers.pSentence(pHolm),
    n: format.integer(n),
  });
  return [change, verdictOn(t.statistic, pHolm, waves.nonInferiority !== undefined, told)];
}

function verdictOn(
  statistic: number,
  pHolm: number,
  hasMargin: boolean,
  { catalogue, options }: Told,
): string {
  const { waves: said } = catalogue;
  if (pHolm < 1 - options.confidence) {
    return statistic > 0 === options.lowerIsBetter ? said.worse : said.better;
  }
  return hasMargin ? said.noEvidenceOfLoss : said.noEvidence;
}

function marginSentence({ nonInferiority }: Waves, place: number, { catalogue }: Told): string[] {
  const { waves: said, reasons, numbers } = catalogue;
  const test = nonInferiority?.[place];
  if (test === undefined) return [];
  if (test.kept === undefined) return [said.noMarginTest(reasons[test.reason ?? "not-computable"])];
  const margin = numbers.plain(test.margin);
  return [test.kept ? said.lossRuledOut(margin) : said.lossNotRuledOut(margin)];
}
