import { paragraph } from "../document.ts";
import { agreementAbsences } from "../sections/interviews/agreement-absences.ts";
import { agreementInWords } from "../sections/interviews/agreement-in-words.ts";
import { agreementTables } from "../sections/interviews/agreement-tables.ts";
import { comparedSection } from "../sections/interviews/compared.ts";
import { recordFlow } from "../sections/interviews/record-flow.ts";
import { chapter, part } from "./chapter.ts";
import { filesOfOtherCodings } from "./other-files.ts";
import type { Chapter } from "./telling.ts";

/** Whether coders use the codes alike. */
export const agreement: Chapter = ({ result, catalogue, says, format }) => {
  const its = result.agreement;
  if (its === undefined) return [];
  const { notes, titles } = says.chapters;
  const codings = filesOfOtherCodings(result);
  return chapter(
    titles.agreement,
    codings === undefined ? [] : [paragraph(notes.otherCodings(codings))],
    comparedSection(its, catalogue),
    part("agreement", "coefficients", agreementTables(its, catalogue)),
    agreementInWords(its, catalogue),
    [
      paragraph(
        notes.disagreements(format.integer(its.disagreements.total), format.integer(its.unmatched.total)),
      ),
    ],
    part("agreement", "flow", recordFlow(its, catalogue), notes.agreementFlow),
    agreementAbsences(its, catalogue),
  );
};
