import type { Finding } from "../../core/finding.ts";
import type { SegmentTable } from "../../data/segments/segment-table.ts";
import type { StudyDescriptor } from "../envelope.ts";
import type { InterviewEnvelope } from "../schemas/interview-envelope.schema.ts";
import type { InterviewLabels } from "./interview-labels.ts";
import type { Labels } from "./labels.ts";

/** What stands around the figures of every analysis of interviews: what was read, and how things are called. */
export function interviewEnvelope(
  table: SegmentTable,
  labels: InterviewLabels,
  {
    version,
    findings,
    descriptor,
  }: {
    readonly version: string;
    readonly findings: readonly Finding[];
    readonly descriptor: StudyDescriptor | undefined;
  },
): InterviewEnvelope {
  return {
    formatVersion: 1,
    generator: { name: "paud-analyze", version },
    engine: "stream",
    ...(descriptor === undefined ? {} : { descriptor: { ...descriptor } }),
    inputs: table.inputs.map((input) => ({
      ...input,
      ...(input.offsets === undefined ? {} : { offsets: { ...input.offsets } }),
    })),
    beside: {
      ...(table.beside.informants === undefined ? {} : { informants: { ...table.beside.informants } }),
      ...(table.beside.transcripts === undefined ? {} : { transcripts: { ...table.beside.transcripts } }),
    },
    columns: table.columns.map((column) => ({ ...column })),
    names: {
      informants: table.informantsAreDocuments ? "documents" : mannerOf(labels.informants),
      documents: mannerOf(labels.documents),
      coders: mannerOf(labels.coders),
      ...(table.units.length === 0 ? {} : { segments: mannerOf(labels.segments) }),
    },
    findings: [...table.findings, ...findings].map(({ args, ...rest }) =>
      args === undefined ? rest : { ...rest, args: { ...args } },
    ),
  };
}

function mannerOf({ asWritten }: Labels): "as-written" | "numbered" {
  return asWritten ? "as-written" : "numbered";
}
