/** A point of time, exact to any fraction of a second. */
export interface Moment {
  /** Whole seconds from 1970-01-01T00:00:00, in UTC where there is a time zone. */
  readonly seconds: number;
  /** Digits of the fraction of the second, without zeros at the end. */
  readonly fraction: string;
  /** Whether the text gave a time zone; without, the moment is local to a place nobody named. */
  readonly zoned: boolean;
}

/**
 * Which moment is earlier. A local time and one with a zone have an order only where no time zone could turn it, which is
 * 14 hours. Source: XML Schema 1.0 part 2, 3.2.7.4.
 */
export function compareMoments(a: Moment, b: Moment): number | undefined {
  if (a.zoned === b.zoned) return order(a, b, 0);
  if (order(a, b, -WIDEST_ZONE) < 0) return -1;
  return order(a, b, WIDEST_ZONE) > 0 ? 1 : undefined;
}

/** Equal for equal moments, and only for them. */
export function momentKey({ seconds, fraction, zoned }: Moment): string {
  return `${seconds}.${fraction}${zoned ? "Z" : ""}`;
}

/** The digits of a fraction without the zeros that add nothing. */
export function withoutEndZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits.charCodeAt(end - 1) === ZERO) end--;
  return digits.slice(0, end);
}

function order(a: Moment, b: Moment, shift: number): number {
  const whole = a.seconds - (b.seconds + shift);
  if (whole !== 0) return whole;
  return a.fraction === b.fraction ? 0 : a.fraction < b.fraction ? -1 : 1;
}

const WIDEST_ZONE = 14 * 3600;
const ZERO = 48;
