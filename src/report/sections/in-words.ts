import type { List } from "mdast";
import type { CompareGroup, CompareResult } from "../../analyses/schemas/compare.schema.ts";
import type { GainsGroup, GainsResult } from "../../analyses/schemas/gains.schema.ts";
import type { Catalogue } from "../../language/catalogue.ts";
import { type Block, heading, list } from "../document.ts";
import { Format, present } from "../format.ts";
import type { ScoreBody } from "../score-result.ts";

/** One APA-style paragraph per group on what was gained. */
export function gainsInWords(result: ScoreBody<GainsResult>, catalogue: Catalogue): Block[] {
  return [heading(2, catalogue.words.inWords), gainsList(result, catalogue, true)];
}

/** The paragraphs. @param withScores whether they begin with the scores before and after */
export function gainsList(result: ScoreBody<GainsResult>, catalogue: Catalogue, withScores: boolean): List {
  const level = catalogue.numbers.level(result.options.confidence);
  return list(
    result.groups.map((group) => {
      const opening = withScores ? descriptives(group, catalogue) : opened(group, catalogue);
      return [opening, ...gainsSentences(group, catalogue, level)].join(" ");
    }),
  );
}

function gainsSentences(group: GainsGroup, catalogue: Catalogue, level: string): string[] {
  const { sentences, words, numbers } = catalogue;
  const format = new Format(catalogue);
  const gain = present(group.gain);
  const average = present(group.classAverageNormalizedGain);
  const mastery = present(group.mastery);
  const parts: string[] = [];
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
  return parts;
}

/** One APA-style paragraph per group on the comparison; the leading test comes first. */
export function compareInWords(result: ScoreBody<CompareResult>, catalogue: Catalogue): Block[] {
  return [heading(2, catalogue.words.inWords), compareList(result, catalogue, true)];
}

/** The paragraphs. @param withScores whether they begin with the scores before and after */
export function compareList(
  result: ScoreBody<CompareResult>,
  catalogue: Catalogue,
  withScores: boolean,
): List {
  const level = catalogue.numbers.level(result.options.confidence);
  return list(
    result.groups.map((group) => {
      const opening = withScores ? descriptives(group, catalogue) : opened(group, catalogue);
      return [opening, ...compareSentences(group, catalogue, level)].join(" ");
    }),
  );
}

/** The scores before and after, a line each group. */
export function descriptivesInWords({ groups }: ScoreBody, catalogue: Catalogue): List {
  return list(groups.map((group) => descriptives(group, catalogue)));
}

/** Whose sentence follows; one person's figures would be the person's scores. */
function opened({ group, n }: GainsGroup | CompareGroup, catalogue: Catalogue): string {
  const { sentences, reasons } = catalogue;
  const who = new Format(catalogue).group(group);
  return n < 2 ? sentences.absent(who, reasons["too-few-pairs"]) : `${who}:`;
}

function compareSentences(group: CompareGroup, catalogue: Catalogue, level: string): string[] {
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
    ...tests,
    gavSentence(group, catalogue, format, level),
    "reason" in bayes ? "" : sentences.bayes({ bf10: numbers.scientific(bayes.bf10) }),
  ].filter((part) => part !== "");
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

function descriptives({ group, n, pre, post }: GainsGroup | CompareGroup, catalogue: Catalogue): string {
  const { sentences, reasons } = catalogue;
  const format = new Format(catalogue);
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
