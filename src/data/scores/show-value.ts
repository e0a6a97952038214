const LONGEST = 24;

/**
 * An offending cell as a finding may show it: shortened, and with long runs of digits masked, for a number of 16 digits
 * in a score column is somebody's NIK.
 */
export function showValue(text: string): string {
  const masked = text.replace(/\d{8,}/g, (digits) => `${digits.slice(0, 2)}${"•".repeat(digits.length - 2)}`);
  return masked.length > LONGEST ? `${masked.slice(0, LONGEST - 1)}…` : masked;
}
