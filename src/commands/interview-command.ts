import { readSegments } from "../data/segments/read-segments.ts";
import type { SegmentTable } from "../data/segments/segment-table.ts";
import type { Context, OptionValues } from "./command.ts";
import { given } from "./options/given.ts";
import { interviewReading } from "./options/reading.ts";
import { type StudyInputs, studyInputs } from "./study/study-inputs.ts";

/** Coded interviews, the options that hold, and the study descriptor that said so, where one was given. */
export interface ReadInterviews extends Pick<StudyInputs, "options" | "descriptor"> {
  readonly table: SegmentTable;
}

/** What `themes` and `agreement` do alike: read the files, or those of a study descriptor, and say how. */
export async function readInterviews(
  inputs: readonly string[],
  asked: OptionValues,
  context: Context,
): Promise<ReadInterviews> {
  const { files, options, descriptor } = await studyInputs(inputs, asked, context, async () => {
    const { describeInterviews } = await import("./study/describe-interviews.ts");
    return describeInterviews;
  });
  const table = await readSegments(files, {
    ...interviewReading(options),
    stdin: context.stdin,
    progress: context.progress,
  });
  return { table, options, ...(descriptor !== undefined && { descriptor }) };
}

/** How the result shows people. */
export function shownNames(options: OptionValues) {
  const { showNames = false, coderName } = given(options, ["showNames", "coderName"]);
  return { showNames, showCoders: coderName !== undefined };
}
