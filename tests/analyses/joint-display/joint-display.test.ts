import { describe, expect, it } from "vitest";
import { jointDisplay } from "../../../src/analyses/schemas/joint-display.schema.ts";
import { displayed, jointOf, said } from "./joint-of.ts";

const SCORES = [
  ...[1, 2, 3, 4, 5].map((i) => ({
    id: `D-00${i}`,
    Jenjang: "Dasar",
    pre: 40 + i,
    post: 60 + i * 2,
    later: 55 + i,
  })),
  ...[1, 2, 3].map((i) => ({
    id: `L-00${i}`,
    Jenjang: "Lanjut",
    pre: 50 + i,
    post: 65 + i * 3,
    later: 70 - i,
  })),
];
const IDS = ["D-001", "D-002", "D-003", "L-001"];
const codings = (more: (id: string, i: number) => object = () => ({})) =>
  IDS.flatMap((id, i) => [
    said(`I${i + 1}`, "waktu", `waktunya kurang bagi ${id}, begitu ${i}`, {
      "ID Peserta": id,
      jenjang: id.startsWith("D") ? "Tingkat Dasar" : " lanjut ",
      ...more(id, i),
    }),
    ...(i % 2 === 0
      ? [said(`I${i + 1}`, "kepala", `kepala mendukung ${i}`, { "ID Peserta": id, ...more(id, i) })]
      : []),
  ]);
const followUp = { read: { followUp: ["later"] }, by: ["Jenjang"] };

