import { findIdentifiers } from "./find-identifiers.ts";
import type { IdentifierKind } from "./identifier.ts";

const HIDDEN = "•";

/** An identifier as a report may show it: enough to find it again in one's own file, too little for anybody else. */
export function maskIdentifier(text: string, kind: IdentifierKind | "name"): string {
  if (kind === "email") return `${HIDDEN.repeat(3)}@${HIDDEN.repeat(3)}`;
  if (kind === "name")
    return text.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) =>
      [...word].map((c, i) => (i === 0 ? c : HIDDEN)).join(""),
    );
  return maskDigits(text);
}

/**
 * A text with every identifier in it masked, and every run of eight digits or more whatever it may be; digits behind the
 * point of a decimal number stay.
 * @param header of the column it stands in, which says more of numbers
 */
export function maskText(text: string, header?: string): string {
  let masked = "";
  let from = 0;
  for (const { kind, start, end } of findIdentifiers(text, header)) {
    masked += text.slice(from, start) + maskIdentifier(text.slice(start, end), kind);
    from = end;
  }
  masked += text.slice(from);
  return masked.replace(/[\d\uff10-\uff19]{8,}/g, (digits, at: number) =>
    isDecimals(masked, at, digits) ? digits : maskDigits(digits),
  );
}

/** Whether digits are those behind the point of a small number; with an exponent they may be a large one's. */
function isDecimals(text: string, at: number, digits: string): boolean {
  const before = text.slice(Math.max(0, at - 6), at);
  return /(?:^|[^\d.,])\d{1,3}[.,]$/.test(before) && !/^[eE.,\d]/.test(text.slice(at + digits.length));
}

function maskDigits(text: string): string {
  let seen = 0;
  return text.replace(/[\d\uff10-\uff19]/g, (digit) => (++seen <= 2 ? digit : HIDDEN));
}
