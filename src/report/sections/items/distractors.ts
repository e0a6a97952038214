import type { ItemsResult } from "../../../analyses/schemas/items.schema.ts";
import type { Catalogue } from "../../../language/catalogue.ts";
import { visible } from "../../../language/visible.ts";
import { type Block, figures, heading, paragraph, table, words as wordColumn } from "../../document.ts";
import { Format, NOTHING } from "../../format.ts";
import { bounded, namedFigures, waveName } from "./figures.ts";

/** Who chose which answer, of everybody, wave by wave. */
export function distractorsSection(result: ItemsResult, catalogue: Catalogue): Block[] {
  const { items, captions } = catalogue;
  const [everybody] = namedFigures(result, catalogue);
  if (result.distractors === undefined || everybody!.isSmall) return [];
  const format = new Format(catalogue);
  const { minCell } = result.options;
  const waves = result.waves.map(({ wave }) => {
    const rows = result.distractors!.flatMap(({ item, waves: its }) => {
      const own = its.find((one) => one.wave === wave);
      return (own?.options ?? []).map((option, i) => {
        // The mean of a few is nearly the score of one.
        const isFew = option.completeCount < minCell;
        return [
          i === 0 ? visible(item) : "",
          option.isKey ? `${visible(option.option)} ${items.isKey}` : visible(option.option),
          typeof option.share === "number" ? format.countAndShare(option.count, option.share) : NOTHING,
          isFew || typeof option.meanRest !== "number" ? NOTHING : format.figure(option.meanRest),
          isFew ? NOTHING : bounded(option.pointBiserial, format),
        ];
      });
    });
    const headers = [items.chosen, items.meanRest, items.pointBiserial].map(figures);
    const columns = [...[items.item, items.answer].map(wordColumn), ...headers];
    return { wave, block: table(columns, rows, captions.answers(waveName(wave, result))) };
  });
  return [
    heading(2, items.distractors),
    ...waves.flatMap(({ wave, block }): Block[] => {
      const name = waveName(wave, result);
      return name === "" ? [block] : [heading(3, name), block];
    }),
    paragraph(items.notes.distractors),
  ];
}
