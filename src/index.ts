/**
 * paud-analyze as a library: the same readers, statistics, analyses and reports the command line uses, as plain typed
 * functions for people who script their own study. Statistics take a `Sample` or `PairedSample` (see `sampleOf`,
 * `pairedSampleOf`), those of agreement take `Ratings` (see `ratingsOf`); a figure that does not exist for the data is
 * `{ reason }`, never NaN.
 */

// Analyses
export { type AgreementPresentation, analyseAgreement } from "./analyses/agreement/agreement.ts";
export type { AgreementSettings } from "./analyses/agreement/agreement-settings.ts";
export type { UnitKind } from "./analyses/agreement/units-of.ts";
export { betweenOf } from "./analyses/between/between.ts";
export type { BetweenGroup, BetweenInput } from "./analyses/between/between-input.ts";
export { analyseCompare } from "./analyses/compare.ts";
export { type CompareFigures, compareOf } from "./analyses/compare-group.ts";
export { analyseGains, type Presentation } from "./analyses/gains.ts";
export { type GainsFigures, gainsOf } from "./analyses/gains-group.ts";
export { analyseItems, type ItemsPresentation } from "./analyses/items/items.ts";
export type { FlagLimits, ItemsSettings } from "./analyses/items/items-settings.ts";
export type { AgreementFigures, AgreementResult } from "./analyses/schemas/agreement.schema.ts";
export type { Between } from "./analyses/schemas/between.schema.ts";
export type { CompareGroup, CompareResult } from "./analyses/schemas/compare.schema.ts";
export type { GainsGroup, GainsResult } from "./analyses/schemas/gains.schema.ts";
export type { ItemFigures, ItemFlag, ItemsResult } from "./analyses/schemas/items.schema.ts";
export type { ThemesResult } from "./analyses/schemas/themes.schema.ts";
export type { Waves, WavesResult } from "./analyses/schemas/waves.schema.ts";
export type { Bootstrap, CompareSettings, GainsSettings, Settings } from "./analyses/settings.ts";
export type { Checklist } from "./analyses/themes/checklists.ts";
export { type CoOccurrence, coOccurrence, type SpokenCoding } from "./analyses/themes/co-occurrence.ts";
export { type Saturation, type SaturationOptions, saturation } from "./analyses/themes/saturation.ts";
export type { CoderChoice } from "./analyses/themes/select-codings.ts";
export {
  type PeopleTable,
  type Suppression,
  type SuppressionOptions,
  suppressCells,
} from "./analyses/themes/suppress-cells.ts";
export { analyseThemes, type ThemesPresentation, type ThemesSettings } from "./analyses/themes/themes.ts";
export type { WaveStudy } from "./analyses/waves/wave-study.ts";
export { wavesOf } from "./analyses/waves/waves.ts";
// Samples and what figures look like
export type { Finding, Rule, Severity } from "./core/finding.ts";
export { InputError, type InputErrorCode } from "./core/input-error.ts";
export type { Estimate, Interval, IntervalMethod } from "./core/interval.ts";
export { type ItemPatterns, itemPatternsOf } from "./core/item-patterns.ts";
export { NOT_RATED, type Ratings, ratingsOf } from "./core/ratings.ts";
export { type Absent, isAbsent, type Reason } from "./core/reason.ts";
export {
  differencesOf,
  type PairedSample,
  pairedSampleOf,
  postOf,
  preOf,
  type Sample,
  sampleOf,
  type WaveSample,
} from "./core/sample.ts";
// Reading
export type { ItemTable, TestItem } from "./data/items/item-table.ts";
export { type ReadItemsOptions, readItems } from "./data/items/read-items.ts";
export type { ColumnChoices, UsedColumn } from "./data/scores/columns.ts";
export type { InputSummary } from "./data/scores/input-summary.ts";
export { type ReadScoresOptions, readScores } from "./data/scores/read-scores.ts";
export type { KnownScale, Scale } from "./data/scores/scale.ts";
export type {
  ColumnsUsed,
  ParticipantRow,
  ScoreGroup,
  ScoreTable,
} from "./data/scores/score-table.ts";
export { pairsByCohort, pairsOf, type ScoreTally, scoresOf } from "./data/scores/tally.ts";
export type { WaveTally } from "./data/scores/wave-tally.ts";
export type { FormatName, OffsetConvention } from "./data/segments/format-name.ts";
export { type ReadSegmentsOptions, readSegments } from "./data/segments/read-segments.ts";
export type {
  CodeNode,
  Coding,
  DetectedOffsets,
  Informant,
  Segment,
  SegmentColumn,
  SegmentDocument,
  SegmentFlow,
  SegmentInput,
  SegmentTable,
  Uncoded,
} from "./data/segments/segment-table.ts";
// Reports
export type { Catalogue, LanguageTag } from "./language/catalogue.ts";
export { errorSentence } from "./language/error-sentence.ts";
export { findingSentence } from "./language/finding-sentence.ts";
export { catalogueOf } from "./language/index.ts";
export { agreementDocument } from "./report/agreement-document.ts";
export { compareDocument } from "./report/compare-document.ts";
export { gainsDocument } from "./report/gains-document.ts";
export { itemsDocument } from "./report/items-document.ts";
export { renderMarkdown } from "./report/markdown.ts";
export { renderTerminal, type Terminal } from "./report/terminal.ts";
export { themesDocument } from "./report/themes-document.ts";
// Agreement of coders
export {
  bootstrapDocuments,
  type DocumentInterval,
  type DocumentStatistics,
} from "./statistics/agreement/bootstrap-documents.ts";
export { coefficientOf } from "./statistics/agreement/coefficient-of.ts";
export { cohenKappa } from "./statistics/agreement/cohen-kappa.ts";
export type { Disagreement } from "./statistics/agreement/disagreement.ts";
export { fleissKappa } from "./statistics/agreement/fleiss-kappa.ts";
export { gwetAc1 } from "./statistics/agreement/gwet-ac1.ts";
export { holstiOfCodes } from "./statistics/agreement/holsti-of-codes.ts";
export { holstiOfVariable } from "./statistics/agreement/holsti-of-variable.ts";
export { krippendorffAlpha } from "./statistics/agreement/krippendorff-alpha.ts";
export type { MeasurementLevel } from "./statistics/agreement/level-difference.ts";
export { percentAgreement } from "./statistics/agreement/percent-agreement.ts";
export { prevalence } from "./statistics/agreement/prevalence.ts";
// Groups with a covariate
export { type Ancova, ancova } from "./statistics/ancova.ts";
export type { AncovaCovariate, AncovaTable } from "./statistics/ancova-design.ts";
// Effect sizes
export {
  type BootstrapIntervals,
  type BootstrapOptions,
  bootstrapIntervals,
} from "./statistics/bootstrap.ts";
// Gains
export { classAverageNormalizedGain } from "./statistics/class-average-gain.ts";
// Groups and clusters
export { clusterMeans } from "./statistics/cluster-means.ts";
// Describing
export { type Correlation, correlation } from "./statistics/correlation.ts";
export { dav, davFromSummary, type PairedSummary } from "./statistics/dav.ts";
// Distributions
export { binomialLower, binomialUpper } from "./statistics/distributions/binomial.ts";
export {
  chiSquaredLower,
  chiSquaredQuantile,
  chiSquaredUpper,
  chiSquaredUpperQuantile,
} from "./statistics/distributions/chi-squared.ts";
export { fLower, fQuantile, fUpper, fUpperQuantile } from "./statistics/distributions/f.ts";
export { noncentralTLower, noncentralTUpper } from "./statistics/distributions/noncentral-t.ts";
export { normalLower, normalQuantile, normalUpper } from "./statistics/distributions/normal.ts";
export { signedRankQuantile } from "./statistics/distributions/signed-rank.ts";
export {
  studentTLower,
  studentTQuantile,
  studentTTwoSided,
  studentTUpper,
} from "./statistics/distributions/student-t.ts";
export { drm } from "./statistics/drm.ts";
export { dz } from "./statistics/dz.ts";
// Paired comparison
export { type EquivalenceTest, equivalenceTest, type OneSidedT } from "./statistics/equivalence.ts";
export { describe, type FiveNumbers } from "./statistics/five-numbers.ts";
export { type Friedman, friedman } from "./statistics/friedman.ts";
export { type GainCategory, gainCategory } from "./statistics/gain-category.ts";
export { gav } from "./statistics/gav.ts";
export { glassPre } from "./statistics/glass-pre.ts";
export { gz } from "./statistics/gz.ts";
export { hedgesCorrection } from "./statistics/hedges-correction.ts";
export { hodgesLehmann } from "./statistics/hodges-lehmann.ts";
export { holm } from "./statistics/holm.ts";
export {
  type IndividualFigures,
  individualNormalizedGains,
  normalizedGain,
} from "./statistics/individual-gain.ts";
export { type IntraclassCorrelation, intraclassCorrelation } from "./statistics/intraclass-correlation.ts";
// Items
export { alphaIfDropped, cronbachAlpha } from "./statistics/items/cronbach-alpha.ts";
export { difficulty } from "./statistics/items/difficulty.ts";
export { type ItemChange, itemChange } from "./statistics/items/item-change.ts";
export { itemRest } from "./statistics/items/item-rest.ts";
export { measurementError } from "./statistics/items/measurement-error.ts";
export { jzsBayesFactor } from "./statistics/jzs-bayes-factor.ts";
export { type KruskalWallis, kruskalWallis } from "./statistics/kruskal-wallis.ts";
export { type LeastSquares, leastSquares } from "./statistics/least-squares.ts";
export { levene } from "./statistics/levene.ts";
export { type Mastery, type MasteryShare, mastery } from "./statistics/mastery.ts";
export { type ExactMcNemar, exactMcNemar } from "./statistics/mcnemar.ts";
export { mean } from "./statistics/mean.ts";
export { meanInterval } from "./statistics/mean-interval.ts";
export { morrisDppc2 } from "./statistics/morris-dppc2.ts";
export { type NonInferiority, nonInferiority } from "./statistics/non-inferiority.ts";
export { type NoncentralityBounds, noncentralityInterval } from "./statistics/noncentral-t-interval.ts";
export { normalizedChange, normalizedChanges } from "./statistics/normalized-change.ts";
export { type OneWayAnova, oneWayAnova } from "./statistics/one-way.ts";
export { type Changers, pairedProportionDifference } from "./statistics/paired-proportions.ts";
export { type PairedT, pairedT } from "./statistics/paired-t.ts";
export { pratt } from "./statistics/pratt.ts";
export { quantile } from "./statistics/quantile.ts";
export { rankBiserial } from "./statistics/rank-biserial.ts";
export {
  type ReliableChange,
  reliableChange,
  reliableChangeThreshold,
} from "./statistics/reliable-change.ts";
export { type RepeatedMeasures, repeatedMeasures } from "./statistics/repeated-measures.ts";
export { retention } from "./statistics/retention.ts";
export { type ShapiroWilk, shapiroWilk } from "./statistics/shapiro-wilk.ts";
export { type SignTest, signTest } from "./statistics/sign-test.ts";
export type { SignedRankMethod, SignedRankP } from "./statistics/signed-rank-p.ts";
export { type CorrectedF, type Sphericity, sphericity } from "./statistics/sphericity.ts";
export { standardDeviation, variance } from "./statistics/standard-deviation.ts";
export { superiority } from "./statistics/superiority.ts";
export { type WelchT, welchT } from "./statistics/welch.ts";
export { welchAnova } from "./statistics/welch-anova.ts";
export { type SignedRankCounts, type Wilcoxon, wilcoxon } from "./statistics/wilcoxon.ts";
export { wilson } from "./statistics/wilson.ts";
