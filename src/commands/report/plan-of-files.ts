import { dirname } from "node:path";
import { InputError } from "../../core/input-error.ts";
import { holdsItems } from "../../data/dataset/holds-items.ts";
import { isFolder } from "../../data/dataset/list-files.ts";
import { type RecognisedFile, recogniseFile } from "../../data/dataset/recognise-file.ts";
import type { OptionValues } from "../command.ts";
import { itemReading, scoreReading } from "../options/reading.ts";
import { optionsOf, type PlannedPart, type ReportPlan } from "./plan.ts";

/** A file and what it holds. */
interface Found extends RecognisedFile {
  readonly path: string;
  readonly hasItems: boolean;
}

/**
 * Plans a report on files of which no descriptor speaks: what each holds is told by its content. A table with items is
 * one of scores only where there is no other.
 * @throws InputError `is-directory`, `nothing-to-report`, and for a file that cannot be read as what it is
 */
export async function planOfFiles(inputs: readonly string[], options: OptionValues): Promise<ReportPlan> {
  const [scoreOptions, itemOptions] = [optionsOf("scores", options), optionsOf("items", options)];
  const { delimiter, encoding, ...choices } = scoreReading(scoreOptions);
  const open = { ...(delimiter !== undefined && { delimiter }), ...(encoding !== undefined && { encoding }) };
  const found: Found[] = [];
  for (const path of inputs) {
    // Standard input can be read once: it is taken for scores, as other commands take it.
    if (path === "-") found.push({ path, kind: "scores", hasItems: false });
    else if (isFolder(path)) throw new InputError("is-directory", { file: path });
    else {
      const its = await recogniseFile(path, choices, open);
      const isTable = its.columns !== undefined && its.kind !== "interviews";
      const header = its.kind === "other" ? undefined : its.header;
      const hasItems = isTable && (await holdsItems(path, itemReading(itemOptions), open, header));
      found.push({ path, ...its, hasItems });
    }
  }
  // Whoever reads scores whose columns cannot be told says which they are.
  const ofScores = found.filter(
    ({ kind, why, hasItems }) => kind === "scores" || (why === "ambiguous-columns" && !hasItems),
  );
  const withoutItems = ofScores.filter(({ hasItems }) => !hasItems);
  const withItems = found.filter(({ hasItems }) => hasItems);
  const scores = withoutItems.length > 0 ? withoutItems : ofScores;
  const interviews = found.filter(({ kind }) => kind === "interviews");
  if (scores.length + withItems.length + interviews.length === 0)
    throw new InputError("nothing-to-report", { file: inputs[0]! });
  const speakers = interviews.filter(({ namesWho }) => namesWho === true);
  const coding = optionsOf("interviews", options);
  // Who took two tiers has two pairs of scores, which only the tier tells from a mistake.
  const tier = scores[0]?.tier;
  const by = options["by"] === undefined && tier !== undefined ? { by: [tier] } : {};
  const nameless = interviews.filter(({ namesWho }) => namesWho !== true);
  const parts = {
    scores: planned(scores, { ...scoreOptions, ...by }),
    items: planned(withItems, itemOptions),
    interviews: planned(speakers, { ...coding, ...besides(found, options) }),
    // A table that names nobody was made to compare coders.
    agreement: planned(nameless, coding) ?? planned(speakers, { ...coding, ...besides(found, options) }),
  };
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
}

function planned(found: readonly Found[], options: OptionValues): PlannedPart | undefined {
  return found.length === 0 ? undefined : { files: found.map(({ path }) => path), options };
}

/** The list of informants and the folder of transcripts among the files, unless others were named. */
function besides(found: readonly Found[], options: OptionValues): OptionValues {
  const ofKind = (kind: Found["kind"]) => found.filter((its) => its.kind === kind).map(({ path }) => path);
  const [informants] = ofKind("informants");
  const folders = [...new Set(ofKind("transcripts").map((path) => dirname(path)))];
  return {
    ...(options["informants"] === undefined && informants !== undefined && { informants }),
    ...(options["transcripts"] === undefined && folders.length === 1 && { transcripts: folders[0] }),
  };
}
