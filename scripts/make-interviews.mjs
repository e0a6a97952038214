/**
 * Makes the sample interviews in data-samples/ from the marked transcripts in scripts/interviews/: what was said, who
 * coded what, who was asked; and the coded segments of the interviews with participants. `node scripts/make-interviews.mjs` writes the files; the same bytes on every run and every
 * Node version. The marks are told in interviews/read-marks.mjs, the files in data-samples/README.md.
 */
import { mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { THEMES } from "./interviews/codebook.mjs";
import { INFORMANTS } from "./interviews/informants.mjs";
import { participantRows } from "./interviews/participants.mjs";
import { preCutRows } from "./interviews/pre-cut.mjs";
import { projectOf } from "./interviews/project.mjs";
import { readMarks } from "./interviews/read-marks.mjs";
import { PRESETS, writeQdpx } from "./write-qdpx.mjs";

const TITLE = "DATA SINTETIS — bukan orang sungguhan / synthetic data, not real people";

const CODES = new Map(
  THEMES.flatMap(({ name: theme, codes }) => codes.map(({ mark, name }) => [mark, { theme, name }])),
);

/** Each informant's interview: its text and its codings, in the order of the text. */
function interviews() {
  return INFORMANTS.map((informant) => {
    const { id, role, tier, provider, date } = informant;
    const marked = readFileSync(new URL(`interviews/${id.toLowerCase()}.txt`, import.meta.url), "utf8");
    const head = `${TITLE}\nWawancara ${id}: ${role}, jenjang ${tier}, ${provider}, ${date}\n\n`;
    const { text, spans } = readMarks(marked, head, id);
    const codings = spans.map(({ mark, ...span }) => {
      const code = CODES.get(mark);
      if (code === undefined) throw new Error(`${id}: the codebook has no ${mark}`);
      return { ...span, quote: text.slice(span.start, span.end), code };
    });
    return { ...informant, text, codings };
  });
}

function codingRows({ id, role, tier, provider, codings }) {
  return codings.map(({ start, end, quote, code, coder }) =>
    [id, id, role, tier, provider, start, end, quote, code.theme, code.name, coder].map(String),
  );
}

function csv(header, rows) {
  const cell = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [header, ...rows].map((row) => `${row.map(cell).join(",")}\n`).join("");
}

/** The contents of the generated files, by path under data-samples/. */
export async function makeInterviews() {
  const all = interviews();
  const codingHeader = "dokumen,informan,peran,jenjang,lpd,mulai,akhir,kutipan,tema,kode,pengode";
  const participantHeader = "segmen,informan,ID Peserta,Jenjang,Angkatan,lpd,kutipan,tema,kode,pengode";
  const scores = readFileSync(new URL("../data-samples/diklat-berjenjang.csv", import.meta.url), "utf8");
  const informantHeader = "informan,dokumen,peran,jenjang,lpd,tanggal";
  const informantRows = all.map(({ id, role, tier, provider, date }) => [id, id, role, tier, provider, date]);
  return {
    ...Object.fromEntries(all.map(({ id, text }) => [`wawancara/${id}.txt`, text])),
    "wawancara.csv": csv(codingHeader.split(","), all.flatMap(codingRows)),
    "informan.csv": csv(informantHeader.split(","), informantRows),
    "wawancara.qdpx": await writeQdpx(projectOf(all), PRESETS.nvivoMac),
    "wawancara-peserta.csv": csv(participantHeader.split(","), participantRows(scores)),
    "segmen-kategori.csv": csv(["segmen", "pengode", "kode"], preCutRows()),
  };
}

const main = process.argv[1];
if (main !== undefined && realpathSync(main) === fileURLToPath(import.meta.url)) {
  const folder = new URL("../data-samples/", import.meta.url);
  mkdirSync(new URL("wawancara/", folder), { recursive: true });
  for (const [name, content] of Object.entries(await makeInterviews())) {
    writeFileSync(new URL(name, folder), content);
  }
}
