import { expect, it } from "vitest";
import { analyseAgreement } from "../../../src/analyses/agreement/agreement.ts";
import { interviewsOf } from "../../interviews-of.ts";

const SETTINGS = { level: "nominal", confidence: 0.95, seed: 1 } as const;
const SHOWN = { version: "1", showNames: false, showCoders: false, excerpts: false } as const;

/** So many coders who give each of 200 segments one of five codes and differ in a fifth of them. */
const segments = (coders: number) =>
  interviewsOf(
    `dokumen,segmen,kode,pengode\n${Array.from({ length: 200 * coders }, (_, i) => {
      const [segment, coder] = [Math.floor(i / coders), i % coders];
      const code = (i * i * 7919) % 11 < 3 ? (i * 31) % 5 : ((segment * segment) % 13) % 5;
      return `D${segment % 25},${segment},${code},P${coder}\n`;
    }).join("")}`,
  );

it("compares forty coders on 200 segments with intervals in a few seconds", async () => {
  const table = await segments(40);
  const before = performance.now();
  const { pooled } = analyseAgreement(table, { ...SETTINGS, unit: "segment", resamples: 1000 }, SHOWN);
  expect(performance.now() - before).toBeLessThan(10_000);
  expect(pooled.krippendorffAlpha).toHaveProperty("interval");
}, 60_000);

it("gives Holsti an interval up to ten coders, and beyond says why it has none", async () => {
  for (const coders of [10, 11]) {
    const { codes, pooled } = analyseAgreement(
      await segments(coders),
      { ...SETTINGS, unit: "segment", resamples: 100 },
      SHOWN,
    );
    for (const { holsti, dropped, fleissKappa } of [...codes, pooled]) {
      expect(holsti).toEqual({
        estimate: expect.any(Number),
        ...(coders === 10 ? { interval: expect.any(Object) } : { reason: "too-many-coders" }),
      });
      expect(fleissKappa).toHaveProperty("interval");
      expect(dropped).toBeUndefined();
    }
  }
});

it("compares eighty coders by character in seconds", async () => {
  const rows = Array.from({ length: 8000 }, (_, i) => {
    const [coder, coding] = [i % 80, Math.floor(i / 80)];
    const start = Math.floor(coding / 20) * 400 + ((i * 7919) % 60);
    return `D${coding % 20},2400,${start},${start + 100 + ((i * 104_729) % 150)},K${coding % 8},P${coder}\n`;
  });
  const table = await interviewsOf(`dokumen,panjang dokumen,mulai,akhir,kode,pengode\n${rows.join("")}`);
  const before = performance.now();
  const { pooled } = analyseAgreement(table, { ...SETTINGS, unit: "character", resamples: 1000 }, SHOWN);
  expect(performance.now() - before).toBeLessThan(20_000);
  expect(pooled.krippendorffAlpha).toHaveProperty("interval");
}, 60_000);
