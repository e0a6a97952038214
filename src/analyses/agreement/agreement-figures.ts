import { InputError } from "../../core/input-error.ts";
import type { Absent } from "../../core/reason.ts";
import type { SegmentTable } from "../../data/segments/segment-table.ts";
import type { DocumentRatings } from "../../statistics/agreement/document-ratings.ts";
import { percentAgreement } from "../../statistics/agreement/percent-agreement.ts";
import { prevalence } from "../../statistics/agreement/prevalence.ts";
import { tallyRatings } from "../../statistics/agreement/tally-ratings.ts";
import { weightedRatings } from "../../statistics/agreement/weighted-ratings.ts";
import type { AgreementFigures, AgreementResult } from "../schemas/agreement.schema.ts";
import type { AgreementSettings } from "./agreement-settings.ts";
import { variableOf } from "./choose-variable.ts";
import { coefficientsOfCodes, coefficientsOfVariable } from "./coefficients.ts";
import type { RatedUnits } from "./rated-unit.ts";
import { ratingsByCode, ratingsOfVariable } from "./rating-tables.ts";
import { type EstimatedCoefficients, withIntervals } from "./with-intervals.ts";

/** The figures of every code and of all together. */
interface Agreement extends Pick<AgreementResult, "codes" | "pooled"> {
  /** In which units are compared. */
  readonly documents: number;
}

/** Several codes may stand on one unit: one binary variable per code, pooled over the codes. */
export function agreementOfCodes(
  { units, hasDocuments }: RatedUnits,
  table: SegmentTable,
  names: readonly string[],
  settings: AgreementSettings,
): Agreement {
  const codes = usedCodes(table, names, settings);
  const byCode = ratingsByCode(units, table.coders.length, codes);
  const all = codes.map((code) => byCode.get(code)!);
  const documents = all[0]?.comparedDocuments ?? 0;
  const estimated = withIntervals(
    hasDocuments ? documents : undefined,
    (weights, wanted) =>
      coefficientsOfCodes(
        all.map(({ ratings }) => weighted(ratings, weights)),
        wanted,
      ),
    { ...settings, coders: table.coders.length },
  );
  const each = all.map(({ ratings }, i) => figuresOf(ratings, 1, estimated[i]!));
  return {
    documents,
    codes: codes.map((code, i) => ({ code: names[code]!, path: [...table.codes[code]!.path], ...each[i]! })),
    pooled: { kind: "codes", ...pooledFigures(each), ...coefficientFigures(estimated[codes.length]!) },
  };
}

/** Every coder gave each unit at most one code: the codes are the categories of one variable. */
export function agreementOfVariable(
  { units, hasDocuments }: RatedUnits,
  table: SegmentTable,
  names: readonly string[],
  settings: AgreementSettings,
): Agreement {
  const { level, categories: declared } = settings;
  const variable = variableOf(units, names, level, declared);
  const { categories, categoryOf, values } = variable;
  const coders = table.coders.length;
  const { ratings, comparedDocuments } = ratingsOfVariable(units, coders, categories.length, categoryOf);
  const codes = usedCodes(table, names, { ...settings, categories: undefined });
  const byCode = ratingsByCode(units, coders, codes);
  const all = codes.map((code) => byCode.get(code)!.ratings);
  const scale = values === undefined ? { level } : { level, values };
  const estimated = withIntervals(
    hasDocuments ? comparedDocuments : undefined,
    (weights, wanted) => [
      ...coefficientsOfCodes(
        all.map((its) => weighted(its, weights)),
        wanted,
      ).slice(0, -1),
      coefficientsOfVariable(weighted(ratings, weights), scale, wanted),
    ],
    { ...settings, coders },
  );
  const { perCategory } = tallyRatings(weighted(ratings, undefined));
  const commonest = perCategory.indexOf(Math.max(...perCategory));
  return {
    documents: hasDocuments ? comparedDocuments : 0,
    codes: codes.map((code, i) => ({
      code: names[code]!,
      path: [...table.codes[code]!.path],
      ...figuresOf(all[i]!, 1, estimated[i]!),
    })),
    pooled: {
      kind: "variable",
      categories: [...categories],
      ...figuresOf(ratings, commonest, estimated[codes.length]!),
    },
  };
}

/** The codes somebody gave, in the order of the tree; those declared, where some were. */
function usedCodes(
  { codings, codes }: SegmentTable,
  names: readonly string[],
  { categories }: { readonly categories?: readonly string[] | undefined },
): number[] {
  const used = new Set(codings.map(({ code }) => code));
  if (categories !== undefined) {
    for (const code of used) {
      if (!categories.includes(names[code]!))
        throw new InputError("missing-category", { value: names[code]!, categories });
    }
  }
  return codes.flatMap((_, code) => (used.has(code) || categories?.includes(names[code]!) ? [code] : []));
}

/** Ratings with each compared document counted so often; the rest, which is in no comparison, once. */
function weighted(ratings: DocumentRatings, weights: Float64Array | undefined) {
  const all = new Float64Array(ratings.documents).fill(1);
  if (weights !== undefined) all.set(weights);
  return weightedRatings(ratings, all);
}

function figuresOf(
  ratings: DocumentRatings,
  category: number,
  estimated: EstimatedCoefficients,
): AgreementFigures {
  const observed = weighted(ratings, undefined);
  const percent = percentAgreement(observed);
  const { compared } = tallyRatings(observed);
  const share = prevalence(observed, category);
  return {
    n: compared,
    ...present("percent", percent),
    ...coefficientFigures(estimated),
    ...present("prevalence", share),
    ...(typeof percent === "number" ? {} : { reason: percent.reason }),
  };
}

/** What pooling means for a share: the mean over the codes. */
function pooledFigures(each: readonly AgreementFigures[]) {
  const meanOf = (name: "percent" | "prevalence") => {
    const values = each.flatMap((its) => its[name] ?? []);
    return values.length === 0
      ? {}
      : { [name]: values.reduce((sum, value) => sum + value, 0) / values.length };
  };
  const n = each[0]?.n ?? 0;
  const reason = each.length > 0 && each[0]!.reason !== undefined ? { reason: each[0]!.reason } : {};
  return { n, ...meanOf("percent"), ...meanOf("prevalence"), ...reason };
}

function coefficientFigures({ coefficients, dropped }: EstimatedCoefficients) {
  return { ...coefficients, ...(Object.keys(dropped).length === 0 ? {} : { dropped: { ...dropped } }) };
}

function present(name: "percent" | "prevalence", value: number | Absent) {
  return typeof value === "number" ? { [name]: value } : {};
}
