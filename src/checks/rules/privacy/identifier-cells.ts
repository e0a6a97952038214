import { findIdentifiers } from "../../../data/identifiers/find-identifiers.ts";
import type { IdentifierKind } from "../../../data/identifiers/identifier.ts";
import { maskText } from "../../../data/identifiers/mask.ts";
import type { CheckRule } from "../../rule.ts";

/** Looks for one kind of identifier in every cell and every line of a transcript; it is shown masked. */
export function identifierCells(kind: IdentifierKind): Pick<Required<CheckRule>, "cells" | "line"> {
  const judge = (text: string, header: string | undefined) => {
    // Each kind has its digits or its @: most cells have neither.
    if (text.length < 5 || !MAY_IDENTIFY.test(text)) return undefined;
    const found = findIdentifiers(text, header).find((its) => its.kind === kind);
    return found === undefined ? undefined : { value: maskText(text.slice(found.start, found.end), header) };
  };
  return {
    cells:
      ({ header }) =>
      (text) =>
        judge(text, header),
    line: () => (text) => judge(text, undefined),
  };
}

const MAY_IDENTIFY = /@|\d[\d .()/-]{4}/;
