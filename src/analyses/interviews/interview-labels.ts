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
}

/** The labels of a table: numbered in the order of their lists, unless they are codes or were asked for. */
export function interviewLabels(
  {
    informants,
    documents,
    coders,
    units,
  }: Pick<SegmentTable, "informants" | "documents" | "coders" | "units">,
  { showNames, showCoders, onlyCoder, areParticipants = false }: ShownNames,
): InterviewLabels {
  const nameOf = ({ name }: { readonly name: string }) => name;
  return {
    informants: labelsOf(informants.map(nameOf), "I", showNames, areParticipants),
    documents: labelsOf(documents.map(nameOf), "D", showNames, areParticipants),
    coders: withOne(labelsOf(coders, "C", showNames || showCoders), coders, onlyCoder),
    segments: labelsOf(units, "S", showNames),
  };
}

/** Labels with one as written, unless it could be taken for the number of another. */
function withOne(labels: Labels, names: readonly string[], shown: string | undefined): Labels {
  if (labels.asWritten || shown === undefined || labels.all.includes(shown)) return labels;
  return { ...labels, all: labels.all.map((label, i) => (names[i] === shown ? shown : label)) };
}
