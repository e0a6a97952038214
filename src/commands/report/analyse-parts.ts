import { analyseAgreement } from "../../analyses/agreement/agreement.ts";
import type { ShownNames } from "../../analyses/interviews/interview-labels.ts";
import { analyseItems } from "../../analyses/items/items.ts";
import { jointDisplayOf } from "../../analyses/joint-display/joint-display.ts";
import { linkInformants } from "../../analyses/joint-display/link-informants.ts";
import { agreementUnit } from "../../analyses/report/agreement-unit.ts";
import type { ReportParts as Analysed, Lack, Lackable } from "../../analyses/report/report.ts";
import { analyseThemes, type ThemesSettings } from "../../analyses/themes/themes.ts";
import type { SegmentTable } from "../../data/segments/segment-table.ts";
import { given } from "../options/given.ts";
import { analyseScores } from "./analyse-scores.ts";
import { participantOf } from "./participant-of.ts";
import { isRead, type Part, type ReadPart, type ReportParts } from "./read-parts.ts";
import type { ReportSetup } from "./report-setup.ts";
import { themeAttributes } from "./theme-attributes.ts";

/** What `report` says of every theme. */
const QUOTES = 2;

/** Analyses everything that was read. @throws InputError what an analysis throws of what was asked for */
export function analyseParts(parts: ReportParts, setup: ReportSetup): Omit<Analysed, "study" | "earlier"> {
  const { presentation } = setup;
  const lacks: Partial<Record<Lackable, Lack>> = {};
  const scores = isRead(parts.scores) ? analyseScores(parts.scores, setup) : undefined;
  if (!isRead(parts.scores)) lacks.scores = parts.scores;
  const items = isRead(parts.items)
    ? analyseItems(parts.items.table, given(setup.options, ["confidence"]), presentation)
    : undefined;
  if (!isRead(parts.items)) lacks.items = parts.items;
  const shown = shownNames(parts, setup);
  const settings = isRead(parts.interviews) ? themesSettings(parts.interviews, setup) : undefined;
  const themes =
    isRead(parts.interviews) && settings !== undefined
      ? analyseThemes(parts.interviews.table, settings, { ...presentation, ...shown })
      : undefined;
  if (!isRead(parts.interviews)) lacks.themes = parts.interviews;
  const agreement = agreementOf(parts.agreement, shown, setup);
  if ("reason" in agreement) lacks.agreement = agreement;
  const joint =
    isRead(parts.scores) &&
    isRead(parts.interviews) &&
    scores !== undefined &&
    themes !== undefined &&
    settings !== undefined
      ? jointDisplayOf(parts.scores.table, parts.interviews.table, {
          ...{ ...scores, themes, settings, shown },
          ...participantOf(setup, parts.interviews.table),
        })
      : undefined;
  if (joint === undefined) lacks.joint = lacks.scores ?? lacks.themes!;
  else if ("leftOut" in joint) lacks.joint = { reason: joint.leftOut };
  return {
    lacks,
    ...scores,
    ...(items !== undefined && { items }),
    ...(themes !== undefined && { themes }),
    ...("reason" in agreement ? {} : { agreement }),
    ...(joint !== undefined && !("leftOut" in joint) && { joint }),
  };
}

/** Informants who are called by the ids of participants are numbered: an id is not for the reader. */
function shownNames({ scores, interviews }: ReportParts, setup: ReportSetup): ShownNames {
  const found =
    isRead(scores) && isRead(interviews)
      ? linkInformants(scores.table, interviews.table, participantOf(setup, interviews.table).participant)
      : undefined;
  const { pseudonyms } = setup;
  return {
    ...{ showNames: false, showCoders: false, areParticipants: found?.link.by === "name" },
    hiddenIds: (found?.ids ?? []).filter((id) => id !== undefined),
    ...(pseudonyms !== undefined && { pseudonyms }),
  };
}

function themesSettings({ table, options: its }: ReadPart<SegmentTable>, setup: ReportSetup): ThemesSettings {
  const {
    quotes = QUOTES,
    seed = 1,
    confidence = 0.95,
  } = given(setup.options, ["quotes", "seed", "confidence"]);
  return {
    ...{ coder: "any", quotes, seed, confidence, informantIntervals: false },
    ...given(its, ["tiers"]),
    ...themeAttributes(table, setup.study),
    checklists: ["coreq", "srqr"],
  };
}

function agreementOf(
  part: Part<SegmentTable>,
  shown: ShownNames,
  { options, presentation, study }: ReportSetup,
): NonNullable<Analysed["agreement"]> | Lack {
  if (!isRead(part)) return part;
  const { table } = part;
  if (table.coders.length < 2) return { reason: "one-coder" };
  const {
    confidence = 0.95,
    bootstrap: resamples = 1000,
    seed = 1,
  } = given(options, [...(["confidence", "bootstrap", "seed"] as const)]);
  const unit = given(options, ["unit"]).unit ?? study?.report.unit ?? agreementUnit(table);
  if (unit === undefined) return { reason: "no-common-unit" };
  const settings = { unit, level: "nominal", confidence, resamples, seed } as const;
  return analyseAgreement(table, settings, { ...presentation, ...shown, excerpts: false });
}
