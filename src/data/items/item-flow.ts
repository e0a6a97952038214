import { count, emptyFlow, type Flow, type FlowClass } from "../scores/flow.ts";
import type { CollectedItems } from "./collect-items.ts";
import type { People } from "./people.ts";

/** Where every row went, of everybody and of each group. */
export function flowsOf(
  { records, groups, missingIds }: CollectedItems,
  people: People,
): { readonly overall: Flow; readonly ofGroup: readonly Flow[] } {
  const overall = emptyFlow();
  const ofGroup = groups.all.map(emptyFlow);
  const add = (person: number, flowClass: FlowClass) => {
    count(overall, flowClass);
    const group = ofGroup[records.groupOf(person)];
    if (group !== undefined) count(group, flowClass);
  };
  count(overall, "invalid", missingIds);
  for (const person of people.conflicting) add(person, "duplicates");
  for (const { record } of people.repeats) add(records.person(record), "duplicates");
  for (const [index, person] of people.kept.entries()) add(person, classOf(people, index));
  return { overall, ofGroup };
}

/** The class of a person, by place in `kept`; with one wave whoever answered anything is matched. */
function classOf({ scores }: People, index: number): FlowClass {
  const [pre, post] = scores.map((items) => items.some((item) => !Number.isNaN(item[index]!)));
  if (post === undefined) return pre === true ? "matched" : "neither";
  if (pre === true) return post ? "matched" : "preOnly";
  return post ? "postOnly" : "neither";
}
