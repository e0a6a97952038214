import type { Attributes } from "./element.ts";
import { normalGuid } from "./guid.ts";

const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;
/** The same departure is noted once; a file with more kinds than this has none left to speak of. */
const MOST_BREAKS = 20;

/** Keeps the GUIDs of a project apart and notes where it departs from the standard. */
export class Register {
  readonly breaks = new Set<string>();
  /** How many stood twice. */
  repeated = 0;
  readonly #seen = new Map<string, Set<string>>();
  #nameless = 0;

  /**
   * The GUID of an element.
   * @param kind what must not share GUIDs: a Case may have that of a Code
   * @returns where the element has none, one that nothing refers to
   */
  guidOf(kind: string, attributes: Attributes): string {
    const guid = normalGuid(attributes.get("guid") ?? "");
    if (!GUID.test(guid)) this.break(`${kind}@guid`);
    if (guid === "") {
      this.#nameless += 1;
      return `${kind} ${this.#nameless}`;
    }
    const seen = this.#seen.get(kind) ?? new Set();
    this.#seen.set(kind, seen);
    if (seen.has(guid)) this.repeated += 1;
    seen.add(guid);
    return guid;
  }

  break(what: string): void {
    if (this.breaks.size < MOST_BREAKS) this.breaks.add(what);
  }
}

/** A name that says something, trimmed. */
export function nameOf(attributes: Attributes): { name?: string } {
  const name = attributes.get("name")?.trim() ?? "";
  return name === "" ? {} : { name };
}

/** The GUID an element refers to by `targetGUID`; codebooks call it `guid`. */
export function targetOf(attributes: Attributes): string {
  return normalGuid(attributes.get("targetGUID") ?? attributes.get("guid") ?? "");
}
