import type { DescriptorDamage, DescriptorProblem, PathFault } from "../core/descriptor-problem.ts";
import type { BetweenRule, CheckRule, InterviewRule, ItemRule, Rule, WaveRule } from "../core/finding.ts";
import type {
  AnonymizeErrorCode,
  CheckErrorCode,
  DescriptorErrorCode,
  InitErrorCode,
  InputErrorCode,
  InterviewErrorCode,
  ItemErrorCode,
  ReportErrorCode,
} from "../core/input-error.ts";
import type { en } from "./en/index.ts";

/** Gives a sentence one of its details, already fit to be shown; "" where there is none. */
type Detail = (name: string) => string;

/** A sentence for every input error. */
export type ErrorSentences = Readonly<Record<InputErrorCode, (detail: Detail) => string>>;

/** A sentence for every rule. */
export type FindingSentences = Readonly<Record<Rule, (detail: Detail) => string>>;

/** A sentence for every rule of the comparison of groups. */
export type BetweenFindingSentences = Readonly<Record<BetweenRule, (detail: Detail) => string>>;

/** A sentence for every error of coded interviews. */
export type InterviewErrorSentences = Readonly<Record<InterviewErrorCode, (detail: Detail) => string>>;

/** A sentence for every rule of coded interviews. */
export type InterviewFindingSentences = Readonly<Record<InterviewRule, (detail: Detail) => string>>;

/** A sentence for every rule of several waves. */
export type WaveFindingSentences = Readonly<Record<WaveRule, (detail: Detail) => string>>;
/** A sentence for every error of items. */
export type ItemErrorSentences = Readonly<Record<ItemErrorCode, (detail: Detail) => string>>;

/** A sentence for every rule of items. */
export type ItemFindingSentences = Readonly<Record<ItemRule, (detail: Detail) => string>>;

/** A sentence for every error of study descriptors. */
export type DescriptorErrorSentences = Readonly<Record<DescriptorErrorCode, (detail: Detail) => string>>;

/** What is wrong at one place of a descriptor, and what to do. */
export type DescriptorProblemSentences = Readonly<Record<DescriptorProblem, (detail: Detail) => string>>;

/** Why a descriptor's text cannot be read, and what to do. */
export type DescriptorDamageSentences = Readonly<Record<DescriptorDamage, (detail: Detail) => string>>;

/** Why a path of a descriptor is not opened, and what to do. */
export type PathFaultSentences = Readonly<Record<PathFault, string>>;

/** A sentence for every error of `init`. */
export type InitErrorSentences = Readonly<Record<InitErrorCode, (detail: Detail) => string>>;

/** A sentence for every error of `anonymize`. */
export type AnonymizeErrorSentences = Readonly<Record<AnonymizeErrorCode, (detail: Detail) => string>>;

/** A sentence for every error of `check`. */
export type CheckErrorSentences = Readonly<Record<CheckErrorCode, (detail: Detail) => string>>;

/** A sentence for every error of `report`. */
export type ReportErrorSentences = Readonly<Record<ReportErrorCode, (detail: Detail) => string>>;

/** A sentence for every rule of `check` alone. */
export type CheckFindingSentences = Readonly<Record<CheckRule, (detail: Detail) => string>>;

/** The same keys and parameters as the English original, in any language: a missing key does not compile. */
export type Translated<Original> = {
  readonly [Key in keyof Original]: Original[Key] extends string
    ? string
    : Original[Key] extends (...args: infer Args) => string
      ? (...args: Args) => string
      : Translated<Original[Key]>;
};

/** Everything a language says. */
export type Catalogue = Omit<Translated<typeof en>, "numbers" | "tag"> &
  Pick<typeof en, "numbers"> & {
    /** Which language it is, as BCP 47 writes it. */
    readonly tag: LanguageTag;
  };

/** The languages there are. */
export type LanguageTag = "en" | "id";
