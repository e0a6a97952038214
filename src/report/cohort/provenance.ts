import { visible } from "../../language/visible.ts";
import { type Block, heading, list, paragraph } from "../document.ts";
import { flagsOf } from "../sections/closing.ts";
import { findingsSection } from "../sections/findings.ts";
import { interviewFlags } from "../sections/interviews/closing.ts";
import { interviewReading } from "../sections/interviews/reading.ts";
import { itemFlags } from "../sections/items/closing.ts";
import { itemsReading } from "../sections/items/reading.ts";
import { readingSection } from "../sections/reading.ts";
import { chapter } from "./chapter.ts";
import { filesOf } from "./files.ts";
import { type Chapter, scoresOf, type Telling } from "./telling.ts";

/** Every file with its fingerprint, what was read of it, the options, and what was found in the data. */
export const provenance: Chapter = (telling) => {
  const { result, catalogue, says } = telling;
  const { provenance: words, titles } = says.chapters;
  const files = filesOf(result).map(({ path, sha256, uses }) =>
    words.file(visible(path), sha256, uses.map((use) => words.uses[use]).join(", ")),
  );
  return chapter(
    titles.provenance,
    [paragraph(`${catalogue.provenance.generator(result.generator.version)} ${words.intro}`)],
    [heading(2, words.files), list(files)],
    readings(telling),
    [heading(2, words.options), list(options(telling))],
    findingsSection(result, catalogue),
    // Where the report tells it itself, nobody is sent elsewhere.
    result.sections.includes("methods") ? [] : [paragraph(catalogue.provenance.reference)],
  );
};

/** What was read, a list for each kind of data. */
function readings({ result, catalogue, says }: Telling): Block[] {
  const { provenance: words } = says.chapters;
  const its = scoresOf(result);
  const { items, themes, agreement } = result;
  const interviews = themes ?? agreement;
  const kinds = [
    ...(its === undefined ? [] : [{ use: words.uses.scores, blocks: readingSection(its, catalogue) }]),
    ...(items === undefined ? [] : [{ use: words.uses.items, blocks: itemsReading(items, catalogue) }]),
    ...(interviews === undefined
      ? []
      : [{ use: words.uses.interviews, blocks: interviewReading(interviews, catalogue) }]),
  ];
  return kinds.flatMap(({ use, blocks }) => [
    heading(2, `${words.readings}: ${use}`),
    // Without the heading that the section has of its own.
    ...blocks.slice(1),
  ]);
}

/** The options of each part as they would be written for its own command. */
function options({ result, catalogue, says }: Telling): string[] {
  const { provenance: words } = says.chapters;
  const { gains, compare, items, themes, agreement } = result;
  const { minCell } = result.options;
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ...(gains === undefined ? [] : [["gains", flagsOf(gains)] as const]),
    ...(compare === undefined ? [] : [["compare", flagsOf(compare)] as const]),
    ...(items === undefined ? [] : [["items", itemFlags(items)] as const]),
    ...(themes === undefined ? [] : [["themes", interviewFlags(themes)] as const]),
    ...(agreement === undefined ? [] : [["agreement", interviewFlags(agreement)] as const]),
  ];
  return [
    ...parts.map(([name, flags]) => words.optionsOf(name, flags.join(" "))),
    ...(minCell < 2 ? [] : [words.minCell(catalogue.numbers.integer(minCell))]),
  ];
}
