import type { CheckRule } from "../../rule.ts";

const CODED =
  "dokumen,informan,kutipan,kode,pengode\nI01,N01,belum sempat,waktu,A\nI02,N02,alatnya ada,sarana,A\n";

/** Somebody who was coded and stands in no list of informants, where there is one. */
export const unknownInformant: CheckRule = {
  id: "unknown-informant",
  category: "interviews",
  severity: "error",
  example: {
    breaks: { "informan.csv": "informan,peran\nN01,pelatih\n", "wawancara.csv": CODED },
    passes: { "informan.csv": "informan,peran\nN01,pelatih\nN02,peserta\n", "wawancara.csv": CODED },
    at: { file: "wawancara.csv", row: 3, value: "N••" },
  },
  interviews({ interviews, informants }, report) {
    if (informants === undefined || interviews.informantsAreDocuments) return;
    const told = new Set<number>();
    for (const { segment, file, row } of interviews.codings) {
      const { informant } = interviews.segments[segment]!;
      if (informant < 0 || told.has(informant)) continue;
      told.add(informant);
      const { name } = interviews.informants[informant]!;
      if (informants.names.has(name)) continue;
      const args = { reference: informants.file };
      report({ file: interviews.inputs[file]!.path, row, value: name, isSecret: true, args });
    }
  },
};
