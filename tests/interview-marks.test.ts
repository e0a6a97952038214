import { describe, expect, it } from "vitest";

describe("the marks in a transcript", () => {
  const read = async (marked: string, head = ""): Promise<unknown> => {
    const { readMarks } = await import(new URL("../scripts/interviews/read-marks.mjs", import.meta.url).href);
    return readMarks(marked, head, "I99");
  };

  it("may cross, count UTF-16 code units and leave no trace", async () => {
    expect(await read("😊 {km>satu {A:wl>dua<km} tiga<A:wl}.", "kepala ")).toEqual({
      text: "kepala 😊 satu dua tiga.",
      spans: [
        { start: 10, end: 18, mark: "km", coder: "A" },
        { start: 10, end: 18, mark: "km", coder: "B" },
        { start: 15, end: 23, mark: "wl", coder: "A" },
      ],
    });
  });

  it.each([
    ["opens and never closes", "{km>satu", "left open"],
    ["closes and never opened", "satu<km}", "not in pairs"],
    ["opens twice", "{km>satu {A:km>dua<A:km}<km}", "not in pairs"],
    ["is closed for another coder", "{A:km>satu<B:km}", "not in pairs"],
    ["is misspelt", "{km>satu<km} {C:km>dua", "a mark is left"],
    ["takes in a space", "{km> satu<km}", "loose edges"],
    ["holds nothing", "{km><km}", "loose edges"],
  ])("are refused where one %s", async (_, marked, message) => {
    await expect(read(marked)).rejects.toThrow(`I99: `);
    await expect(read(marked)).rejects.toThrow(message);
  });
});
