/** Exit codes: 0 fine, 1 findings in the data, 2 input or usage, 70 a bug in the program. */
export const EXIT = { fine: 0, findings: 1, input: 2, bug: 70 } as const;
