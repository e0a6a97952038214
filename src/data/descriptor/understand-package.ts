import { issueProblems } from "./issue-problems.ts";
import { withNearest } from "./nearest.ts";
import { dataPackage, type RawPackage } from "./package.schema.ts";
import { paudFaults } from "./paud-faults.ts";
import type { Problem } from "./problem.ts";
import { reportFaults } from "./report-faults.ts";
import { reportOf } from "./report-of.ts";
import { resourceFaults } from "./resource-faults.ts";
import { defaultsOf, resourceOf } from "./resource-of.ts";
import type { Generalisation, Study, StudyChecks, StudyPrivacy } from "./study.ts";
import { picked } from "./table-schema-of.ts";

/** A study, without what only the file itself tells; the paths of its resources are as the descriptor has them. */
export type Understood = Omit<Study, "path" | "folder" | "sha256">;

/** The first thing that is wrong, and how many others there are. */
export interface Refusal {
  readonly problem: Problem;
  readonly more: number;
}

/**
 * The study that a package describes, or what is wrong with it, in the order of the descriptor's parts.
 * @param isFolder whether a path of the descriptor is a folder
 */
export function understandPackage(
  value: unknown,
  isFolder: (path: string) => boolean,
): Refusal | { readonly study: Understood } {
  const read = dataPackage.safeParse(value);
  if (!read.success) return refusal(issueProblems(read.error.issues, value));
  const raw = read.data;
  const { paud = {} } = raw;
  const defaults = defaultsOf(paud);
  const resources = raw.resources.map((resource) => resourceOf(resource, defaults, isFolder));
  const problems = [
    ...paudFaults(paud, ["paud"]),
    ...raw.resources.flatMap((its, i) => paudFaults(its.paud ?? {}, ["resources", i, "paud"])),
    ...resourceFaults(resources, raw),
    ...reportFaults(raw),
  ];
  if (problems.length > 0) return refusal(problems);
  const title = paud.title ?? raw.title;
  return {
    study: {
      ...(title !== undefined && { title }),
      ...picked(paud, ["language", "tiers"]),
      resources,
      checks: checksOf(paud),
      privacy: privacyOf(paud),
      report: reportOf(raw),
    },
  };
}

function refusal(problems: readonly Problem[]): Refusal {
  return { problem: withNearest(problems[0]!), more: problems.length - 1 };
}

type RawStudy = NonNullable<RawPackage["paud"]>;

function checksOf({ checks = {} }: RawStudy): StudyChecks {
  const { severities = {}, waivers = [] } = checks;
  return {
    severities: new Map(Object.entries(severities)),
    ...picked(checks, ["failOn"]),
    waivers: waivers.map(({ rule, reason, expires, ...where }) => ({
      ...{ rule, reason, expires },
      ...picked(where, ["file", "row", "column"]),
    })),
  };
}

function privacyOf({ privacy = {} }: RawStudy): StudyPrivacy {
  const generalise = Object.entries(privacy.generalise ?? {});
  return {
    ...picked(privacy, ["k", "quasiIdentifiers"]),
    generalise: new Map(generalise.map(([column, how]) => [column, generalisationOf(how)])),
  };
}

function generalisationOf(
  raw: NonNullable<NonNullable<RawStudy["privacy"]>["generalise"]>[string],
): Generalisation {
  if (typeof raw === "string") return { how: raw };
  if ("band" in raw) return { how: "band", width: raw.band };
  const values = new Map(Object.entries(raw.map).map(([from, to]) => [from, String(to)]));
  return { how: "map", values, ...(raw.other !== undefined && { other: raw.other }) };
}
