import type { ReportResult } from "../../analyses/schemas/report.schema.ts";
import type { Context } from "../command.ts";
import { given } from "../options/given.ts";
import type { ReportPlan } from "./plan.ts";
import type { ReportSetup } from "./report-setup.ts";

/** What stands on the title page: what was asked for, else what the descriptor says. */
export function titleData(
  { study, options }: ReportSetup,
  plan: ReportPlan,
  { today }: Context,
  part?: ReportResult["study"]["part"],
): ReportResult["study"] {
  const asked = given(options, ["title", "organisation", "author", "date"]);
  const said = study?.report;
  const title = asked.title ?? said?.title ?? study?.title;
  const organisation = asked.organisation ?? said?.organisation;
  const instrument = instrumentOf(plan);
  return {
    ...(title !== undefined && { title }),
    ...(organisation !== undefined && { organisation }),
    authors: [...(asked.author ?? said?.authors ?? [])],
    date: asked.date ?? today(),
    ...(part !== undefined && { part }),
    ...(instrument !== undefined && { instrument }),
    statements: { ...said?.statements },
  };
}

/** What the test of the scores is called. */
function instrumentOf({ study, scores }: ReportPlan): string | undefined {
  const [file] = scores?.files ?? [];
  const resource = study?.resources.find(({ paths }) => file !== undefined && paths.includes(file));
  const { pre, post } = given(scores?.options ?? {}, ["pre", "post"]);
  const its = resource?.instruments.find(({ waves }) => waves?.pre === pre && waves?.post === post);
  return its === undefined ? undefined : (its.title ?? its.name);
}
