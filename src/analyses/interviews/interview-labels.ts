import type { SegmentTable } from "../../data/segments/segment-table.ts";
import { type Labels, labelsOf } from "./labels.ts";

/** How people, documents and segments are called in one report. */
export interface InterviewLabels {
  readonly informants: Labels;
  readonly documents: Labels;
  readonly coders: Labels;
  /** Of units that were cut before they were coded. */
  readonly segments: Labels;
}

/** What was asked to be shown as written. */
export interface ShownNames {
  /** Informants, documents, coders and segments. */
  readonly showNames: boolean;
  /** Coders, because they were named on the command line. */
  readonly showCoders: boolean;
  /** The one coder that was named on the command line; the others are not shown for that. */
  readonly onlyCoder?: string;
  /** Whether informants are called by the ids of participants: numbered then, though ids look like codes. */
  readonly areParticipants?: boolean;
  /** Ids of participants, which are masked in what was said. */
  readonly hiddenIds?: readonly string[];
  /** What informants are called, by their name; the others are numbered. */
  readonly pseudonyms?: ReadonlyMap<string, string>;
}

/** The labels of a table: numbered in the order of their lists, unless they are codes or were asked for. */
export function interviewLabels(
  {
    informants,
    documents,
    coders,
    units,
  }: Pick<SegmentTable, "informants" | "documents" | "coders" | "units">,
  { showNames, showCoders, onlyCoder, areParticipants = false, pseudonyms }: ShownNames,
): InterviewLabels {
  const nameOf = ({ name }: { readonly name: string }) => name;
  // Where somebody has another name here, neither they nor their documents may bear the old one.
  const areIds = areParticipants || pseudonyms !== undefined;
  const names = informants.map(nameOf);
  return {
    informants: withPseudonyms(labelsOf(names, "I", showNames, areIds), names, pseudonyms),
    documents: labelsOf(documents.map(nameOf), "D", showNames, areIds),
    coders: withOne(labelsOf(coders, "C", showNames || showCoders), coders, onlyCoder),
    segments: labelsOf(units, "S", showNames),
  };
}

/** Labels with the pseudonyms there are; no number is that of somebody's pseudonym. */
function withPseudonyms(
  labels: Labels,
  names: readonly string[],
  pseudonyms: ShownNames["pseudonyms"],
): Labels {
  if (pseudonyms === undefined) return labels;
  const taken = new Set(pseudonyms.values());
  const numbered = (label: string): string => (taken.has(label) ? numbered(`${label}a`) : label);
  return { ...labels, all: labels.all.map((label, i) => pseudonyms.get(names[i]!) ?? numbered(label)) };
}

/** Labels with one as written, unless it could be taken for the number of another. */
function withOne(labels: Labels, names: readonly string[], shown: string | undefined): Labels {
  if (labels.asWritten || shown === undefined || labels.all.includes(shown)) return labels;
  return { ...labels, all: labels.all.map((label, i) => (names[i] === shown ? shown : label)) };
}
