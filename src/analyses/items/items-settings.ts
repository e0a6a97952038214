/** What `items` is told. */
export interface ItemsSettings {
  /** Confidence level of every interval, 0–1. */
  readonly confidence: number;
  readonly limits: FlagLimits;
}

/** From where on an item is flagged. */
export interface FlagLimits {
  /** Easier than too hard, harder than too easy: .30 and .70 (Arikunto). */
  readonly difficultyLow: number;
  readonly difficultyHigh: number;
  /** Below it an item tells little (Ebel and Frisbie, 1991, of the discrimination index). */
  readonly itemRest: number;
  /** A distractor that fewer choose does not work (Haladyna and Downing, 1993). */
  readonly distractorShare: number;
  /** The mean of fewer people says nothing of a distractor (our own limit). */
  readonly distractorPeople: number;
  /** Of those who were right before, the share beyond which most lost it. */
  readonly lostShare: number;
}

/** The defaults of METHODS, and the limits most often printed. */
export const ITEMS_SETTINGS: ItemsSettings = {
  confidence: 0.95,
  limits: {
    difficultyLow: 0.3,
    difficultyHigh: 0.7,
    itemRest: 0.2,
    distractorShare: 0.05,
    distractorPeople: 5,
    lostShare: 0.5,
  },
};
