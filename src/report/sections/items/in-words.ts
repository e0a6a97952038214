import type { ItemsResult } from "../../../analyses/schemas/items.schema.ts";
import type { Catalogue } from "../../../language/catalogue.ts";
import { type Block, heading, list } from "../../document.ts";
import { Format } from "../../format.ts";
import { reasonWords } from "./absences.ts";
import { type NamedFigures, namedFigures, waveName } from "./figures.ts";

/** One sentence per group and wave on reliability, and one per group on what was learned. */
export function itemsInWords(result: ItemsResult, catalogue: Catalogue): Block[] {
  const lines = namedFigures(result, catalogue).map((its) =>
    [
      ...its.waves.map((wave) => alphaSentence(its.who, wave, result, catalogue)),
      ...changeSentence(its, result, catalogue),
    ].join(" "),
  );
  return [heading(2, catalogue.words.inWords), list(lines)];
}

function alphaSentence(
  who: string,
  { wave, k, n, alpha, kr20, sem }: ItemsResult["waves"][number],
  result: ItemsResult,
  catalogue: Catalogue,
): string {
  const { sentences } = catalogue.items;
  const format = new Format(catalogue);
  const name = waveName(wave, result);
  if (!("estimate" in alpha)) return sentences.noAlpha(who, name, reasonWords(alpha.reason, catalogue));
  const isShown = n >= result.options.minCell && typeof sem === "number";
  return sentences.alpha({
    ...{ who, wave: name },
    k: format.integer(k),
    n: format.integer(n),
    name: kr20 === undefined ? sentences.alphaName : sentences.kr20,
    alpha: format.figure(alpha.estimate, "bounded"),
    level: catalogue.numbers.level(result.options.confidence),
    interval: alpha.interval === undefined ? "" : format.interval(alpha.interval, "bounded"),
    sem: isShown ? format.figure(sem) : "",
  });
}

function changeSentence(its: NamedFigures, result: ItemsResult, catalogue: Catalogue): string[] {
  const { sentences } = catalogue.items;
  const format = new Format(catalogue);
  const alpha = 1 - result.options.confidence;
  const tested = its.items.flatMap(({ learned, lost, mcnemar }) =>
    mcnemar !== undefined && "p" in mcnemar ? [{ learned: learned!, lost: lost!, pHolm: mcnemar.pHolm }] : [],
  );
  if (tested.length === 0) return [];
  const changed = tested.filter(({ pHolm }) => pHolm < alpha);
  const count = (holds: (item: (typeof tested)[number]) => boolean) =>
    format.integer(changed.filter(holds).length);
  return [
    sentences.change({
      who: its.who,
      tested: format.integer(tested.length),
      gained: count(({ learned, lost }) => learned > lost),
      lost: count(({ learned, lost }) => lost > learned),
      alpha: catalogue.numbers.bounded(Number(alpha.toFixed(6)), alpha < 0.01 ? 3 : 2),
    }),
  ];
}
