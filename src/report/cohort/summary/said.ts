import { visible } from "../../../language/visible.ts";
import { agreementCutAlike } from "../../sections/interviews/agreement-cut-alike.ts";
import { waveName } from "../../sections/items/figures.ts";
import { tableId } from "../chapter.ts";
import { filesOfOtherCodings } from "../other-files.ts";
import type { KeyFinding } from "../summary.ts";
import type { Telling } from "../telling.ts";

/** Themes named in the summary; the table has the others. */
const MOST_THEMES = 6;

/** How reliable the test is, what was said, whether coders agree, and how both stand together. */
export function saidFindings(telling: Telling): KeyFinding[] {
  return [reliability(telling), themes(telling), agreement(telling), joint(telling)];
}

function reliability({ result, catalogue, says, format }: Telling): KeyFinding {
  const shownIn = [tableId("instrument", "reliability"), tableId("items", "reliability")];
  const { items } = result;
  if (items === undefined) return { about: "reliability", sentences: [], shownIn };
  const { summary } = says.chapters;
  const { sentences } = catalogue.items;
  const waves = items.waves.flatMap(({ wave, alpha, kr20 }) =>
    "estimate" in alpha
      ? [
          summary.alphaIn(
            kr20 === undefined ? sentences.alphaName : sentences.kr20,
            waveName(wave, items),
            format.estimate(alpha, "bounded"),
          ),
        ]
      : [],
  );
  return {
    about: "reliability",
    sentences: waves.length === 0 ? [] : [summary.reliability(waves.join(", "))],
    shownIn,
  };
}

function themes({ result, says, format }: Telling): KeyFinding {
  const shownIn = [tableId("themes", "all"), "themes"];
  const { themes: its } = result;
  if (its === undefined || its.informants === 0) return { about: "themes", sentences: [], shownIn };
  const { summary } = says.chapters;
  const outermost = its.themes
    .filter(({ parent, codings }) => parent === undefined && codings > 0)
    .toSorted((a, b) => b.informants - a.informants);
  const named = outermost
    .slice(0, MOST_THEMES)
    .map(({ theme, informants }) => summary.themeShare(visible(theme), format.integer(informants)));
  const more = outermost.length - named.length;
  const list = [...named, ...(more === 0 ? [] : [summary.moreThemes(format.integer(more))])].join(", ");
  return {
    about: "themes",
    sentences: outermost.length === 0 ? [] : [summary.themes(format.integer(its.informants), list)],
    shownIn,
  };
}

function agreement({ result, catalogue, says, format }: Telling): KeyFinding {
  const shownIn = [tableId("agreement", "coefficients")];
  const its = result.agreement;
  const alpha = its?.pooled.krippendorffAlpha;
  if (its?.pooled.percent === undefined || alpha === undefined || !("estimate" in alpha))
    return { about: "agreement", sentences: [], shownIn };
  const sentence = says.chapters.summary.agreement({
    coders: format.integer(its.coders.length),
    alpha: format.estimate(alpha, "bounded"),
    level: catalogue.numbers.level(its.options.confidence),
    percent: catalogue.numbers.percent(its.pooled.percent),
  });
  const cut = agreementCutAlike(its);
  const caution =
    cut === undefined
      ? []
      : [
          catalogue.interviews.inWords.cutAlike({
            compared: format.integer(cut.compared),
            all: format.integer(cut.all),
          }),
        ];
  const others = filesOfOtherCodings(result) === undefined ? [] : [says.chapters.summary.otherCodings];
  return { about: "agreement", sentences: [sentence, ...caution, ...others], shownIn };
}

function joint({ result, says, format }: Telling): KeyFinding {
  const shownIn = ["joint-display", tableId("joint", "tiers"), tableId("joint", "themes")];
  const its = result.joint;
  if (its === undefined) return { about: "joint", sentences: [], shownIn };
  const { participants, all } = its.informants;
  const sentence = says.chapters.summary.joint({
    participants: format.integer(participants),
    informants: format.integer(all),
  });
  return { about: "joint", sentences: [sentence], shownIn };
}
