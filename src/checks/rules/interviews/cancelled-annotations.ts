import type { CheckRule } from "../../rule.ts";

/** An export of Label Studio; the second annotation of its one text was cancelled, or not. */
const exported = (isCancelled: boolean) =>
  JSON.stringify([
    {
      data: { text: "Kami belum sempat." },
      annotations: [
        { completed_by: 1, result: [{ value: { start: 5, end: 17, labels: ["waktu"] } }] },
        { completed_by: 2, was_cancelled: isCancelled, result: [] },
      ],
    },
  ]);

/** Annotations of Label Studio that were cancelled, and are skipped. */
export const cancelledAnnotations: CheckRule = {
  id: "cancelled-annotations",
  category: "interviews",
  severity: "info",
  example: {
    breaks: { "wawancara.json": exported(true) },
    passes: { "wawancara.json": exported(false) },
    at: { file: "wawancara.json" },
  },
};
