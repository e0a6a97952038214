import { readTextFile } from "../data/segments/transcripts.ts";
import type { Checking } from "./checking.ts";
import { judgeLines } from "./judge-lines.ts";
import type { CheckPlan } from "./plan.ts";

/** Reads a transcript: a text file. */
export async function readTranscriptFile(path: string, plan: CheckPlan, checking: Checking): Promise<void> {
  const { text, bytes, sha256 } = await readTextFile(path, plan.open.encoding);
  checking.files.push({ path, kind: "transcripts", sha256, bytes });
  judgeLines(text, { file: path }, checking);
}
