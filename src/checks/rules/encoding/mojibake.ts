import type { CheckRule } from "../../rule.ts";

/** The characters of Windows-1252 that are not where Latin-1 has them, by code point, and their bytes. */
const WINDOWS_1252: ReadonlyMap<number, number> = new Map([
  ...([
    [0x20ac, 0x80],
    [0x201a, 0x82],
    [0x0192, 0x83],
    [0x201e, 0x84],
    [0x2026, 0x85],
    [0x2020, 0x86],
  ] as const),
  ...([
    [0x2021, 0x87],
    [0x02c6, 0x88],
    [0x2030, 0x89],
    [0x0160, 0x8a],
    [0x2039, 0x8b],
    [0x0152, 0x8c],
  ] as const),
  ...([
    [0x017d, 0x8e],
    [0x2018, 0x91],
    [0x2019, 0x92],
    [0x201c, 0x93],
    [0x201d, 0x94],
    [0x2022, 0x95],
  ] as const),
  ...([
    [0x2013, 0x96],
    [0x2014, 0x97],
    [0x02dc, 0x98],
    [0x2122, 0x99],
    [0x0161, 0x9a],
    [0x203a, 0x9b],
  ] as const),
  ...([
    [0x0153, 0x9c],
    [0x017e, 0x9e],
    [0x0178, 0x9f],
  ] as const),
]);
/** What a first byte of UTF-8 and the next one look like when each is read as a character. */
const SUSPECT =
  /[\u00c2-\u00f4][\u0080-\u00bf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]{1,3}/g;
const MOST_LOOKED_AT = 10_000;

/** UTF-8 that was read as Windows-1252: "Ã©" for "é", "â€“" for "–". */
export const mojibake: CheckRule = {
  id: "mojibake",
  category: "encoding",
  severity: "warning",
  example: {
    breaks: { "nilai.csv": "id,catatan,pre,post\nP1,RenÃ©e,40,60\n" },
    passes: { "nilai.csv": "id,catatan,pre,post\nP1,Renée São Âm,40,60\n" },
    at: { file: "nilai.csv", row: 2, column: "catatan", value: "RenÃ©e" },
  },
  needs: "characters",
  cells: () => judge,
  line: () => judge,
};

function judge(text: string) {
  if (/^[ -~]*$/.test(text)) return undefined;
  for (const [suspect] of text.slice(0, MOST_LOOKED_AT).matchAll(SUSPECT)) {
    const meant = readAgain(suspect);
    if (meant !== undefined) return { args: { meant: `"${meant}"` } };
  }
  return undefined;
}

/** The text as its bytes are in UTF-8; none where they are no UTF-8. */
function readAgain(text: string): string | undefined {
  const bytes = [...text].map((character) => {
    const code = character.codePointAt(0)!;
    return WINDOWS_1252.get(code) ?? code;
  });
  try {
    const meant = new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes));
    return /^[\p{L}\p{P}\p{S}\p{N}\u00a0]+$/u.test(meant) ? meant : undefined;
  } catch {
    return undefined;
  }
}
