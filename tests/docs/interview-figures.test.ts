import { describe, expect, it } from "vitest";
import type { AgreementResult } from "../../src/analyses/schemas/agreement.schema.ts";
import type { ThemesResult } from "../../src/analyses/schemas/themes.schema.ts";
import { runJson } from "../cli/run.ts";
import { present } from "../present.ts";
import { textOf } from "./tables.ts";

const methods = textOf("docs/methods.md").replace(/\s+/g, " ");
const WITH_TEXT = ["data-samples/wawancara.csv", "--transcripts", "data-samples/wawancara"];

const agreement = (...args: string[]): AgreementResult => runJson(["agreement", ...args]).json;
const alphaOf = ({ krippendorffAlpha: alpha }: AgreementResult["pooled"]) =>
  "estimate" in alpha ? short(alpha.estimate) : "none";
const short = (value: number) => value.toFixed(2).replace(/^(-?)0/, "$1");

/** Names the sentence that is not there, not the page it is not in. */
const expectSaid = (sentence: string) =>
  expect([sentence].filter((its) => !methods.includes(its))).toEqual([]);

describe("what docs/methods.md says of the sample interviews", () => {
  const themes: ThemesResult = runJson([
    ...["themes", ...WITH_TEXT, "--informants", "data-samples/informan.csv", "--order", "tanggal"],
  ]).json;
  const themeOf = (name: string) => themes.themes.find(({ theme }) => theme === name)!;

  it("is what themes counts", () => {
    const mentoring = themeOf("Pendampingan");
    expect([mentoring.informants, themes.informants]).toEqual([11, 12]);
    expectSaid(`Eleven of 12 informants spoke of mentoring (${mentoring.segments} segments)`);
    const lasting = themeOf("Perubahan yang menetap");
    const codes = themes.themes.filter(({ parent }) => parent === lasting.theme).map((its) => its.segments);
    const sum = codes.reduce((total, segments) => total + segments);
    expectSaid(
      `*${lasting.theme}* has ${lasting.segments} segments, its four codes have ${codes.join(" + ")} = ${sum}`,
    );
    expectSaid(`made up ${(100 * lasting.coverage!).toFixed(1)} % of the text`);
  });

  it("is what co-occurs", () => {
    const pair = present(themes.coOccurrence).find(
      ({ a, b }) => a === "kebiasaan baru" && /penilaian/.test(b),
    )!;
    const ofB = (100 * pair.aGivenB).toFixed(0);
    const { codings } = themeOf(pair.b);
    expect(pair.overlaps).toBe(6);
    expectSaid(
      `Six of the ${codings} codings of assessing children's development (${ofB} %) overlapped one of new habits (*c* = ${short(pair.c!)})`,
    );
  });

  it("is when interviews are saturated", () => {
    const { saturation } = themes;
    if ("reason" in saturation) throw new Error(saturation.reason);
    const [five] = saturation.thresholds;
    expectSaid(
      `base of four interviews (${saturation.base.codes} codes) and runs of two, new information fell to 5 % or less at ${five!.reached!.interviews}+${five!.reached!.run}`,
    );
    expect(five!.share).toBe(1);
  });

  it("is how often both coders gave the same code", () => {
    const consensus: ThemesResult = runJson(["themes", ...WITH_TEXT, "--coder", "consensus"]).json;
    expectSaid(`${consensus.segments} of ${themes.segments} segments have a code that both gave`);
  });

  it("is how far coders agree, unit by unit", () => {
    const [character, sentence, document, segment] = (
      ["character", "sentence", "document", "segment"] as const
    ).map((unit) => agreement(...WITH_TEXT, "--unit", unit));
    const [byCharacter, bySentence, byDocument, bySegment] = [character, sentence, document, segment].map(
      (result) => alphaOf(result!.pooled),
    );
    expectSaid(
      `pooled α is ${byCharacter} by character, ${bySentence} by sentence, ${byDocument} by document, and ${bySegment} by \`segment\`, because there only the ${segment!.pooled.n} of ${segment!.units} places`,
    );
    const alpha = character!.pooled.krippendorffAlpha;
    if (!("estimate" in alpha)) throw new Error(alpha.reason);
    const interval = `95 % CI [${short(alpha.interval!.low!)}, ${short(alpha.interval!.high!)}]`;
    expectSaid(`Pooled over ${character!.codes.length} codes α was ${byCharacter}, ${interval}`);
    const rare = character!.codes.find(({ code }) => code === "kualifikasi beragam")!;
    expectSaid(
      `*${rare.code}* has ${(100 * rare.percent!).toFixed(1)} % and α = ${alphaOf({ kind: "codes", ...rare })}`,
    );
    const ac1s = character!.codes.map(({ gwetAc1 }) => ("estimate" in gwetAc1 ? gwetAc1.estimate : 0));
    expectSaid(
      `between ${short(Math.min(...ac1s))} and ${short(Math.max(...ac1s))} for every code of the example by character`,
    );
  });

  it("is how far three coders agree on segments, as names and as steps of an order", () => {
    const segments = ["data-samples/segmen-kategori.csv", "--unit", "segment"];
    const nominal = agreement(...segments);
    const ordinal = agreement(
      ...[...segments, "--level", "ordinal", "--categories", "Reaksi,Pembelajaran,Perilaku,Hasil"],
    );
    expectSaid(`(nominal) was ${alphaOf(nominal.pooled)} for ${nominal.pooled.n} segments and three coders`);
    expectSaid(
      `(\`--level ordinal --categories Reaksi,Pembelajaran,Perilaku,Hasil\`): α = ${alphaOf(ordinal.pooled)}`,
    );
  });
});
