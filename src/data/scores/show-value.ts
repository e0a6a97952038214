const LONGEST = 24;

/** Text that so many people share is a remark such as "sakit", not a name. */
const SHARED_BY = 3;

/**
 * An offending cell as a finding may show it: shortened; with long runs of digits masked, for a number of 16 digits in a
 * score column is somebody's NIK; and with its letters masked unless several people share it, for a name may have slipped
 * into the column.
 * @param people how many have that text
 */
export function showValue(text: string, people: number): string {
  const digitsMasked = text.replace(
    /\d{8,}/g,
    (digits) => `${digits.slice(0, 2)}${"•".repeat(digits.length - 2)}`,
  );
  const masked = people >= SHARED_BY ? digitsMasked : digitsMasked.replace(/\p{L}/gu, "•");
  return masked.length > LONGEST ? `${masked.slice(0, LONGEST - 1)}…` : masked;
}
