/**
 * Makes the synthetic test of items in data-samples/: the answers A–D of 60 invented participants to twelve items, before and
 * after the training, and the key. Chance and arithmetic as in make-samples.mjs.
 */
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

const SEED = 2031;
const PEOPLE = 60;
const OPTIONS = ["A", "B", "C", "D"];

/**
 * The twelve items: their key; the chance in 100 of a person of middling ability to be right before, and how much the
 * training adds; how much ability matters. Item 7 is keyed wrongly: who knows answers B. Nobody is drawn to D of item 10.
 */
const ITEMS = [
  { key: "A", right: 55, gain: 20, pull: 22 },
  { key: "C", right: 45, gain: 30, pull: 22 },
  { key: "B", right: 50, gain: 25, pull: 24 },
  { key: "D", right: 95, gain: 3, pull: 8 },
  { key: "B", right: 40, gain: 30, pull: 22 },
  { key: "A|C", right: 50, gain: 20, pull: 20 },
  { key: "D", right: 50, gain: 25, pull: 24, known: "B" },
  { key: "C", right: 35, gain: 35, pull: 20 },
  { key: "A", right: 20, gain: 5, pull: 12 },
  { key: "B", right: 55, gain: 15, pull: 22, shunned: "D" },
  { key: "D", right: 70, gain: -40, pull: 14 },
  { key: "C", right: 45, gain: 25, pull: 24 },
];
/** By number of the person. */
const NO_POST = [11, 44];
const NO_PRE = [29];
/** Somebody's whole score before the training was added up wrongly. */
const MISCOUNTED = 17;

/** About −3 to 3. */
function ability(rng) {
  let sum = 0;
  for (let i = 0; i < 12; i++) sum += uniformInt(rng, 0, 65535) + 0.5;
  return sum / 65536 - 6;
}

function answer(rng, { key, known, shunned }, chance) {
  const best = known ?? key.split("|")[uniformInt(rng, 0, key.split("|").length - 1)];
  const knows = uniformInt(rng, 0, 9999) < chance * 100;
  const wrong = OPTIONS.filter((option) => option !== best && option !== shunned);
  const guess = wrong[uniformInt(rng, 0, wrong.length - 1)];
  const isBlank = uniformInt(rng, 1, 200) === 1;
  const isSmall = uniformInt(rng, 1, 40) === 1;
  const chosen = knows ? best : guess;
  return isBlank ? "" : isSmall ? chosen.toLowerCase() : chosen;
}

function isRight({ key }, chosen) {
  return key.split("|").includes(chosen.toUpperCase());
}

/** The file of answers: a row a participant, both waves side by side, each with its whole score. */
function answers() {
  const rng = xoroshiro128plus(SEED);
  const rows = Array.from({ length: PEOPLE }, (_, i) => {
    const number = i + 1;
    const own = ability(rng);
    const waves = [0, 1].map((wave) =>
      ITEMS.map((item) => answer(rng, item, item.right + wave * item.gain + own * item.pull)),
    );
    const cells = waves.flatMap((its, wave) => {
      if ((wave === 0 ? NO_PRE : NO_POST).includes(number)) return [...its.map(() => ""), ""];
      const score = its.filter((chosen, j) => isRight(ITEMS[j], chosen)).length;
      return [...its, String(wave === 0 && number === MISCOUNTED ? score + 2 : score)];
    });
    const id = `B-${String(number).padStart(3, "0")}`;
    return [id, number <= PEOPLE / 2 ? "Dasar" : "Lanjut", ...cells];
  });
  const wave = (prefix, total) => [...ITEMS.map((_, j) => `${prefix}_${j + 1}`), total];
  return [["ID Peserta", "Jenjang", ...wave("pre", "Skor Pre"), ...wave("post", "Skor Post")], ...rows];
}

/** The contents of the files, as rows, by file name. */
export function itemSamples() {
  return {
    "butir.csv": answers(),
    "kunci.csv": [["butir", "kunci"], ...ITEMS.map(({ key }, j) => [String(j + 1), key])],
  };
}
