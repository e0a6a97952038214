import type { List } from "mdast";
import type { ReportCatalogue } from "../../language/report/catalogue.ts";
import { reference } from "../../language/symbol.ts";
import { type Block, list } from "../document.ts";
import { errorCallout } from "../sections/findings.ts";
import { chapter } from "./chapter.ts";
import { changeFindings } from "./summary/change.ts";
import { gainFindings } from "./summary/gain.ts";
import { groupFindings } from "./summary/groups.ts";
import { keptFindings } from "./summary/kept.ts";
import { saidFindings } from "./summary/said.ts";
import type { Telling } from "./telling.ts";

/** A finding in sentences, and the tables and figures that hold it. */
export interface KeyFinding {
  readonly about: keyof ReportCatalogue["chapters"]["summary"]["leads"];
  readonly sentences: readonly string[];
  readonly shownIn: readonly string[];
}

/**
 * The findings in plain words, each from figures of the report.
 * @param known ids of the tables and figures that the report has
 */
export function summary(telling: Telling, known: ReadonlySet<string>): Block[] {
  const { result, catalogue, says } = telling;
  const { summary: words, titles } = says.chapters;
  const findings = [gainFindings, changeFindings, keptFindings, groupFindings, saidFindings].flatMap((its) =>
    its(telling),
  );
  const lines = findings
    .filter(({ sentences }) => sentences.length > 0)
    .map(({ about, sentences, shownIn }) => {
      const places = shownIn.filter((id) => known.has(id)).map(reference);
      const see = places.length === 0 ? [] : [words.see(places.join(", "))];
      return { lead: words.leads[about], text: [...sentences, ...see].join(" ") };
    });
  const missing = result.leftOut.filter(({ reason }) => reason !== "not-asked");
  if (missing.length > 0) {
    const parts = missing.map(({ section }) => titles[section]).join("; ");
    lines.push({ lead: words.leads.missing, text: words.missing(parts) });
  }
  return lines.length === 0 ? [] : chapter(titles.summary, errorCallout(result, catalogue), [led(lines)]);
}

/** A list whose lines begin with what they are about. */
function led(lines: readonly { readonly lead: string; readonly text: string }[]): List {
  const its = list(lines.map(({ text }) => ` ${text}`));
  for (const [i, { lead }] of lines.entries()) {
    const [first] = its.children[i]!.children;
    if (first?.type === "paragraph")
      first.children.unshift({ type: "strong", children: [{ type: "text", value: lead }] });
  }
  return its;
}
