/** What docs/simulations.md found outside its bands: how far a figure can be trusted where many are at the ceiling. */
export const simulated = {
  classGain:
    "With fewer than 30 pairs and many at the best possible score the interval of ⟨g⟩ is too narrow: in simulations of an easy test a 95 % interval held the true value in about 92 % of samples of 10 or 20, and most of those that missed put ⟨g⟩ too high.",
  nonInferiority:
    "With fewer than 30 pairs and many at the best possible score “kept” is said a little too often: in simulations of an easy test a loss as large as the margin was called kept in 3.6 % of samples of 10 and 3.4 % of samples of 20, where 2.5 % is promised at 95 % confidence.",
  holm: "With fewer than 20 pairs and many at the best possible score the planned contrasts with Holm's adjustment reject too seldom: in simulations of an easy test with 10 people they claimed a change that was not there in about 2 % of samples, where 5 % is allowed. Real changes are then easily missed.",
};
