import type { Elements } from "./element.ts";
import type { RefiCase, RefiValue } from "./project.ts";
import { nameOf, type Register, targetOf } from "./register.ts";

/** A case while it is open. */
interface OpenCase extends RefiCase {
  readonly values: RefiValue[];
  readonly sources: string[];
  readonly selections: string[];
}

/** Reads Cases and what they refer to. */
export function caseElements(
  cases: RefiCase[],
  register: Register,
): { elements: Elements; values: () => RefiValue[] | undefined } {
  let current: OpenCase | undefined;
  const elements: Elements = {
    Case(attributes) {
      const guid = register.guidOf("Case", attributes);
      current = { guid, ...nameOf(attributes), values: [], sources: [], selections: [] };
      cases.push(current);
      return {
        end() {
          current = undefined;
        },
      };
    },
    SourceRef(attributes) {
      current?.sources.push(targetOf(attributes));
      return undefined;
    },
    SelectionRef(attributes) {
      current?.selections.push(targetOf(attributes));
      return undefined;
    },
  };
  return { elements, values: () => current?.values };
}
