import type { Checking } from "./check-study.ts";
import { shownCell } from "./shown-cell.ts";
import type { CellJudge } from "./table.ts";

/** Takes the rules past running text, line by line; a finding's row is the line. */
export function judgeLines(
  text: string,
  place: { readonly file: string; readonly column?: string },
  { rules, names, findings }: Checking,
): void {
  const judges = rules.flatMap((rule) => {
    const judge: CellJudge | undefined = rule.line?.(names);
    return judge === undefined ? [] : [{ rule, judge }];
  });
  for (const [i, line] of text.split(/\r\n?|\n/).entries()) {
    for (const { rule, judge } of judges) {
      const found = judge(line);
      if (found === undefined) continue;
      const value = found.value ?? shownCell(line, undefined);
      findings.add({
        ...{ rule: rule.id, severity: rule.severity, ...place, row: i + 1 },
        ...(value !== "" && { value }),
        ...(found.args !== undefined && { args: found.args }),
      });
    }
  }
}
