import type { ReportCatalogue } from "../../language/report/catalogue.ts";
import { symbol } from "../../language/symbol.ts";
import { type Block, heading, paragraph } from "../document.ts";
import { aToG } from "./references/a-to-g.ts";
import { hToN } from "./references/h-to-n.ts";
import { oToZ } from "./references/o-to-z.ts";
import type { Reference } from "./references/reference.ts";

/** Every work a report can cite, in the order of a list of references. */
export const REFERENCES = { ...aToG, ...hToN, ...oToZ } as const;

/** By what a work is cited. */
export type ReferenceKey = keyof typeof REFERENCES;

const ORDER = Object.keys(REFERENCES) as ReferenceKey[];

/** How a work is named in a sentence: "Bonett and Price (2012)". */
export function cited(key: ReferenceKey, { references: says }: ReportCatalogue): string {
  const { authors, year }: Reference = REFERENCES[key];
  const [first = "", second = ""] = authors;
  if (authors.length > 2) return `${first} ${says.others} (${year})`;
  return authors.length === 2 ? `${first} ${says.and} ${second} (${year})` : `${first} (${year})`;
}

/** The list of references: of works that are cited, each once. */
export function referenceList(keys: Iterable<ReferenceKey>, { references: says }: ReportCatalogue): Block[] {
  const cites = new Set(keys);
  if (cites.size === 0) return [];
  return [
    heading(2, says.heading),
    ...ORDER.filter((key) => cites.has(key)).map((key) => paragraph(entryOf(REFERENCES[key]))),
  ];
}

function entryOf({ text, doi }: Reference): string {
  const emphasised = text.replace(/\*([^*]+)\*/g, (_, words: string) => symbol(words));
  return doi === undefined ? emphasised : `${emphasised} https://doi.org/${doi}`;
}
