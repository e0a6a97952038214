import * as z from "zod";
import type { Estimate, Interval } from "../../core/interval.ts";
import type { Absent, Reason } from "../../core/reason.ts";

const REASONS = [
  "too-few-pairs",
  "no-variation",
  "no-changers",
  "no-non-zero-differences",
  "all-changed-one-way",
  "too-many-pairs",
  "no-scale",
  "at-ceiling",
  "too-few-clusters",
  "interval-out-of-reach",
  "no-gain-to-keep",
  "not-independent",
  "too-few-groups",
  "too-many-groups",
  "collinear",
  "too-few-items",
  "negative-alpha",
  "not-dichotomous",
  "no-informants",
  "no-offsets",
  "offsets-uncertain",
  "no-document-length",
  "too-many-codes",
  "overlaps-exceed-codings",
  "too-few-interviews",
  "empty-base",
  "no-documents",
  "too-few-documents",
  "more-than-two-coders",
  "too-many-coders",
  "nothing-coded",
  "nothing-compared",
  "not-computable",
] as const satisfies readonly Reason[];

const METHODS = [
  "t",
  "delta-t",
  "t-approximate",
  "wilson",
  "bonett-2008",
  "bonett-price-2012",
  "noncentral-t",
  "jackknife-fisher-z",
  "walsh-exact",
  "walsh-normal",
  "fisher-z",
  "fieller",
  "feldt",
  "welch",
  "cluster-means-t",
  "bootstrap-documents",
  "bootstrap-documents-approximate",
  "bootstrap-percentile",
  "bootstrap-bca",
] as const satisfies readonly Interval["method"][];

export const reason: z.ZodType<Reason> = z.enum(REASONS).describe("Why a figure is absent.");

export const absent: z.ZodType<Absent> = z.strictObject({ reason });

export const interval: z.ZodType<Interval> = z.strictObject({
  level: z.number().gt(0).lt(1).describe("Confidence level, 0-1."),
  low: z.number().optional(),
  high: z.number().optional(),
  method: z.enum(METHODS),
}) as z.ZodType<Interval>;

export const estimate: z.ZodType<Estimate> = z.strictObject({
  estimate: z.number(),
  interval: interval.optional(),
  reason: reason.optional(),
}) as z.ZodType<Estimate>;

/** A part that may not exist for these data. */
export function maybe<T extends z.ZodType>(part: T) {
  return z.union([part, absent]);
}

export const p = z.number().min(0).max(1);
export const count = z.number().int().min(0);
