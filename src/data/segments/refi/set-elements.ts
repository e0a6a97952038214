import type { Elements } from "./element.ts";
import type { RefiSet } from "./project.ts";
import { nameOf, type Register, targetOf } from "./register.ts";

/** Reads Sets of sources; Sets of codes say nothing of interviews. */
export function setElements(sets: RefiSet[], register: Register): Elements {
  let current: { readonly sources: string[] } | undefined;
  let count = 0;
  return {
    Sets() {
      count = 0;
      return {
        end() {
          if (count === 0) register.break("Sets");
        },
      };
    },
    Set(attributes) {
      count += 1;
      const { name } = nameOf(attributes);
      if (name === undefined) register.break("Set@name");
      const opened = { name: name ?? "", sources: [] };
      sets.push(opened);
      current = opened;
      return {
        end() {
          current = undefined;
        },
      };
    },
    MemberSource(attributes) {
      current?.sources.push(targetOf(attributes));
      return undefined;
    },
  };
}
