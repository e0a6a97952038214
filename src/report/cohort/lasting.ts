import { wavesSections } from "../sections/waves.ts";
import { chapter, part, raised } from "./chapter.ts";
import type { Chapter } from "./telling.ts";

/** Whether the gain was still there later. */
export const lasting: Chapter = ({ result, catalogue, says }) => {
  const { compare } = result;
  if (compare?.waves === undefined) return [];
  return chapter(
    says.chapters.titles.lasting,
    part("lasting", "kept", raised(wavesSections(compare, catalogue))),
  );
};
