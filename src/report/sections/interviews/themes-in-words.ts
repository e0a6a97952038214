import type { ThemesResult } from "../../../analyses/schemas/themes.schema.ts";
import type { Catalogue } from "../../../language/catalogue.ts";
import { visible } from "../../../language/visible.ts";
import { type Block, heading, paragraph } from "../../document.ts";

/** The themes in a sentence: who mentions each, of how many. */
export function themesInWords(result: ThemesResult, { words, interviews, numbers }: Catalogue): Block[] {
  if (result.informants === 0) return [];
  const all = numbers.integer(result.informants);
  const top = result.themes.filter(({ parent, codings }) => parent === undefined && codings > 0);
  if (top.length === 0) return [];
  const list = top
    .map(({ theme, informants }) =>
      interviews.inWords.themeShare(visible(theme), numbers.integer(informants), all),
    )
    .join("; ");
  return [
    heading(2, words.inWords),
    paragraph(
      interviews.inWords.themes({
        informants: all,
        documents: numbers.integer(result.documents),
        codings: numbers.integer(result.codings),
        list,
      }),
    ),
  ];
}
