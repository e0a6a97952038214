import type { Waves } from "../../../analyses/schemas/waves.schema.ts";
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
import { NOTHING } from "../../format.ts";
import type { Told } from "./told.ts";

/** The tests of all waves at once, of the groups that have any; why others have none stands under the absences. */
export function omnibusTable(told: Told): Block[] {
  const { groups, catalogue, format } = told;
  const { words, waves: said } = catalogue;
  const tested = groups.filter(({ waves }) => "f" in waves.anova || "chi2" in waves.friedman);
  if (tested.length === 0) return [];
  const rows = tested.flatMap(({ name, waves }) =>
    testsOf(waves, told).map(({ test, cells }, i) => [
      i === 0 ? name : "",
      said.tests[test],
      format.integer(waves.n),
      ...(cells ?? Array<string>(4).fill(NOTHING)),
    ]),
  );
  const columns = [words.n, said.statistic, words.df, symbol("p"), said.effect];
  return [
    heading(3, said.omnibus),
    table([groupColumn(words.group), wordColumn(said.test), ...columns.map(figures)], rows),
    paragraph(said.omnibusNote),
  ];
}

type Test = keyof Told["catalogue"]["waves"]["tests"];

/** Statistic, df, p and what stands beside them, of each test that there is. */
function testsOf(waves: Waves, { catalogue, format }: Told): { test: Test; cells?: string[] }[] {
  const { anova, mauchly, greenhouseGeisser, huynhFeldt, friedman } = waves;
  const { separator } = catalogue.numbers;
  const f = (df1: string, df2: string, p: number, further: string) =>
    "f" in anova
      ? {
          cells: [
            `${symbol("F")} = ${format.figure(anova.f)}`,
            `${df1}${separator}${df2}`,
            format.p(p),
            further,
          ],
        }
      : {};
  const corrected = (part: Waves["huynhFeldt"]) =>
    "epsilon" in part && "f" in anova
      ? f(
          format.figure(part.epsilon * anova.df1),
          format.figure(part.epsilon * anova.df2),
          part.p,
          `ε = ${format.figure(part.epsilon, "bounded")}`,
        )
      : {};
  const squared = (value: number) => `η²ₚ = ${format.figure(value, "bounded")}`;
  return [
    {
      test: "anova",
      ...("f" in anova
        ? f(format.integer(anova.df1), format.integer(anova.df2), anova.p, squared(anova.partialEtaSquared))
        : {}),
    },
    { test: "greenhouseGeisser", ...corrected(greenhouseGeisser) },
    { test: "huynhFeldt", ...corrected(huynhFeldt) },
    {
      test: "mauchly",
      ...("w" in mauchly
        ? {
            cells: [
              `${symbol("W")} = ${format.figure(mauchly.w, "bounded", 3)}`,
              NOTHING,
              format.p(mauchly.p),
              NOTHING,
            ],
          }
        : {}),
    },
    {
      test: "friedman",
      ...("chi2" in friedman
        ? {
            cells: [
              `χ² = ${format.figure(friedman.chi2)}`,
              format.integer(friedman.df),
              format.p(friedman.p),
              `${symbol("W")} = ${format.figure(friedman.kendallW, "bounded")}`,
            ],
          }
        : {}),
    },
  ];
}
