import { describe, expect, it } from "vitest";
import { codeLabels } from "../../../src/analyses/interviews/code-labels.ts";
import { interviewLabels } from "../../../src/analyses/interviews/interview-labels.ts";
import { quotesOf } from "../../../src/analyses/themes/quotes-of.ts";
import { csvOf, interviewsOf } from "../../interviews-of.ts";

interface Row {
  readonly [column: string]: string | number | undefined;
}

async function quotes(rows: readonly Row[], perTheme: number, attribute?: string) {
  const table = await interviewsOf(csvOf(rows));
  const labels = interviewLabels(table, { showNames: false, showCoders: false });
  const order = table.codes.map((_, node) => node);
  return quotesOf(
    table,
    table.codings,
    { order, names: codeLabels(table.codes), labels, attribute },
    perTheme,
  );
}

const said = (informant: string, theme: string, code: string, text: string, more: Row = {}): Row => ({
  ...{ informant, theme, code, text, ...more },
});

describe("quotesOf", () => {
  it("quotes for themes, from all codes under them, and for codes without a theme", async () => {
    const { quotes: its } = await quotes(
      [said("I1", "T", "a", "satu"), said("I2", "T", "b", "dua"), said("I3", "", "c", "tiga")],
      5,
    );
    expect(its.map(({ theme, text, informant }) => [theme, text, informant])).toEqual([
      ["T", "satu", "I1"],
      ["T", "dua", "I2"],
      ["c", "tiga", "I3"],
    ]);
  });

  it("quotes a passage once in a theme, whichever codes and coders it has", async () => {
    const { quotes: its } = await quotes(
      [
        said("I1", "T", "a", "sama", { coder: "A", document: "W" }),
        said("I1", "T", "b", "sama", { coder: "A", document: "W" }),
        said("I1", "T", "a", "sama", { coder: "B", document: "W" }),
      ],
      5,
    );
    expect(its).toHaveLength(1);
  });

  it("says how quotes are spread over informants, in shares that sum to 1", async () => {
    const rows = ["I1", "I1", "I2"].map((who, i) => said(who, "T", "a", `kata ${i}`));
    const { quoteShares } = await quotes(rows, 3);
    expect(quoteShares).toEqual([
      { informant: "I1", quotes: 2, share: 2 / 3 },
      { informant: "I2", quotes: 1, share: 1 / 3 },
    ]);
  });

  it("gives a quote its attribute only where three informants share it", async () => {
    const rows = ["guru", "guru", "guru", "kepala", "kepala"].map((peran, i) =>
      said(`I${i}`, "T", "a", `k${i}`, { peran }),
    );
    const { quotes: its } = await quotes(rows, 5, "peran");
    expect(its.map(({ attribute }) => attribute)).toEqual([
      ...[{ peran: "guru" }, { peran: "guru" }, { peran: "guru" }],
      ...[undefined, undefined],
    ]);
  });

  it("trims quotes, masks names and numbers in them, and leaves out empty ones", async () => {
    const { quotes: its } = await quotes(
      [said("Siti", "T", "a", "  kata Siti, 0812 3456 7890 \n"), said("Siti", "T", "a", " \t")],
      5,
    );
    expect(its.map(({ text, informant }) => [text, informant])).toEqual([["kata [I01], […]", "I01"]]);
  });

  it("has where a quote stands, as far as that is known, and no speaker where nobody is known", async () => {
    const { quotes: its } = await quotes(
      [
        { document: "W1", informant: "I1", code: "a", start: 3, end: 7, text: "satu" },
        { document: "W1", informant: "", code: "a", start: 10, end: 13, text: "dua" },
      ],
      5,
    );
    expect(its).toEqual([
      { theme: "a", text: "satu", informant: "I1", document: "W1", start: 3, end: 7 },
      { theme: "a", text: "dua", document: "W1", start: 10, end: 13 },
    ]);
  });

  it("is empty where no quotes are asked for", async () => {
    expect(await quotes([said("I1", "T", "a", "satu")], 0)).toEqual({ quotes: [], quoteShares: [] });
  });
});
