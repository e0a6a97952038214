import type { RawPackage } from "./package.schema.ts";
import type { ReportPart, StudyReport } from "./study.ts";
import { listOf, picked } from "./table-schema-of.ts";

const PARTS: readonly ReportPart[] = ["scores", "items", "interviews", "agreement"];
/** Roles of who stands for a package without having written it. */
const NO_AUTHORS: ReadonlySet<string> = new Set(["publisher", "wrangler", "maintainer"]);

type RawReport = NonNullable<NonNullable<RawPackage["paud"]>["report"]>;

/** What a package says of its report; who made the package made the report, unless it says otherwise. */
export function reportOf({ paud, contributors = [] }: RawPackage): StudyReport {
  const raw: RawReport = paud?.report ?? {};
  const { resources = {}, statements = {} } = raw;
  const organisation = raw.organisation ?? organisationOf(contributors);
  const chosen = PARTS.flatMap((part) =>
    resources[part] === undefined ? [] : [[part, listOf(resources[part])] as const],
  );
  return {
    resources: Object.fromEntries(chosen),
    statements,
    authors: raw.authors ?? contributors.flatMap(authorOf),
    ...(organisation !== undefined && { organisation }),
    ...picked(raw, ["title", "sections", "unit", "participant", "logo", "key", "pseudonyms"]),
  };
}

type Contributor = NonNullable<RawPackage["contributors"]>[number];

function rolesOf({ role, roles }: Contributor): readonly string[] {
  return roles ?? (role === undefined ? [] : [role]);
}

function nameOf({ title, givenName, familyName }: Contributor): string | undefined {
  const name = title ?? [givenName, familyName].filter((part) => part !== undefined).join(" ");
  return name.trim() === "" ? undefined : name.trim();
}

/** The publisher, else where one of the others works. */
function organisationOf(contributors: readonly Contributor[]): string | undefined {
  const publishers = contributors.filter((its) => rolesOf(its).includes("publisher")).map(nameOf);
  const places = contributors.map(({ organization = "" }) => organization.trim());
  return [...publishers, ...places].find((name) => name !== undefined && name !== "");
}

function authorOf(contributor: Contributor): string[] {
  const roles = rolesOf(contributor);
  const name = nameOf(contributor);
  const isAuthor = roles.length === 0 || roles.some((role) => !NO_AUTHORS.has(role));
  return name !== undefined && isAuthor ? [name] : [];
}
