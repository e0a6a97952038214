import type { Catalogue } from "../../language/catalogue.ts";
import { type Block, heading } from "../document.ts";
import { wavesAbsences } from "./waves/absences.ts";
import { contrastsTables } from "./waves/contrasts.ts";
import { dropoutTable } from "./waves/dropout.ts";
import { wavesInWords } from "./waves/in-words.ts";
import { nonInferiorityTable } from "./waves/non-inferiority.ts";
import { omnibusTable } from "./waves/omnibus.ts";
import { retentionTable } from "./waves/retention.ts";
import { told, type WithWaves } from "./waves/told.ts";

/** Did it last? The chapter on scores of three waves or more; nothing where there are two. */
export function wavesSections({ waves, options }: WithWaves, catalogue: Catalogue): Block[] {
  if (waves === undefined) return [];
  const all = told(waves, options, catalogue);
  return [
    heading(2, catalogue.waves.title),
    ...retentionTable(all),
    ...nonInferiorityTable(all),
    ...contrastsTables(all),
    ...omnibusTable(all),
    ...dropoutTable(all),
    ...wavesInWords(all),
    ...wavesAbsences(all),
  ];
}
