import type { ItemsResult } from "../../../analyses/schemas/items.schema.ts";
import type { Reason } from "../../../core/reason.ts";
import type { Catalogue } from "../../../language/catalogue.ts";
import { visible } from "../../../language/visible.ts";
import { type Block, heading, list } from "../../document.ts";
import { type NamedFigures, namedFigures, waveName } from "./figures.ts";

/** A reason in the words that fit items. */
export function reasonWords(reason: Reason, { items, reasons }: Catalogue): string {
  const own: Readonly<Partial<Record<Reason, string>>> = items.reasons;
  return own[reason] ?? reasons[reason];
}

/** Which figures do not exist for these data, and why; those with the same gap share a line. */
export function itemsAbsences(result: ItemsResult, catalogue: Catalogue): Block[] {
  const lines = namedFigures(result, catalogue)
    .filter(({ isSmall }) => !isSmall)
    .flatMap((figures) => {
      const places = new Map<string, string[]>();
      for (const { figure, reason, place } of gapsOf(figures, result, catalogue)) {
        const gap = `${figure} — ${reasonWords(reason, catalogue)}`;
        places.set(gap, [...(places.get(gap) ?? []), place]);
      }
      return [...places].map(([gap, its]) => `${figures.who}${placesText(its)}: ${gap}`);
    });
  return lines.length === 0 ? [] : [heading(2, catalogue.words.absences), list(lines)];
}

function placesText(places: readonly string[]): string {
  const named = places.filter((place) => place !== "");
  return named.length === 0 ? "" : `, ${named.join(", ")}`;
}

interface Gap {
  readonly figure: string;
  readonly reason: Reason;
  readonly place: string;
}

function gapsOf(figures: NamedFigures, result: ItemsResult, catalogue: Catalogue): Gap[] {
  const { items, words } = catalogue;
  const gap = (figure: string, part: unknown, place: string): Gap[] =>
    typeof part === "object" && part !== null && "reason" in part
      ? [{ figure, reason: part.reason as Reason, place }]
      : [];
  return [
    ...figures.waves.flatMap(({ wave, alpha, sem }) => {
      const place = waveName(wave, result);
      return [...gap(items.alpha, alpha, place), ...gap(items.sem, sem, place)];
    }),
    ...figures.items.flatMap(({ item, waves, mcnemar }) => [
      ...waves.flatMap(({ wave, difficulty, itemRest, alphaIfDropped }) => {
        const name = waveName(wave, result);
        const own = items.itemNamed(visible(item));
        const place = name === "" ? own : `${own} (${name})`;
        return [
          ...gap(items.difficulty, difficulty, place),
          ...gap(items.itemRest, itemRest, place),
          ...gap(items.alphaIfDropped, alphaIfDropped, place),
        ];
      }),
      ...gap(words.figures.mcnemar, mcnemar, items.itemNamed(visible(item))),
    ]),
    ...(figures.subscales ?? []).flatMap(({ name, waves, difference }) => [
      ...waves.flatMap(({ wave, alpha, sem }) => {
        const of = waveName(wave, result);
        const place = of === "" ? visible(name) : `${visible(name)} (${of})`;
        return [...gap(items.alpha, alpha, place), ...gap(items.sem, sem, place)];
      }),
      ...gap(items.meanDifference, difference, visible(name)),
    ]),
  ];
}
