import { classOf, type Meaning, scoreOf } from "./classify.ts";
import type { Levels } from "./levels.ts";
import { type Participants, POST, PRE } from "./participants.ts";
import type { ScoreTally } from "./tally.ts";

/** Past this many distinct rows grouping no longer pays (and a Map nears its limit): the rest are counts of one. */
const MOST_DISTINCT = 4_000_000;

/** Counts the participants with a usable score into a tally. */
export function tallyOf(participants: Participants, cohorts: Levels, meaning: Meaning): ScoreTally {
  const place = placesByName(cohorts);
  const rows = {
    group: [] as number[],
    cohort: [] as number[],
    pre: [] as number[],
    post: [] as number[],
    counts: [] as number[],
  };
  const known = new Map<string, number>();
  for (let i = 0; i < participants.size; i++) {
    const flowClass = classOf(participants, i, meaning);
    if (flowClass !== "matched" && flowClass !== "preOnly" && flowClass !== "postOnly") continue;
    const group = participants.group.get(i);
    const cohort = place[participants.cohort.get(i)] ?? -1;
    const pre = scoreOf(participants, i, PRE, meaning);
    const post = scoreOf(participants, i, POST, meaning);
    const key = `${group} ${cohort} ${pre} ${post}`;
    const row = known.get(key);
    if (row !== undefined) {
      rows.counts[row]! += 1;
      continue;
    }
    if (known.size < MOST_DISTINCT) known.set(key, rows.counts.length);
    rows.group.push(group);
    rows.cohort.push(cohort);
    rows.pre.push(pre);
    rows.post.push(post);
    rows.counts.push(1);
  }
  return {
    group: Int32Array.from(rows.group),
    cohort: Int32Array.from(rows.cohort),
    pre: Float64Array.from(rows.pre),
    post: Float64Array.from(rows.post),
    counts: Float64Array.from(rows.counts),
  };
}

/** Cohorts in the order of their names, so that the order of rows does not move a last digit. */
function placesByName(cohorts: Levels): number[] {
  const order = cohorts.all
    .map((_, code) => code)
    .sort((a, b) => (cohorts.all[a]![0]! < cohorts.all[b]![0]! ? -1 : 1));
  const places: number[] = [];
  for (const [place, code] of order.entries()) places[code] = place;
  return places;
}
