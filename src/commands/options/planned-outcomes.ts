import { InputError } from "../../core/input-error.ts";
import type { OptionValues } from "../command.ts";
import { given } from "./given.ts";
import type { OutcomeChoice } from "./parse-value.ts";

/** One outcome to analyse. */
export interface PlannedOutcome {
  readonly name: string;
  /** The options that say where its scores stand, beside those given for all. */
  readonly options: OptionValues;
  /** How it was asked for, as on the command line. */
  readonly flag: {
    readonly name: "outcome" | "subscale";
    readonly text: string;
    /** What the columns of a subscale's items begin with. */
    readonly prefixes?: readonly [pre: string, post: string];
  };
}

const OWN = ["pre", "post", "followUp", "score"] as const;
const FLAGS = {
  ...({ pre: "pre", post: "post", followUp: "follow-up", score: "score" } as const),
  ...({ preItems: "pre-items", postItems: "post-items" } as const),
};

/**
 * The outcomes that were asked for by `--outcome` and `--subscale`; none where the scores are those of one.
 * @throws InputError `outcome-and-columns`, `outcome-twice`, `subscale-without-prefix`, `prefix-without-subscale`
 */
export function plannedOutcomes(asked: OptionValues): readonly PlannedOutcome[] {
  const {
    outcome = [],
    subscale = [],
    preItems,
    postItems,
  } = given(asked, ["outcome", "subscale", "preItems", "postItems"]);
  const planned = [
    ...outcome.map(outcomeOf),
    ...subscale.map((choice) => subscaleOf(choice, preItems, postItems)),
  ];
  if (subscale.length === 0)
    for (const option of ["preItems", "postItems"] as const)
      if (asked[option] !== undefined)
        throw new InputError("prefix-without-subscale", { option: FLAGS[option] });
  if (planned.length === 0) return [];
  for (const option of OWN)
    if (asked[option] !== undefined) throw new InputError("outcome-and-columns", { option: FLAGS[option] });
  const names = planned.map(({ name }) => name);
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice !== undefined) throw new InputError("outcome-twice", { name: twice });
  return planned;
}

function outcomeOf({ name, columns }: OutcomeChoice): PlannedOutcome {
  const [first, second, ...followUp] = columns;
  const text = columns.length === 0 ? name : `${name}=${columns.join(":")}`;
  const flag = { name: "outcome", text } as const;
  if (first === undefined) return { name, options: { scoreInstrument: name }, flag };
  if (second === undefined) return { name, options: { score: first }, flag };
  const waves = { pre: first, post: second, ...(followUp.length > 0 && { followUp }) };
  return { name, options: waves, flag };
}

function subscaleOf(
  [name, items]: readonly [name: string, items: readonly string[]],
  preItems: string | undefined,
  postItems: string | undefined,
): PlannedOutcome {
  if (preItems === undefined || postItems === undefined) throw new InputError("subscale-without-prefix");
  const columns = (prefix: string) => items.map((item) => `${prefix}${item}`);
  return {
    name,
    options: { pre: columns(preItems), post: columns(postItems) },
    flag: { name: "subscale", text: `${name}=${items.join(",")}`, prefixes: [preItems, postItems] },
  };
}