describe("jointDisplayOf", () => {
  it("gives what the contract says, and no id of a participant", async () => {
    const { display } = await jointOf(SCORES, codings(), followUp);
    expect(jointDisplay.parse(display)).toEqual(display);
    expect(JSON.stringify(display)).not.toMatch(/[DL]-00/);
    expect(JSON.stringify(display)).toContain("waktunya kurang bagi […], begitu");
  });

  it("gives tiers the very figures of the other reports", async () => {
    const { display, gains, compare } = await jointOf(SCORES, codings(), followUp);
    const { groups, confidence, waves } = displayed(display);
    expect(waves).toEqual(["post", "later"]);
    expect(confidence).toBe(0.95);
    expect(groups.map(({ group }) => group)).toEqual([{}, { Jenjang: "Dasar" }, { Jenjang: "Lanjut" }]);
    const all = [compare.waves!, ...compare.waves!.byGroup!];
    for (const [i, { gain, retention, n }] of groups.entries()) {
      const its = gains.groups[i]!.gain;
      if (!("mean" in its)) throw new Error("no gain");
      expect(n).toBe(gains.groups[i]!.n);
      expect(gain).toEqual({ estimate: its.mean, interval: its.interval });
      const [{ gain: left, ...kept }] = retention as [(typeof retention)[number]];
      expect(kept).toEqual(all[i]!.retention[0]);
      const { n: both, t } = all[i]!.contrasts.find(({ from, to }) => from === "pre" && to === "later")!;
      expect(left).toEqual({ n: both, mean: "meanDifference" in t ? t.meanDifference : t });
    }
  });

  it("counts the informants of each tier, however the tier is written, and those who are no participants", async () => {
    const stranger = [
      said("I9", "waktu", "saya penyelenggara", { jenjang: "DASAR" }),
      said("I8", "waktu", "saya dari dinas", { jenjang: "" }),
    ];
    const { display } = await jointOf(SCORES, [...codings(), ...stranger], followUp);
    const { groups, informants, people } = displayed(display);
    expect(informants).toEqual({ all: 6, participants: 4, withGain: 4, inSeveralGroups: 0 });
    expect(groups.map((its) => [its.informants, ...its.themes.map((theme) => theme.informants)])).toEqual([
      [6, 6, 2],
      [4, 4, 2],
      [1, 1, 0],
    ]);
    expect(people.map(({ informant }) => informant)).toEqual(["I1", "I2", "I3", "I4"]);
  });

  it("takes a tier from the scores where no attribute tells it", async () => {
    const rows = codings().map(
      ({ jenjang: _, ...rest }: Record<string, string | number | undefined>) => rest,
    );
    const { display } = await jointOf(SCORES, rows, followUp);
    expect(displayed(display).groups.map(({ informants }) => informants)).toEqual([4, 3, 1]);
  });

  it("gives each participant gains by wave, and themes", async () => {
    const scores = SCORES.map((row) => (row.id === "D-002" ? { ...row, later: undefined } : row));
    const { display } = await jointOf(scores, codings(), followUp);
    const people = displayed(display).people.map(({ informant, gains, themes }) => [
      informant,
      gains,
      themes,
    ]);
    expect(people).toEqual([
      ["I1", [21, 15], ["waktu", "kepala"]],
      ["I2", [22, null], ["waktu"]],
      ["I3", [23, 15], ["waktu", "kepala"]],
      ["I4", [17, 18], ["waktu"]],
    ]);
  });

  it("says a tier with a person or a quote only where three informants or more share it", async () => {
    const { display } = await jointOf(SCORES, codings(), followUp);
    const { people, groups } = displayed(display);
    expect(people.map(({ group }) => group)).toEqual([
      ...[{ Jenjang: "Dasar" }, { Jenjang: "Dasar" }, { Jenjang: "Dasar" }],
      {},
    ]);
    expect(groups.map(({ quote }) => quote?.theme)).toEqual(["waktu", "waktu", undefined]);
    expect(people[0]!.quote?.attribute).toEqual({ Jenjang: "Dasar" });
    expect(people[3]!.quote?.attribute).toBeUndefined();
  });

  it("keeps gains as score minus pre-test where lower is better", async () => {
    const { display } = await jointOf(SCORES, codings(), { ...followUp, lowerIsBetter: true });
    const { people, groups } = displayed(display);
    expect(people[0]!.gains).toEqual([21, 15]);
    expect(groups[1]!.gain).toMatchObject({ estimate: 23 });
    expect(groups[1]!.retention[0]).toMatchObject({ reason: "no-gain-to-keep" });
  });

  it("takes somebody in several tiers in the one they spoke of, and leaves out whose tier nobody says", async () => {
    const scores = [...SCORES, { id: "D-001", Jenjang: "Lanjut", pre: 10, post: 90, later: 10 }];
    const told = displayed((await jointOf(scores, codings(), followUp)).display);
    expect(told.people[0]!.gains).toEqual([21, 15]);
    expect(told.informants.inSeveralGroups).toBe(0);
    const untold = codings().map(
      ({ jenjang: _, ...rest }: Record<string, string | number | undefined>) => rest,
    );
    const left = displayed((await jointOf(scores, untold, followUp)).display);
    expect(left.people[0]!.gains).toEqual([null, null]);
    expect(left.informants).toEqual({ all: 4, participants: 4, withGain: 3, inSeveralGroups: 1 });
    expect(left.themes[0]!.gains[0]!.mention.n).toBe(3);
  });

  it("counts one participant behind two informants once, with what either mentions", async () => {
    const twice = [
      ...codings(),
      said("I7", "biaya", "biaya jalan", { "ID Peserta": "D-001", jenjang: "Dasar" }),
    ];
    const { display } = await jointOf(SCORES, twice, followUp);
    const biaya = displayed(display).themes.find(({ theme }) => theme === "biaya")!;
    expect(biaya.gains[0]).toMatchObject({ mention: { n: 1, mean: 21 }, others: { n: 3 } });
  });

  it("leaves out the scores of whoever the other figures leave out", async () => {
    const scores = [...SCORES, { ...SCORES[0]!, post: 99 }];
    const { display } = await jointOf(scores, codings(), followUp);
    const { informants, people } = displayed(display);
    expect(informants).toMatchObject({ participants: 4, withGain: 3 });
    expect(people[0]!.gains).toEqual([null, null]);
  });

  it("has no follow-ups where the scores have none", async () => {
    const { display } = await jointOf(SCORES, codings(), { by: ["Jenjang"] });
    const { waves, groups, themes } = displayed(display);
    expect(waves).toEqual(["post"]);
    expect(groups.every(({ retention }) => retention.length === 0)).toBe(true);
    expect(themes.every(({ gains }) => gains.length === 1)).toBe(true);
  });

  it("does without groups", async () => {
    const { display } = await jointOf(SCORES, codings());
    expect(displayed(display).groups.map(({ group, informants }) => [group, informants])).toEqual([[{}, 4]]);
  });

  it("is left out where no informant is a participant", async () => {
    const rows = codings((_, i) => ({ "ID Peserta": `X-${i}` }));
    expect((await jointOf(SCORES, rows)).display).toEqual({ leftOut: "no-informant-with-scores" });
  });

  it("uses the attribute that is named, and refuses one that is not there", async () => {
    const rows = codings((id) => ({ "ID Peserta": "", nomor_induk: id }));
    expect((await jointOf(SCORES, rows)).display).toEqual({ leftOut: "no-informant-with-scores" });
    const { display } = await jointOf(SCORES, rows, { participant: "Nomor Induk" });
    expect(displayed(display).link).toEqual({ by: "attribute", attribute: "nomor_induk" });
    await expect(jointOf(SCORES, rows, { participant: "nomor" })).rejects.toMatchObject({
      code: "missing-attribute",
    });
  });

  it("numbers informants who are called by the ids of participants, unless names are asked for", async () => {
    const rows = codings().map(
      ({ "ID Peserta": id, informant: _, ...rest }: Record<string, string | number | undefined>) => ({
        ...rest,
        informant: id,
      }),
    );
    const hidden = displayed((await jointOf(SCORES, rows, followUp)).display);
    expect(hidden.link).toEqual({ by: "name" });
    expect(hidden.people.map(({ informant }) => informant)).toEqual(["I01", "I02", "I03", "I04"]);
    expect(JSON.stringify(hidden)).not.toMatch(/[DL]-00/);
    const named = displayed(
      (await jointOf(SCORES, rows, { ...followUp, participant: "informant", showNames: true })).display,
    );
    expect(named.people[0]!.informant).toBe("D-001");
  });

  it("takes no row number for a person", async () => {
    const scores = SCORES.map(({ id: _, ...row }, i) => ({ No: i + 1, ...row }));
    const rows = codings((_, i) => ({ "ID Peserta": i + 1 }));
    expect((await jointOf(scores, rows)).display).toEqual({ leftOut: "no-informant-with-scores" });
  });

  it("prefers the attribute that is called like the scores' own ids", async () => {
    const scores = SCORES.map(({ id, ...row }) => ({ "Kode Peserta": id, ...row }));
    const rows = codings((id, i) => ({ "ID Peserta": IDS[(i + 1) % 4]!, kode_peserta: id }));
    const { display } = await jointOf(scores, rows);
    expect(displayed(display).link).toEqual({ by: "attribute", attribute: "kode_peserta" });
  });
});
