import type { RefiCoding, RefiProject } from "./project.ts";

/** Whose name a coding bears. */
export type CoderFrom = "coding" | "selection";

/** Who gave a coding, by name. */
export interface Coders {
  of(coding: RefiCoding, selectionUser: string | undefined): { coder?: string };
  /** How many codings so far whose selection names somebody else. */
  differing(): number;
}

/**
 * Names coders. Both a coding and its selection say who made them, and programs disagree: NVivo for Windows names the user
 * who exported in the one and who coded in the other. Where the one that is asked says nothing, the other answers.
 */
export function codersBy({ users }: RefiProject, from: CoderFrom): Coders {
  let differing = 0;
  const nameOf = (guid: string | undefined) => (guid === undefined ? undefined : (users.get(guid) ?? guid));
  return {
    of({ user }, selectionUser) {
      const [byCoding, bySelection] = [nameOf(user), nameOf(selectionUser)];
      if (byCoding !== undefined && bySelection !== undefined && byCoding !== bySelection) differing += 1;
      const coder = from === "coding" ? (byCoding ?? bySelection) : (bySelection ?? byCoding);
      return coder === undefined ? {} : { coder };
    },
    differing: () => differing,
  };
}
