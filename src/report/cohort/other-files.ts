import type { ReportResult } from "../../analyses/schemas/report.schema.ts";
import { visible } from "../../language/visible.ts";
import { scoresOf } from "./telling.ts";

interface ReadFile {
  readonly path: string;
  readonly sha256: string;
}

/** The files of the items, where they are others than those of the scores: it may be another test. */
export function filesOfOtherItems(result: ReportResult): string | undefined {
  return others(result.items?.inputs, scoresOf(result)?.inputs);
}

/** The files of the coders' comparison, where the themes are told from others. */
export function filesOfOtherCodings({ themes, agreement }: ReportResult): string | undefined {
  return others(agreement?.inputs, themes?.inputs);
}

function others(its: readonly ReadFile[] = [], read: readonly ReadFile[] = []): string | undefined {
  const known = new Set(read.map(({ sha256 }) => sha256));
  const other = its.filter(({ sha256 }) => !known.has(sha256));
  return read.length === 0 || other.length === 0
    ? undefined
    : other.map(({ path }) => visible(path)).join(", ");
}
