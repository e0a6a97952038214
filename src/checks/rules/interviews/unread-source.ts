import type { CheckRule } from "../../rule.ts";
import { exampleProject } from "./example-project.ts";

/** A text that lies outside its project, or is not in it. */
export const unreadSource: CheckRule = {
  id: "unread-source",
  category: "interviews",
  severity: "warning",
  example: {
    breaks: { "wawancara.qde": exampleProject({ textPath: "internal://I01.txt" }) },
    passes: { "wawancara.qde": exampleProject() },
    at: { file: "wawancara.qde" },
  },
};
