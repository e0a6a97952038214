import type { CellJudge } from "./cell-judge.ts";
import type { Checking } from "./checking.ts";
import { shownCell } from "./shown-cell.ts";

/** Of two lines so much is looked at for what begins in the one and ends in the other. */
const REACH = 80;

/** Takes the rules past running text, line by line; a finding's row is the line, where it begins. */
export function judgeLines(
  text: string,
  place: { readonly file: string; readonly column?: string },
  { rules, names, findings }: Checking,
): void {
  const judges = rules.flatMap((rule) => {
    const judge: CellJudge | undefined = rule.line?.(names);
    return judge === undefined ? [] : [{ rule, judge }];
  });
  const lines = text.split(/\r\n?|\n/);
  for (const [i, line] of lines.entries()) {
    const [tail, head] = [line.slice(-REACH), (lines[i + 1] ?? "").slice(0, REACH)];
    const isBroken = tail.trim() !== "" && head.trim() !== "";
    for (const { rule, judge } of judges) {
      const its = judge(line);
      const across = isBroken && its === undefined && judge(head) === undefined;
      const found = across ? judge(`${tail}\n${head}`) : its;
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
