import type { RawPackage } from "./package.schema.ts";
import type { Problem } from "./problem.ts";
import { listOf } from "./table-schema-of.ts";

/** Resources of which a report is said to be made, and which are not there. */
export function reportFaults({ paud, resources }: RawPackage): Problem[] {
  const names = resources.map(({ name }) => name);
  return Object.entries(paud?.report?.resources ?? {}).flatMap(([part, its]) =>
    listOf(its).flatMap((name, i): Problem[] => {
      if (names.includes(name)) return [];
      const way = ["paud", "report", "resources", part, ...(typeof its === "string" ? [] : [i])];
      return [{ way, problem: "unknown-resource", args: { name, names } }];
    }),
  );
}
