import type { BetweenAncova } from "../../../analyses/schemas/between.schema.ts";
import type { Catalogue } from "../../../language/catalogue.ts";
import { symbol } from "../../../language/symbol.ts";
import { visible } from "../../../language/visible.ts";
import {
  type Block,
  callout,
  figures,
  groups as groupColumn,
  heading,
  paragraph,
  table,
  words as wordColumn,
} from "../../document.ts";
import { Format, NOTHING } from "../../format.ts";
import type { ComparedGroups } from "./compared-groups.ts";

/** The analysis of covariance: its tests, then adjusted means and slopes. */
export function ancovaSection({ between, options }: ComparedGroups, catalogue: Catalogue): Block[] {
  const { ancova } = between;
  if ("reason" in ancova) return [];
  const { between: said, captions, words, numbers } = catalogue;
  const format = new Format(catalogue);
  const level = words.interval(numbers.level(options.confidence));
  const of = <T>(figures: Readonly<Record<string, T>>, name: string) =>
    Object.hasOwn(figures, name) ? figures[name] : undefined;
  const means = between.levels.map(({ level: name }) => {
    const n = of(ancova.nByLevel, name) ?? 0;
    return [
      visible(name),
      format.integer(n),
      // That of one person is made from the person's score.
      n < 2 ? NOTHING : format.estimate(of(ancova.adjustedMeans, name)),
      format.figure(of(ancova.slopes, name)),
    ];
  });
  const tests = [said.df1, said.df2, symbol("p"), said.partialEtaSquared];
  const meanColumns = [words.n, `${said.adjustedMean} ${level}`, said.slope];
  const notes = [
    said.ancovaNote(format.figure(ancova.meanPre)),
    ...(ancova.covariates.length > 0 ? [said.covariatesNote] : []),
    ...(ancova.incomplete > 0 ? [said.incomplete(format.integer(ancova.incomplete))] : []),
  ];
  return [
    heading(3, said.ancova),
    table(
      [wordColumn(said.effect), ...[symbol("F"), ...tests].map(figures)],
      testRows(ancova, catalogue),
      captions.ancovaTests,
    ),
    ...(ancova.slopesDiffer === true ? [callout(said.slopesFlag)] : []),
    table([groupColumn(words.group), ...meanColumns.map(figures)], means, captions.adjustedMeans),
    paragraph(notes.join(" ")),
  ];
}

function testRows(ancova: BetweenAncova, catalogue: Catalogue): string[][] {
  const { between: said, words } = catalogue;
  const format = new Format(catalogue);
  const row = (
    name: string,
    { f, df1, df2, p }: { f: number; df1: number; df2: number; p: number },
    eta?: number,
  ) => [
    name,
    format.figure(f),
    format.integer(df1),
    format.integer(df2),
    format.p(p),
    format.figure(eta, "bounded"),
  ];
  const { slopeHomogeneity } = ancova;
  return [
    row(words.group, ancova, ancova.partialEtaSquared),
    ...ancova.covariates.map((covariate) => row(visible(covariate.header), covariate)),
    ...("f" in slopeHomogeneity ? [row(said.equalSlopes, slopeHomogeneity)] : []),
  ];
}
