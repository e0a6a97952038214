import type { DescriptorDamage } from "../../core/descriptor-problem.ts";

/** Where the text of a descriptor stops making sense, in UTF-16 units from its start. */
export interface Damage {
  readonly problem: DescriptorDamage;
  readonly offset: number;
  /** The key that is there twice. */
  readonly key?: string;
}

/** Deeper nesting than any descriptor has; what walks the value by recursion stays far from the end of the stack. */
export const DEEPEST = 200;
