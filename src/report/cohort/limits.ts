import { list } from "../document.ts";
import { chapter } from "./chapter.ts";
import { instrumentLimits } from "./limits/instrument.ts";
import { interviewLimits } from "./limits/interviews.ts";
import { participantLimits } from "./limits/participants.ts";
import { testLimits } from "./limits/tests.ts";
import type { Chapter, Telling } from "./telling.ts";

/** What weakens the findings, as far as the data show it. */
export const limits: Chapter = (telling) => {
  const lines = [participantLimits, testLimits, instrumentLimits, interviewLimits, warnings].flatMap((its) =>
    its(telling),
  );
  return lines.length === 0 ? [] : chapter(telling.says.chapters.titles.limits, [list(lines)]);
};

function warnings({ result, says, format }: Telling): string[] {
  const count = result.findings.filter(({ severity }) => severity === "warning").length;
  const isShown = count > 0 && result.sections.includes("provenance");
  return isShown ? [says.chapters.limits.findings(format.integer(count))] : [];
}
