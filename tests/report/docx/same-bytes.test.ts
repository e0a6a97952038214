import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { renderDocx } from "../../../src/report/docx/render-docx.ts";
import { withoutTimes } from "../../../src/report/docx/without-times.ts";
import { folder, run } from "../../cli/run.ts";
import { sampleDocument } from "./sample-document.ts";

const { path } = folder();

afterEach(() => {
  vi.useRealTimers();
});

describe("the bytes of a Word file", () => {
  it("are the same at any time", async () => {
    const at = async (day: string) => {
      vi.useFakeTimers({ now: new Date(day), toFake: ["Date"] });
      return await renderDocx(sampleDocument("id"), "id");
    };
    const first = await at("2026-11-24T01:02:03Z");
    expect(Buffer.compare(first, await at("2031-01-01T10:20:30Z"))).toBe(0);
  });

  it("are the same in another process, in another time zone", () => {
    const written = ["UTC", "Asia/Jakarta"].map((zone, i) => {
      const file = join(path, `${i}.docx`);
      const sample = ["gains", "data-samples/diklat-berjenjang.csv", "--by", "Jenjang", "-o", file];
      expect(run(sample, "", { TZ: zone })).toMatchObject({ code: 0, stdout: "", stderr: "" });
      return readFileSync(file);
    });
    expect(written[0]!.length).toBeGreaterThan(5000);
    expect(Buffer.compare(written[0]!, written[1]!)).toBe(0);
  });

  it("come from an archive, or not at all", () => {
    expect(() => withoutTimes(new Uint8Array(40))).toThrow();
  });
});
