import { InputError } from "../../core/input-error.ts";
import type { Coding, SegmentTable } from "../../data/segments/segment-table.ts";
import { consensusOf } from "./consensus.ts";

/** Whose codings count: those of everybody, those all agree on, or those of one coder. */
export type CoderChoice = "any" | "consensus" | (string & {});

/** The coder of codings that are all coders'. */
const EVERYBODY = -1;

/** The codings that count, and what became of the others. */
export interface SelectedCodings {
  readonly codings: readonly Coding[];
  readonly otherCoders: number;
  readonly notConsensus: number;
  /** Further codings of what all coders agree on, which counts once. */
  readonly seconded: number;
  /** Documents that only one coder coded, which can have no consensus. */
  readonly singleCoderDocuments: number;
}

/** @throws InputError `unknown-coder` */
export function selectCodings(
  { codings, coders, segments }: Pick<SegmentTable, "codings" | "coders" | "segments">,
  choice: CoderChoice,
): SelectedCodings {
  const none = { otherCoders: 0, notConsensus: 0, seconded: 0, singleCoderDocuments: 0 };
  if (choice === "any") return { codings, ...none };
  if (choice === "consensus") {
    const { representatives, seconded, singleCoderDocuments } = consensusOf(
      codings.map(({ segment, code, coder }) => ({
        document: segments[segment]!.document,
        segment,
        code,
        coder,
      })),
    );
    // What all agree on is no one coder's: two codes they all gave go together, whoever was first to give each.
    const kept = representatives.map((i) => ({ ...codings[i]!, coder: EVERYBODY }));
    const notConsensus = codings.length - kept.length - seconded;
    return { codings: kept, ...none, notConsensus, seconded, singleCoderDocuments };
  }
  const coder = coders.indexOf(choice);
  if (coder < 0) throw new InputError("unknown-coder", { coder: choice, candidates: coders });
  const kept = codings.filter((coding) => coding.coder === coder);
  return { codings: kept, ...none, otherCoders: codings.length - kept.length };
}
