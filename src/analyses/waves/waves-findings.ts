import type { Finding } from "../../core/finding.ts";
import type { Waves } from "../schemas/waves.schema.ts";

/**
 * What the analysis of several waves should warn of.
 * @param group the group's name for people; "" for everybody
 */
export function wavesFindings(waves: Waves, group: string, confidence: number): Finding[] {
  const alpha = 1 - confidence;
  return [
    ...absentFollowUps(waves, group),
    ...unlikeLeavers(waves, group, alpha),
    ...unequalSpread(waves, group, alpha),
    ...wideMargin(waves, group),
  ];
}

/** A follow-up of which nothing can be said. That nobody has both tests is told elsewhere. */
function absentFollowUps({ dropout }: Waves, group: string): Finding[] {
  return dropout
    .filter(({ completed, left }) => completed === 0 && left > 0)
    .map(({ to }) => ({ rule: "no-follow-up", severity: "warning", args: { group, to } }));
}

function unlikeLeavers({ dropout }: Waves, group: string, alpha: number): Finding[] {
  return dropout.flatMap(({ to, completed, left, difference, p }): Finding[] => {
    if (p === undefined || p >= alpha || difference === undefined || !("estimate" in difference)) return [];
    const args = { group, to, left, people: completed + left, difference: difference.estimate };
    return [{ rule: "dropout-differs", severity: "warning", args }];
  });
}

function unequalSpread({ mauchly, greenhouseGeisser }: Waves, group: string, alpha: number): Finding[] {
  if ("reason" in mauchly || "reason" in greenhouseGeisser || mauchly.p >= alpha) return [];
  const args = { group, epsilon: greenhouseGeisser.epsilon };
  return [{ rule: "sphericity-violated", severity: "info", args }];
}

/** A margin as wide as the gain allows all of it to be lost. Without a gain there is nothing to keep. */
function wideMargin({ nonInferiority, contrasts: [gain] }: Waves, group: string): Finding[] {
  const margin = nonInferiority?.find(({ kept }) => kept !== undefined)?.margin;
  const t = gain?.t;
  if (margin === undefined || t === undefined || "reason" in t) return [];
  const size = Math.abs(t.meanDifference.estimate);
  if (margin < size) return [];
  return [{ rule: "wide-margin", severity: "warning", args: { group, margin, gain: size } }];
}
