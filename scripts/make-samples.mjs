/**
 * Makes the synthetic study in data-samples/: one invented training provider, 240 invented participants.
 * `node scripts/make-samples.mjs` writes the files; the same bytes on every run and every Node version, because all
 * chance comes from one seeded generator and all arithmetic is + − × ÷ (no Math.pow, exp or log, whose last digits vary).
 * The model, the dirt and every column are described in data-samples/README.md.
 */
import { realpathSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { itemSamples } from "./make-item-samples.mjs";

const SEED = 2022;
const ITEMS = 20;
const COMPETENCIES = ["Pedagogik", "Kepribadian", "Sosial", "Profesional"];
const DISTRICTS = ["Kab. Contoh Barat", "Kab. Contoh Timur", "Kota Contoh", "Kota Rekaan"];
const TITLE = "DATA SINTETIS — bukan orang sungguhan / synthetic data, not real people";

/** Where a tier starts, what its people gain, and how far each cohort's mean gain lies from the tier's. */
const TIERS = [
  {
    tier: "Dasar",
    letter: "D",
    pre: 52,
    gain: 24,
    cohorts: { "Angkatan I": 4, "Angkatan II": -5, "Angkatan III": 1 },
  },
  { tier: "Lanjut", letter: "L", pre: 60, gain: 21, cohorts: { "Angkatan IV": 4, "Angkatan V": -4 } },
  { tier: "Mahir", letter: "M", pre: 69, gain: 21, cohorts: { "Angkatan VI": 0 } },
];
const COHORT_SIZE = 40;
/** Cohorts entered by the person who writes a dash for a missing mark. */
const DASHED = ["Angkatan II", "Angkatan IV", "Angkatan VI"];
/** Hard and easy competencies, and those the training moves more or less; each list sums to 0. */
const START = [-4, 5, 3, -4];
const MOVED = [4, -4, -2, 2];
const SD = { person: 8, competency: 4, gain: 7, kept: 0.25 };
const KEPT = 0.87;

/** The waves a person missed, by number of the person; everybody else took pre-test and post-test. */
const NO_POST = [7, 52, 93, 131, 178, 219];
const NO_PRE = [38, 120, 185];
const NEITHER = 66;
/** Number 120 came in somebody's place: an id outside the register, seen at the post-test only. */
const SUBSTITUTE = { number: 120, id: "D-901" };

/** Approximately standard normal: twelve uniform numbers, less their mean. */
function normal(rng) {
  let sum = 0;
  for (let i = 0; i < 12; i++) sum += uniformInt(rng, 0, 65535) + 0.5;
  return sum / 65536 - 6;
}

/** The mark of a person of this ability (0–100) on a 20-item test: a multiple of 5. */
function mark(rng, ability) {
  let right = 0;
  for (let i = 0; i < ITEMS; i++) if (uniformInt(rng, 0, 9999) < ability * 100) right += 1;
  return (right * 100) / ITEMS;
}

function participantsOf(rng) {
  const participants = [];
  for (const { tier, letter, pre, gain, cohorts } of TIERS) {
    let inTier = 0;
    for (const [cohort, shift] of Object.entries(cohorts)) {
      for (let i = 0; i < COHORT_SIZE; i++) {
        const number = participants.length + 1;
        inTier += 1;
        const id =
          number === SUBSTITUTE.number ? SUBSTITUTE.id : `${letter}-${String(inTier).padStart(3, "0")}`;
        const district = DISTRICTS[uniformInt(rng, 0, DISTRICTS.length - 1)];
        const waves = wavesOf(rng, number, pre, gain + shift);
        participants.push({ number, id, tier, cohort, district, ...waves });
      }
    }
  }
  return participants;
}

/** Everything is drawn for everybody, and what was missed is taken away afterwards. */
function wavesOf(rng, number, tierPre, tierGain) {
  const ability = tierPre + SD.person * normal(rng);
  const gain = tierGain + SD.gain * normal(rng);
  const kept = KEPT + SD.kept * normal(rng);
  const start = COMPETENCIES.map((_, c) => ability + START[c] + SD.competency * normal(rng));
  const pre = start.map((s) => mark(rng, s));
  const post = start.map((s, c) => mark(rng, s + gain + MOVED[c]));
  const followUp = start.map((s, c) => mark(rng, s + kept * (gain + MOVED[c])));
  const days = uniformInt(rng, 60, 180);
  const returned = uniformInt(rng, 1, 100) <= 70 && number !== NEITHER;
  return {
    pre: NO_PRE.includes(number) || number === NEITHER ? undefined : pre,
    post: NO_POST.includes(number) || number === NEITHER ? undefined : post,
    followUp: returned && number !== SUBSTITUTE.number ? followUp : undefined,
    days: returned && number !== SUBSTITUTE.number ? days : undefined,
  };
}

function meanOf(numbers) {
  return numbers.reduce((a, b) => a + b, 0) / numbers.length;
}

/** At most two decimals, a comma between; whole numbers bare. */
function written(x) {
  return String(Math.round(x * 100) / 100).replace(".", ",");
}

/** Missing marks as two people typed them: one left the cells empty, the other wrote a dash. */
function missing({ cohort }) {
  return DASHED.includes(cohort) ? "-" : "";
}

function waveCells(participant, marks) {
  if (marks === undefined) return Array(COMPETENCIES.length + 1).fill(missing(participant));
  return [...marks.map(String), written(meanOf(marks))];
}

function wideRow(participant) {
  const { number, id, tier, cohort, district, pre, post, followUp, days } = participant;
  const waves = [pre, post, followUp].flatMap((marks) => waveCells(participant, marks));
  return [
    String(number),
    id,
    tier,
    cohort,
    district,
    ...waves,
    days === undefined ? missing(participant) : String(days),
  ];
}

/** One total typed with a space behind it, one as Google Forms writes it. */
function typedByHand(rows, header) {
  const pre = header.indexOf("Nilai Pretest");
  const post = header.indexOf("Nilai Posttest");
  const spaced = rows.findIndex((row) => row[pre] === "57,5");
  const outOf = rows.findIndex((row) => row[post] === "80");
  return rows.map((row, i) =>
    row.map((cell, j) => {
      if (i === spaced && j === pre) return `${cell} `;
      if (i === outOf && j === post) return `${cell} / 100`;
      return cell;
    }),
  );
}

function averageRow(participants) {
  const waves = ["pre", "post", "followUp"].flatMap((wave) => {
    const taken = participants.map((p) => p[wave]).filter((marks) => marks !== undefined);
    const means = COMPETENCIES.map((_, c) => meanOf(taken.map((marks) => marks[c])));
    return [...means, meanOf(taken.map(meanOf))].map(written);
  });
  const days = participants.map((p) => p.days).filter((d) => d !== undefined);
  return ["", "Rata-rata", "", "", "", ...waves, written(meanOf(days))];
}

/** As a spreadsheet in Indonesian locale saves it: BOM, CRLF, semicolons, short rows filled up. */
function csv(rows, width) {
  const lines = rows.map((row) => [...row, ...Array(width - row.length).fill("")].join(";"));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

function wide(participants) {
  const wave = (prefix, total) => [...COMPETENCIES.map((c) => `${prefix} ${c}`), total];
  const header = [
    ...["No", "ID Peserta", "Jenjang", "Angkatan", "Kab/Kota"],
    ...wave("Pre", "Nilai Pretest"),
    ...wave("Post", "Nilai Posttest"),
    ...wave("TL", "Nilai Tindak Lanjut"),
    "Hari Setelah Diklat",
  ];
  const titles = [[TITLE], ["Rekap Nilai Diklat Berjenjang Pendidik PAUD"], ["LPD Contoh (rekaan)"], []];
  const people = typedByHand(participants.map(wideRow), header);
  return csv([...titles, header, ...people, averageRow(participants)], header.length);
}

function long(participants) {
  const header = ["ID Peserta", "Jenjang", "Angkatan", "Waktu", "Nilai"];
  const waves = { Pretest: "pre", Posttest: "post", "Tindak Lanjut": "followUp" };
  const rows = Object.entries(waves).flatMap(([label, wave]) =>
    participants
      .filter((p) => p[wave] !== undefined)
      .map((p) => [p.id, p.tier, p.cohort, label, written(meanOf(p[wave]))]),
  );
  return csv([[TITLE], header, ...rows], header.length);
}

/** The contents of the generated files, by file name. */
export function makeSamples() {
  const participants = participantsOf(xoroshiro128plus(SEED));
  const { "butir.csv": answers, "kunci.csv": key } = itemSamples();
  return {
    "diklat-berjenjang.csv": wide(participants),
    "diklat-berjenjang-panjang.csv": long(participants),
    "butir.csv": csv([[TITLE], ...answers], answers[0].length),
    "kunci.csv": csv(key, key[0].length),
  };
}

const main = process.argv[1];
if (main !== undefined && realpathSync(main) === fileURLToPath(import.meta.url)) {
  const folder = new URL("../data-samples/", import.meta.url);
  for (const [name, text] of Object.entries(makeSamples())) writeFileSync(new URL(name, folder), text);
}
