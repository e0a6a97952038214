import type { CompareGroup, CompareResult } from "../../analyses/schemas/compare.schema.ts";
import type { GainsGroup, GainsResult } from "../../analyses/schemas/gains.schema.ts";
import type { Catalogue } from "../../language/catalogue.ts";
import { type Block, heading, list } from "../document.ts";
import { Format, present } from "../format.ts";
import type { ScoreBody } from "../score-result.ts";

/** One APA-style paragraph per group on what was gained. */
export function gainsInWords(result: ScoreBody<GainsResult>, catalogue: Catalogue): Block[] {
  const level = catalogue.numbers.level(result.options.confidence);
  const items = result.groups.map((group) => gainsSentence(group, catalogue, level));
  return [heading(2, catalogue.words.inWords), list(items)];
}

function gainsSentence(group: GainsGroup, catalogue: Catalogue, level: string): string {
  const { sentences, words, numbers } = catalogue;
  const format = new Format(catalogue);
  const gain = present(group.gain);
  const average = present(group.classAverageNormalizedGain);
  const mastery = present(group.mastery);
  const parts = [descriptives(group, catalogue, format)];
  if (gain?.interval !== undefined) {
    parts.push(
      sentences.gain({ gain: format.figure(gain.mean), level, interval: format.interval(gain.interval) }),
    );
  }
  if (average !== undefined && "category" in average && average.interval !== undefined) {
    const figures = { g: format.figure(average.estimate), interval: format.interval(average.interval) };
    parts.push(sentences.classGain({ ...figures, level, band: words[average.category] }));
  }
  if (mastery !== undefined && "pre" in mastery) {
    const share = (wave: typeof mastery.pre) => numbers.percent(wave.share.estimate);
    const p = "p" in mastery.mcnemar ? numbers.pSentence(mastery.mcnemar.p) : undefined;
    const change = format.estimate(mastery.change, "points");
    parts.push(sentences.mastery({ pre: share(mastery.pre), post: share(mastery.post), change, p }));
  }
  return parts.join(" ");
}

/** One APA-style paragraph per group on the comparison; the leading test comes first. */
export function compareInWords(result: ScoreBody<CompareResult>, catalogue: Catalogue): Block[] {
  const level = catalogue.numbers.level(result.options.confidence);
  const items = result.groups.map((group) => compareSentence(group, catalogue, level));
  return [heading(2, catalogue.words.inWords), list(items)];
}

function compareSentence(group: CompareGroup, catalogue: Catalogue, level: string): string {
  const { sentences, reasons, numbers } = catalogue;
  const format = new Format(catalogue);
  const { t, bayes, leads } = group;
  const tests = [
    "reason" in t
      ? sentences.absentTest(reasons[t.reason])
      : sentences.t({
          df: format.integer(t.df),
          t: format.figure(t.statistic),
          p: numbers.pSentence(t.p),
          difference: format.figure(t.meanDifference.estimate),
          level,
          interval: format.interval(t.meanDifference.interval),
        }),
    wilcoxonSentence(group, catalogue, format),
  ];
  if (leads === "wilcoxon") tests.reverse();
  return [
    descriptives(group, catalogue, format),
    ...tests,
    gavSentence(group, catalogue, format, level),
    "reason" in bayes ? "" : sentences.bayes({ bf10: numbers.scientific(bayes.bf10) }),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function wilcoxonSentence(
  { wilcoxon }: CompareGroup,
  { sentences, words, numbers }: Catalogue,
  format: Format,
): string {
  const found = present(wilcoxon);
  if (
    found === undefined ||
    !("hodgesLehmann" in found) ||
    found.p === undefined ||
    found.method === undefined
  )
    return "";
  return sentences.wilcoxon({
    wPlus: format.figure(found.wPlus, "fixed", Number.isInteger(found.wPlus) ? 0 : 1),
    positive: format.integer(found.positive),
    negative: format.integer(found.negative),
    zeros: format.integer(found.zeros),
    p: numbers.pSentence(found.p),
    method: words.methodsInWords[found.method],
    shift: format.estimate(found.hodgesLehmann),
    rankBiserial: format.estimate(found.rankBiserial, "bounded"),
  });
}

function gavSentence(
  { effects }: CompareGroup,
  { sentences }: Catalogue,
  format: Format,
  level: string,
): string {
  const found = present(effects);
  if (found === undefined || !("gav" in found) || !("estimate" in found.gav)) return "";
  return sentences.gav({
    g: format.figure(found.gav.estimate),
    level,
    interval: format.interval(found.gav.interval),
  });
}

function descriptives(
  { group, n, pre, post }: GainsGroup | CompareGroup,
  { sentences, reasons }: Catalogue,
  format: Format,
): string {
  const who = format.group(group);
  // One person's means would be the person's scores.
  if (n < 2 || !("mean" in pre) || !("mean" in post)) return sentences.absent(who, reasons["too-few-pairs"]);
  return sentences.descriptives({
    who,
    n: format.integer(n),
    pre: format.figure(pre.mean),
    preSd: pre.sd === undefined ? undefined : format.figure(pre.sd),
    post: format.figure(post.mean),
    postSd: post.sd === undefined ? undefined : format.figure(post.sd),
  });
}
