import { readFileSync } from "node:fs";

/** The themes of the interviews with participants, each with its codes and the two letters that stand for them. */
const THEMES = {
  "Waktu untuk berlatih": { wj: "jadwal mengajar", wt: "tugas di luar kelas" },
  "Kesempatan menerapkan": { kk: "mencoba di kelas sendiri", kb: "berbagi dengan sesama guru" },
  "Pendampingan setelah diklat": { pk: "kunjungan pendamping", pg: "grup dan pesan" },
  "Dukungan kepala lembaga": { di: "izin dan jadwal", dd: "dorongan dan sarana" },
  "Media dan alat main": { ma: "bahan di sekitar", mt: "alat terbatas" },
  "Kendala jarak dan biaya": { bj: "jarak dan perjalanan", bb: "biaya" },
};
const CODES = new Map(
  Object.entries(THEMES).flatMap(([theme, codes]) =>
    Object.entries(codes).map(([mark, name]) => [mark, [theme, name]]),
  ),
);

/** The provider of the synthetic study, as its title rows have it. */
const PROVIDER = "LPD Contoh (rekaan)";

/** A block is an informant: the label, the participant's id; then a line per segment: the code of both coders, or A's and B's. */
const HEAD = /^(P\d\d) ([A-Z]-\d{3})$/;
const SEGMENT = /^([a-z]{2}) (?:([a-z]{2}) )?(\S.*)$/;

/**
 * The interviews with participants of the synthetic study, cut into segments and coded by two coders: rows of segment,
 * informant, participant, tier, cohort, provider, text, theme, code, coder.
 * @param scores the text of diklat-berjenjang.csv, which knows the participants' tiers and cohorts
 */
export function participantRows(scores) {
  const people = new Map(
    scores.split("\r\n").map((line) => {
      const [, id, tier, cohort] = line.split(";");
      return [id, [tier, cohort]];
    }),
  );
  const text = readFileSync(new URL("participants.txt", import.meta.url), "utf8");
  return text
    .trim()
    .split("\n\n")
    .flatMap((block) => {
      const [head, ...lines] = block.split("\n");
      const [, informant, id] = HEAD.exec(head) ?? fail(head);
      const person = people.get(id) ?? fail(id);
      return lines.flatMap((line, i) => {
        const [, a, b = a, said] = SEGMENT.exec(line) ?? fail(line);
        const segment = `${informant}-${String(i + 1).padStart(2, "0")}`;
        return [
          ["A", a],
          ["B", b],
        ].map(([coder, mark]) => [
          ...[segment, informant, id, ...person, PROVIDER, said],
          ...(CODES.get(mark) ?? fail(line)),
          coder,
        ]);
      });
    });
}

function fail(text) {
  throw new Error(`participants.txt: ${text}`);
}
