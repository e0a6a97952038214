import type { SegmentTable } from "../../data/segments/segment-table.ts";
import { given } from "../options/given.ts";
import type { ReportSetup } from "./report-setup.ts";

/**
 * The attribute of informants that holds their id among the participants: as asked for, else as the descriptor says of
 * the report, else of a resource whose column these informants have. Nothing where it is to be recognised.
 */
export function participantOf(
  { options, study }: Pick<ReportSetup, "options" | "study">,
  { informants }: Pick<SegmentTable, "informants">,
): { readonly participant?: string } {
  const names = new Set(informants.flatMap(({ attributes }) => [...attributes.keys()]));
  const roles = (study?.resources ?? []).map((resource) => resource.roles.participant);
  const participant =
    given(options, ["participant"]).participant ??
    study?.report.participant ??
    roles.find((name) => name !== undefined && names.has(name));
  return participant === undefined ? {} : { participant };
}
