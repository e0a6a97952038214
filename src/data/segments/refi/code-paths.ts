import type { RefiCase, RefiCode } from "./project.ts";

/** A project's codes as they are used. */
export interface CodePaths {
  /** Index of the code of a GUID. */
  find(guid: string): number | undefined;
  /** From the outermost theme to the code; without cases, which are no themes. */
  pathOf(code: number): string[];
  /** The GUID's case where the code stands for one: it names an informant. */
  isCase(code: number): boolean;
  /** How many codes are cases. */
  readonly cases: number;
}

/** Looks up codes by GUID; the first of a GUID wins. */
export function codePaths(codes: readonly RefiCode[], cases: readonly RefiCase[]): CodePaths {
  const places = new Map(codes.map(({ guid }, i): [string, number] => [guid, i]));
  const caseGuids = new Set(cases.map(({ guid }) => guid));
  const isCase = (code: number) => caseGuids.has(codes[code]!.guid);
  return {
    find: (guid) => places.get(guid),
    isCase,
    cases: codes.filter(({ guid }) => caseGuids.has(guid)).length,
    // Made anew each time: kept, the paths of a deep codebook would weigh many times what it does.
    pathOf(code) {
      const path: string[] = [];
      for (let at = code; at >= 0; at = codes[at]!.parent) if (!isCase(at)) path.push(codes[at]!.name);
      return path.reverse();
    },
  };
}
