import type { Element } from "hast";
import { h } from "hastscript";
import type { ReportCatalogue } from "../../language/report/catalogue.ts";
import type { Groups } from "./groups.ts";

/** Longer names do not fit a list of choices. */
const LONGEST = 60;

/**
 * A choice of one group, whose rows the tables then show beside those of everybody; nothing where there are no two. Hidden
 * until the script that makes it work shows it.
 */
export function groupSwitch(groups: Groups, { page }: ReportCatalogue): Element[] {
  const [, ...named] = groups;
  if (named.length < 2) return [];
  return [
    h(".controls", { hidden: true }, [
      h("label", { htmlFor: "group" }, page.group),
      h(
        "select",
        {
          id: "group",
          autocomplete: "off",
          dataOne: page.onlyGroup("{group}"),
          dataEvery: page.everyGroup,
        },
        [
          h("option", { value: "" }, page.allGroups),
          ...named.map(([name, number]) => h("option", { value: String(number) }, shortened(name))),
        ],
      ),
      h("p", { id: "shown", role: "status" }),
    ]),
  ];
}

function shortened(name: string): string {
  const letters = [...name];
  return letters.length <= LONGEST ? name : `${letters.slice(0, LONGEST - 1).join("")}…`;
}
