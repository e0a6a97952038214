import { flowSection } from "../sections/flow.ts";
import { chapter, drawings, part, raised } from "./chapter.ts";
import { type Chapter, scoresOf } from "./telling.ts";

/** Who took part, who took which test, who left. */
export const flow: Chapter = (telling) => {
  const { result, catalogue, says } = telling;
  const its = scoresOf(result);
  if (its === undefined) return [];
  const [table, ...rest] = raised(flowSection(its, catalogue));
  return chapter(
    says.chapters.titles.flow,
    drawings(telling, "flow"),
    part("flow", "rows", [table!, ...rest], catalogue.words.participantFlow),
  );
};
