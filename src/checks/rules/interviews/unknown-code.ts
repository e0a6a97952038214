import type { CheckRule } from "../../rule.ts";

const BOOK = (...codes: readonly string[]) =>
  `<?xml version="1.0" encoding="utf-8"?><CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>${codes
    .map(
      (name, i) => `<Code guid="00000000-0000-4000-8000-00000000000${i}" name="${name}" isCodable="true"/>`,
    )
    .join("")}</Codes></CodeBook>`;
const CODED = "dokumen,kutipan,kode,pengode\nI01,belum sempat,waktu,A\nI01,alatnya ada,sarana,A\n";

/** A code that no codebook has, where codebooks were given. */
export const unknownCode: CheckRule = {
  id: "unknown-code",
  category: "interviews",
  severity: "error",
  example: {
    breaks: { "buku-kode.qdc": BOOK("waktu"), "wawancara.csv": CODED },
    passes: { "buku-kode.qdc": BOOK("waktu", "sarana"), "wawancara.csv": CODED },
    at: { file: "wawancara.csv", row: 3, value: "sarana" },
  },
  interviews({ interviews }, report) {
    const { inputs, codes, codings, declaredCodes } = interviews;
    if (!inputs.some(({ format }) => format === "refi-qda-codebook")) return;
    // A table may name a code without the theme it stands under.
    const names = new Set([...declaredCodes].map((code) => codes[code]!.name));
    const told = new Set<number>();
    for (const { code, file, row } of codings) {
      const { name, path } = codes[code]!;
      if (declaredCodes.has(code) || (path.length === 1 && names.has(name)) || told.has(code)) continue;
      told.add(code);
      report({ file: inputs[file]!.path, row, value: name });
    }
  },
};
