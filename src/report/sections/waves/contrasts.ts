import { symbol } from "../../../language/symbol.ts";
import {
  type Block,
  figures,
  groups as groupColumn,
  heading,
  paragraph,
  table,
  words as wordColumn,
} from "../../document.ts";
import { present } from "../../format.ts";
import { holmCaution } from "../../simulated-cautions.ts";
import { pairsOf, stepOf, type Told } from "./told.ts";

/** Every planned contrast: its size and p before and after Holm, then its t, effect size and rank test. */
export function contrastsTables({ groups, catalogue, format, level }: Told): Block[] {
  const { words, captions, waves: said, numbers } = catalogue;
  const compared = groups.filter(({ waves }) => waves.contrasts.some(({ t }) => present(t) !== undefined));
  if (compared.length === 0) return [];
  const contrasts = compared.flatMap(({ name, waves }) =>
    waves.contrasts.map((contrast) => ({ name, contrast })),
  );
  const sizes = contrasts.map(({ name, contrast }) => {
    const t = present(contrast.t);
    return [
      name,
      stepOf(contrast, catalogue),
      format.integer(contrast.n),
      format.estimate(t?.meanDifference),
      format.p(t?.p),
      format.p(contrast.pHolm),
    ];
  });
  const others = contrasts.map(({ name, contrast }) => {
    const t = present(contrast.t);
    const effects = present(contrast.effects);
    const ranks = present(contrast.wilcoxon);
    return [
      name,
      stepOf(contrast, catalogue),
      format.figure(t?.statistic),
      format.integer(t?.df),
      format.estimate(effects !== undefined && "gav" in effects ? effects.gav : undefined),
      format.p(ranks !== undefined && "wPlus" in ranks ? ranks.p : undefined),
    ];
  });
  const head = [groupColumn(words.group), wordColumn(said.contrast)];
  const [all] = groups;
  const planned = all!.waves.contrasts;
  const family = planned.filter(({ pHolm }) => pHolm !== undefined).length;
  const caution = contrasts
    .map(({ contrast }) => holmCaution(pairsOf(contrast), catalogue))
    .find((sentence) => sentence !== undefined);
  return [
    heading(3, said.contrasts),
    table(
      [...head, ...[words.n, `${words.difference} ${level}`, symbol("p"), said.pHolm].map(figures)],
      sizes,
      captions.contrastSizes,
    ),
    table(
      [...head, ...[symbol("t"), words.df, `${words.gav} ${level}`, said.wilcoxonP].map(figures)],
      others,
      captions.contrastTests,
    ),
    paragraph(said.contrastsNote(numbers.integer(family), numbers.integer(planned.length))),
    ...(caution === undefined ? [] : [paragraph(caution)]),
  ];
}
