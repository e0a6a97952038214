import type { Element } from "hast";
import { h } from "hastscript";
import type { Root } from "mdast";
import type { ReportCatalogue } from "../../language/report/catalogue.ts";
import { walk } from "../walk.ts";
import { textOf } from "./text-of.ts";

/** Longer names do not fit a list of choices. */
const LONGEST = 60;

/**
 * A choice of one group, whose rows the tables then show beside those of everybody; nothing where there are no two. Hidden
 * until the script that makes it work shows it.
 * @param everybody what tables call the group of all
 */
export function groupSwitch(document: Root, everybody: string, { page }: ReportCatalogue): Element[] {
  const groups = [...groupsOf(document)].filter((group) => group !== everybody);
  if (groups.length < 2) return [];
  return [
    h(".controls", { hidden: true }, [
      h("label", { htmlFor: "group" }, page.group),
      h("select", { id: "group", dataEverybody: everybody, autocomplete: "off" }, [
        h("option", { value: "", dataTells: page.everyGroup }, page.allGroups),
        ...groups.map((group) =>
          h("option", { value: group, dataTells: page.onlyGroup(shortened(group)) }, shortened(group)),
        ),
      ]),
      h("p", { id: "shown", role: "status" }),
    ]),
  ];
}

function groupsOf(document: Root): Set<string> {
  const groups = new Set<string>();
  for (const node of walk(document)) {
    const column = node.type === "table" ? node.data?.groupColumn : undefined;
    if (node.type !== "table" || column === undefined) continue;
    for (const row of node.children.slice(1)) {
      const group = textOf(row.children[column]!);
      if (group !== "") groups.add(group);
    }
  }
  return groups;
}

function shortened(name: string): string {
  const letters = [...name];
  return letters.length <= LONGEST ? name : `${letters.slice(0, LONGEST - 1).join("")}…`;
}
