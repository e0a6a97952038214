/** How a language writes numbers. */
export interface NumberStyle {
  readonly decimal: "." | ",";
  readonly group: "." | ",";
  /** Whether figures that cannot exceed 1 keep the zero before the sign (APA drops it in English). */
  readonly keepsZero: boolean;
}

/** Numbers as a language writes them. Not `Intl`: its output changes with the ICU of each Node version. */
export interface Numbers {
  /** `digits` decimals, thousands parted: 1,234.50 or 1.234,50; a true minus sign. */
  fixed(value: number, digits?: number): string;
  /** A figure between −1 and 1, such as p or r: .041 or 0,041. */
  bounded(value: number, digits?: number): string;
  integer(value: number): string;
  /** A share as a percentage: 41.7%. */
  percent(share: number, digits?: number): string;
  /** A confidence level, as short as it can be written: 95%, 99.9%. */
  level(share: number): string;
  /** A p value for a table: three decimals, or scientific below .001. */
  p(value: number): string;
  /** A p value for a sentence, with its sign: "= .004" or "< .001". */
  pSentence(value: number): string;
  /** A figure of any size, such as a Bayes factor: two decimals, or scientific from 100,000 and below 0.001. */
  scientific(value: number): string;
  /** As short as it can be written: 70, 0.5. */
  plain(value: number): string;
  /** What parts items in a list of numbers, where the decimal sign is a comma it cannot be one. */
  readonly separator: string;
}

/** Makes the number formats of a language. */
export function numbersIn(style: NumberStyle): Numbers {
  const local = (text: string) => {
    // A second minus is that of an exponent.
    const [whole = "", fraction] = text.replace(/^-/, "").replace("-", "−").split(".");
    const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, style.group);
    const sign = text.startsWith("-") && /[1-9]/.test(text) ? "−" : "";
    return sign + grouped + (fraction === undefined ? "" : style.decimal + fraction);
  };
  const fixed = (value: number, digits = 2) =>
    Math.abs(value) < 1e15 ? local(value.toFixed(digits)) : exponential(value);
  const exponential = (value: number) => {
    const [mantissa = "", exponent = ""] = value.toExponential(1).split("e");
    return `${local(mantissa)}e${exponent.replace("+", "").replace("-", "−")}`;
  };
  const bounded = (value: number, digits = 2) => {
    const text = fixed(value, digits);
    return style.keepsZero ? text : text.replace(/^(−?)0(?=[.,])/, "$1");
  };
  const p = (value: number) => {
    if (value >= 0.001) return bounded(value, 3);
    return value < 1e-300 ? "< 1e−300" : exponential(value);
  };
  return {
    fixed,
    bounded,
    integer: (value) => fixed(value, 0),
    percent: (value, digits = 1) => `${fixed(value * 100, digits)}%`,
    // 0.57 · 100 is 56.99999999999999
    level: (share) => `${local(String(Number((share * 100).toPrecision(12))))}%`,
    p,
    pSentence: (value) => (value < 0.001 ? `< ${bounded(0.001, 3)}` : `= ${bounded(value, 3)}`),
    scientific: (value) =>
      value !== 0 && (Math.abs(value) >= 1e5 || Math.abs(value) < 1e-3) ? exponential(value) : fixed(value),
    plain: (value) => local(String(value)),
    separator: style.decimal === "," ? "; " : ", ",
  };
}
