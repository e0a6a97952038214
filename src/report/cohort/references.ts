import type { ReportCatalogue } from "../../language/report/catalogue.ts";
import { symbol } from "../../language/symbol.ts";
import { type Block, heading, referenceEntry } from "../document.ts";
import { aToG } from "./references/a-to-g.ts";
import { hToN } from "./references/h-to-n.ts";
import { oToZ } from "./references/o-to-z.ts";
import type { Reference } from "./references/reference.ts";

/** Every work a report can cite, in the order of a list of references. */
export const REFERENCES = { ...aToG, ...hToN, ...oToZ } as const;

/** By what a work is cited. */
export type ReferenceKey = keyof typeof REFERENCES;

const ORDER = Object.keys(REFERENCES) as ReferenceKey[];

/** How works are named in a sentence: "Bonett and Price (2012)"; several of the same authors as "Gwet (2008, 2014)". */
export function cited(keys: readonly ReferenceKey[], { references: says }: ReportCatalogue): string {
  const years = new Map<string, string[]>();
  for (const key of keys) {
    const { authors, year }: Reference = REFERENCES[key];
    const who = named(authors, says);
    years.set(who, [...(years.get(who) ?? []), year]);
  }
  return [...years].map(([who, its]) => `${who} (${its.join(", ")})`).join("; ");
}

function named(authors: readonly string[], says: ReportCatalogue["references"]): string {
  const [first = "", second = ""] = authors;
  if (authors.length > 2) return `${first} ${says.others}`;
  return authors.length === 2 ? `${first} ${says.and} ${second}` : first;
}

/** The list of references: of works that are cited, each once. */
export function referenceList(keys: Iterable<ReferenceKey>, { references: says }: ReportCatalogue): Block[] {
  const cites = new Set(keys);
  if (cites.size === 0) return [];
  return [
    heading(2, says.heading),
    ...ORDER.filter((key) => cites.has(key)).map((key) => referenceEntry(entryOf(REFERENCES[key]))),
  ];
}

function entryOf({ text, doi }: Reference): string {
  const emphasised = text.replace(/\*([^*]+)\*/g, (_, words: string) => symbol(words));
  return doi === undefined ? emphasised : `${emphasised} https://doi.org/${doi}`;
}
