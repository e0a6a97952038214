import type { JarsItem } from "./jars-item.ts";

/**
 * The Journal Article Reporting Standards of the American Psychological Association, as far as they are about one group
 * before and after a training (base table, studies without assignment by lot, longitudinal studies) and about mixed
 * methods. The standards do not number their items: the numbers of the keys are ours.
 * Source: Appelbaum et al. (2018), American Psychologist 73, 3–25, https://doi.org/10.1037/amp0000191; Levitt et al.
 * (2018), American Psychologist 73, 26–46, https://doi.org/10.1037/amp0000151.
 */
export const JARS_ITEMS = [
  { key: "jars1", part: "all", chapters: [] },
  { key: "jars2", part: "all", chapters: [] },
  { key: "jars3", part: "all", chapters: ["summary"] },
  { key: "jars4", part: "all", chapters: [] },
  { key: "jars5", part: "all", chapters: ["earlier"] },
  { key: "jars6", part: "all", chapters: [] },
  { key: "jars7", part: "all", chapters: ["flow"] },
  { key: "jars8", part: "all", chapters: [] },
  { key: "jars9", part: "all", chapters: [] },
  { key: "jars10", part: "all", chapters: [] },
  { key: "jars11", part: "all", chapters: ["flow"] },
  { key: "jars12", part: "all", chapters: ["instrument", "scores"] },
  { key: "jars13", part: "all", chapters: [] },
  { key: "jars14", part: "all", chapters: ["agreement"] },
  { key: "jars15", part: "all", chapters: ["instrument", "items"] },
  { key: "jars16", part: "all", chapters: [] },
  { key: "jars17", part: "all", chapters: ["design"] },
  { key: "jars18", part: "all", chapters: ["flow", "limits"] },
  { key: "jars19", part: "all", chapters: ["comparison", "methods"] },
  { key: "jars20", part: "all", chapters: ["flow"], isWhole: true },
  { key: "jars21", part: "all", chapters: [] },
  { key: "jars22", part: "all", chapters: ["flow"] },
  { key: "jars23", part: "all", chapters: ["scores"], isWhole: true },
  { key: "jars24", part: "all", chapters: ["comparison", "groups"], isWhole: true },
  { key: "jars25", part: "all", chapters: ["comparison", "limits"] },
  { key: "jars26", part: "all", chapters: ["groups", "items"] },
  { key: "jars27", part: "training", chapters: [] },
  { key: "jars28", part: "training", chapters: ["design"] },
  { key: "jars29", part: "training", chapters: ["groups"] },
  { key: "jars30", part: "training", chapters: ["comparison", "limits"] },
  { key: "jars31", part: "waves", chapters: ["flow", "lasting"] },
  { key: "jars32", part: "waves", chapters: [] },
  { key: "jars33", part: "waves", chapters: ["lasting"] },
  { key: "jars34", part: "discussion", chapters: [] },
  { key: "jars35", part: "discussion", chapters: ["earlier"] },
  { key: "jars36", part: "discussion", chapters: ["design", "limits"] },
  { key: "jars37", part: "discussion", chapters: [] },
  { key: "jars38", part: "discussion", chapters: [] },
  { key: "jars39", part: "mixed", chapters: ["design"] },
  { key: "jars40", part: "mixed", chapters: [] },
  { key: "jars41", part: "mixed", chapters: ["design", "themes"] },
  { key: "jars42", part: "mixed", chapters: ["themes", "agreement"] },
  { key: "jars43", part: "mixed", chapters: ["joint", "methods"] },
  { key: "jars44", part: "mixed", chapters: ["joint"], isWhole: true },
  { key: "jars45", part: "mixed", chapters: [] },
] as const satisfies readonly JarsItem[];
