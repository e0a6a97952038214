import { describe, expect, it } from "vitest";
import type { ReadScoresOptions } from "../../src/data/scores/read-scores.ts";
import { catalogueOf } from "../../src/language/index.ts";
import { participantLines } from "../../src/report/participant-rows.ts";
import { study } from "../study.ts";

async function lines(
  csv: string,
  {
    language = "en",
    read = {},
    ...settings
  }: { language?: "en" | "id"; read?: ReadScoresOptions; lowerIsBetter?: boolean; reliability?: number } = {},
) {
  const text = [...participantLines(await study(csv, read), settings, catalogueOf(language))];
  for (const line of text) expect(line).toMatch(/\n$/);
  return text.map((line) => line.replace(/\n$/, ""));
}

const csv = "id,pre,post\na,40,70\nb,50,50\nc,100,100\nd,60,40\ne,30,\nf,,80\ng,abc,50\nh,,\n";

describe("participantLines", () => {
  it("gives each participant a line, those without a pair included", async () => {
    expect(await lines(csv)).toEqual([
      "id,group,pre,post,gain,g,c,category,reliable_change,status",
      "a,,40,70,30,0.5,0.5,medium,,matched",
      "b,,50,50,0,0,0,low,,matched",
      "c,,100,100,0,,,,,matched",
      "d,,60,40,-20,-0.5,-0.3333333333333333,low,,matched",
      "e,,30,,,,,,,preOnly",
      "f,,,80,,,,,,postOnly",
      "g,,,50,,,,,,invalid",
      "h,,,,,,,,,neither",
    ]);
  });

  it("parts cells by a semicolon and decimals by a comma in Indonesian", async () => {
    const [header, first] = await lines("id;pre;post\na;40,5;70\n", { language: "id" });
    expect(header).toBe("id;group;pre;post;gain;g;c;category;reliable_change;status");
    expect(first).toMatch(/^a;;40,5;70;29,5;0,49579\d+;0,49579\d+;medium;;matched$/);
    expect(await lines('id,pre,post\n"x;y",40,50\n', { language: "id" })).toContain(
      '"x;y";;40;50;10;0,16666666666666666;0,16666666666666666;low;;matched',
    );
  });

  it("makes ids and groups harmless, and leaves figures numbers", async () => {
    const rows = await lines('id,g,pre,post\n=1,+a,50,40\n"@x, y",-,30,60\n', { read: { by: ["g"] } });
    expect(rows[1]).toBe("'=1,'+a,50,40,-10,-0.2,-0.2,low,,matched");
    expect(rows[2]).toMatch(/^"'@x, y",'-,30,60,30,/);
  });

  it("judges reliable change by the spread of the person's own group, from the better side", async () => {
    const grouped = "id,g,pre,post\na,x,40,49\nb,x,44,44\nc,x,42,30\nd,y,10,25\ne,y,90,90\nf,y,50,49\n";
    const last = (rows: string[]) => rows.slice(1).map((row) => row.split(",").at(-2));
    const read = { by: ["g"], scale: { min: 0, max: 100 } };
    // 1.96 · SD · √(2 · 0.2) is 2.48 in x (SD 2), 49.6 in y (SD 40)
    expect(last(await lines(grouped, { read, reliability: 0.8 }))).toEqual([
      "improved",
      "unchanged",
      "worsened",
      "unchanged",
      "unchanged",
      "unchanged",
    ]);
    expect(last(await lines(grouped, { read, reliability: 0.8, lowerIsBetter: true })).slice(0, 3)).toEqual([
      "worsened",
      "unchanged",
      "improved",
    ]);
    expect(new Set(last(await lines(grouped, { read })))).toEqual(new Set([""]));
  });

  it("where lower is better takes g, c and the band of mirrored scores, and keeps post − pre", async () => {
    const [, row] = await lines("id,pre,post\na,60,20\n", {
      lowerIsBetter: true,
      read: { scale: { min: 0, max: 100 } },
    });
    // mirrored: 40 → 80
    expect(row).toBe("a,,60,20,-40,0.6666666666666666,0.6666666666666666,medium,,matched");
  });

  it("gives only the gain without a scale", async () => {
    expect(await lines("id,pre,post\na,5,7.5\n")).toContain("a,,5,7.5,2.5,,,,,matched");
  });
});
