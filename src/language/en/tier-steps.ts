import { symbol } from "../symbol.ts";

/** From one tier to the next. */
export const tierSteps = {
  title: "From tier to tier",
  stepColumn: "Step",
  step: (from: string, to: string) => `${from} post-test → ${to} pre-test`,
  incomplete: "One missing",
  lastPost: `${symbol("M")} post-test before`,
  nextPre: `${symbol("M")} pre-test after`,
  note: "People who stand in several tiers, followed from the post-test of one to the pre-test of the next they took; who stands twice in one tier is left out. A difference means what was kept or lost between the tiers only if both tests have the same content, difficulty and scale, which scores alone cannot show; and those who went on are not all who were trained. The tests are not adjusted for their number.",
};
