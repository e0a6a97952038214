import type { FlowClass } from "../../../data/scores/flow.ts";
import type { CheckRule } from "../../rule.ts";

const ONE_WAVE: ReadonlySet<FlowClass> = new Set(["preOnly", "postOnly"]);

/** People who took one test and not the other. */
export const oneWaveOnly: CheckRule = {
  id: "one-wave-only",
  category: "pairing",
  severity: "info",
  example: {
    breaks: { "nilai.csv": "id,pre,post\nP1,40,60\nP2,50,\n" },
    passes: { "nilai.csv": "id,pre,post\nP1,40,60\nP2,50,50\nP3,,\n" },
    at: { file: "nilai.csv", row: 3, column: "post" },
  },
  scores({ scores }, report) {
    const { pre, post, layout } = scores.columns;
    for (const { status, file, row } of scores.participants(ONE_WAVE)) {
      const [has, lacks] = status === "preOnly" ? [pre.header, post.header] : [post.header, pre.header];
      report({ file, row, ...(layout === "wide" && { column: lacks }), args: { has, lacks } });
    }
  },
};
