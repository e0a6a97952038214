import type { BetweenAncova, BetweenPair } from "../../../analyses/schemas/between.schema.ts";
import type { Catalogue } from "../../../language/catalogue.ts";
import { visible } from "../../../language/visible.ts";
import { type Block, heading, list } from "../../document.ts";
import { Format } from "../../format.ts";
import type { ComparedGroups } from "./compared-groups.ts";

/** What the comparison shows and what it does not, in APA-style sentences; nothing where nothing was tested. */
export function betweenInWords(part: ComparedGroups, hasCohorts: boolean, catalogue: Catalogue): Block[] {
  const { between: said } = catalogue;
  const { ancova } = part.between;
  const alpha = 1 - part.options.confidence;
  const results = [
    ...gainSentences(part, catalogue),
    ...("f" in ancova ? [ancovaSentence(ancova, alpha, catalogue)] : []),
    ...(disagree(part, alpha) ? [said.sentences.disagree] : []),
    ...("f" in ancova ? slopeSentences(ancova, catalogue) : []),
  ];
  if (results.length === 0) return [];
  const leads = "f" in ancova ? [said.leads] : [];
  const cohorts = hasCohorts ? [said.cohorts] : [];
  return [heading(3, said.inWords), list([...results, ...leads, ...cohorts, said.noCause])];
}

/** Whether the verdicts differ; not where a group of one stands in one of the analyses only, which may be why. */
function disagree({ between: { welch, ancova } }: ComparedGroups, alpha: number): boolean {
  return "f" in welch && "f" in ancova && welch.df1 === ancova.df1 && welch.p < alpha !== ancova.p < alpha;
}

function gainSentences({ between, options }: ComparedGroups, catalogue: Catalogue): string[] {
  const { sentences } = catalogue.between;
  const { welch, pairwise, levels } = between;
  const alpha = 1 - options.confidence;
  const parts: string[] = [];
  if ("f" in welch) {
    const verdict = welch.p < alpha ? sentences.gainsDiffer : sentences.gainsNotShown;
    parts.push(`${sentences.welch(testWords(welch, catalogue))} ${verdict(shownAlpha(alpha, catalogue))}`);
  }
  const tested = ("reason" in pairwise ? [] : pairwise).filter(({ pHolm }) => pHolm !== undefined);
  const differing = tested.filter(({ pHolm }) => pHolm! < alpha);
  const level = catalogue.numbers.level(options.confidence);
  parts.push(...differing.slice(0, MOST_PAIRS).map((pair) => pairSentence(pair, level, catalogue)));
  if (differing.length > MOST_PAIRS)
    parts.push(sentences.morePairs(catalogue.numbers.integer(differing.length - MOST_PAIRS)));
  if (differing.length === 0 && tested.length > 1 && levels.length > 2)
    parts.push(sentences.noPair(shownAlpha(alpha, catalogue)));
  return parts;
}

function pairSentence(
  { groups: [first, second], difference, t, df, pHolm }: BetweenPair,
  level: string,
  catalogue: Catalogue,
): string {
  const format = new Format(catalogue);
  const found = "estimate" in difference ? difference : undefined;
  return catalogue.between.sentences.pair({
    first: visible(first),
    second: visible(second),
    difference: format.figure(found?.estimate),
    level,
    interval: format.interval(found?.interval),
    df: format.figure(df),
    t: format.figure(t),
    p: catalogue.numbers.pSentence(pHolm!),
  });
}

function ancovaSentence(ancova: BetweenAncova, alpha: number, catalogue: Catalogue): string {
  const { sentences } = catalogue.between;
  const verdict = ancova.p < alpha ? sentences.meansDiffer : sentences.meansNotShown;
  const sentence = sentences.ancova({
    ...testWords(ancova, catalogue),
    eta: new Format(catalogue).figure(ancova.partialEtaSquared, "bounded"),
    covariates: ancova.covariates.map(({ header }) => visible(header)).join(", "),
  });
  return `${sentence} ${verdict(shownAlpha(alpha, catalogue))}`;
}

function slopeSentences(
  { slopeHomogeneity, slopesDiffer, meanPre }: BetweenAncova,
  catalogue: Catalogue,
): string[] {
  if ("reason" in slopeHomogeneity) return [];
  const { sentences } = catalogue.between;
  const test = testWords(slopeHomogeneity, catalogue);
  return [
    slopesDiffer === true
      ? sentences.slopesDiffer({ ...test, meanPre: new Format(catalogue).figure(meanPre) })
      : sentences.slopesNotShown(test),
  ];
}

function testWords(
  { f, df1, df2, p }: { readonly f: number; readonly df1: number; readonly df2: number; readonly p: number },
  catalogue: Catalogue,
) {
  const { numbers } = catalogue;
  const format = new Format(catalogue);
  const within = Number.isInteger(df2) ? format.integer(df2) : format.figure(df2);
  return {
    f: format.figure(f),
    df: `${format.integer(df1)}${numbers.separator}${within}`,
    p: numbers.pSentence(p),
  };
}

function shownAlpha(alpha: number, { numbers }: Catalogue): string {
  return numbers.plain(Number(alpha.toFixed(6)));
}

/** Pairs told in sentences; the table has the others. */
const MOST_PAIRS = 10;
