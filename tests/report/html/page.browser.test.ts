import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { analyseGains } from "../../../src/analyses/gains.ts";
import { catalogueOf } from "../../../src/language/index.ts";
import { reportCatalogueOf } from "../../../src/language/report/index.ts";
import { cohortDocument } from "../../../src/report/cohort/cohort-document.ts";
import { gainsDocument } from "../../../src/report/gains-document.ts";
import { renderHtml } from "../../../src/report/html/render-html.ts";
import { browser, HAS_BROWSER, seriousIn } from "../../browser.ts";
import { study } from "../../study.ts";
import { sampleReport } from "../cohort/sample-report.ts";
import { everyNode, HOSTILE } from "./every-node.ts";

const DARK: BrowserContextOptions = { colorScheme: "dark" };
const NARROW: BrowserContextOptions = { viewport: { width: 360, height: 740 } };

const rich = renderHtml(everyNode(), catalogueOf("id"));
const hostile = renderHtml(everyNode(HOSTILE), catalogueOf("id"));

async function gains(language: "en" | "id", names: readonly string[] = ["Dasar", "Lanjut", "Mahir"]) {
  const quoted = names.map((name) => `"${name.replaceAll('"', '""')}"`);
  const rows = Array.from(
    { length: 30 },
    (_, i) => `p${i},${quoted[i % 3]},${41 + i},${57 + ((7 * i) % 23)}\n`,
  );
  const table = await study(`id,jenjang,pre,post\n${rows.join("")}`, { by: ["jenjang"] });
  const result = analyseGains(table, { mastery: 60 }, { version: "1.0.0" });
  return renderHtml(gainsDocument(result, catalogueOf(language)), catalogueOf(language));
}

async function cohort(language: "en" | "id") {
  const words = catalogueOf(language);
  return renderHtml(cohortDocument(await sampleReport(), words, reportCatalogueOf(language)), words);
}

/** The rows of the first table with a name, as the reader sees them. */
const rowsOf = (page: Page, name: RegExp | string) =>
  page.getByRole("table", { name }).first().locator("tbody tr:visible").allInnerTexts();

const firstCells = async (page: Page, name: RegExp | string) =>
  (await rowsOf(page, name)).map((row) => row.split("\t")[0]!.trim());

/** By how much the page is wider than its window. */
const overhang = (page: Page) =>
  page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");

describe.skipIf(!HAS_BROWSER)("a page in a browser", () => {
  const { open } = browser();

  it.each([
    ["every kind of node", async () => rich],
    ["hostile names", async () => hostile],
    ["the whole report in English", () => cohort("en")],
    ["the whole report in Indonesian", () => cohort("id")],
    ["gains in English", () => gains("en")],
    ["gains in Indonesian with hostile names", () => gains("id", HOSTILE)],
  ])(
    "asks for nothing, says nothing and can be used by everybody: %s",
    async (_what, html) => {
      for (const options of [{}, DARK, { ...NARROW, ...DARK }]) {
        const { page, said, asked } = await open(await html(), options);
        expect(await seriousIn(page)).toEqual([]);
        await page.keyboard.press("Tab");
        expect(await overhang(page)).toBeLessThanOrEqual(0);
        expect(said).toEqual([]);
        expect(asked).toEqual([]);
        await page.context().close();
      }
    },
    120_000,
  );

  it("notices what must not happen", async () => {
    const bad = `<!doctype html><html lang="id"><title>x</title><main><h1>x</h1><img src="https://example.org/x.png"><script>throw new Error("no")</script></main>`;
    const { page, said, asked } = await open(bad);
    expect(await seriousIn(page)).toEqual([expect.stringContaining("image-alt")]);
    expect(said.join()).toContain("no");
    expect(asked).toEqual(["https://example.org/x.png"]);
  });

  it("keeps its policy: a script or style that is not its own does nothing", async () => {
    const forged = rich.replace(
      "</main>",
      `<script>document.title = "taken"</script><p style="color:red">x</p></main>`,
    );
    const { page, said } = await open(forged);
    expect(await page.title()).toBe("Laporan Dasar");
    expect(said.join("\n")).toMatch(/script[\s\S]*style/);
  });

  it("keeps hostile names as text", async () => {
    for (const html of [hostile, await gains("en", HOSTILE)]) {
      const { page, said } = await open(html);
      for (const name of HOSTILE) expect(await page.locator("body").textContent()).toContain(name);
      expect(await page.locator("img:not(.title img)").count()).toBe(0);
      expect(await page.locator("[onerror], [onmouseover], [onclick]").count()).toBe(0);
      expect(await page.locator("script").count()).toBe(1);
      expect(await page.locator("style").count()).toBe(1);
      await page.getByRole("combobox").selectOption("1");
      expect(await page.locator("#shown").textContent()).toContain(HOSTILE[0].slice(0, 40));
      expect(said).toEqual([]);
    }
  });

  it("lets no mark turn the direction of what is read", async () => {
    const { page } = await open(await gains("en", ["a\u202eb\u2067", "c", "d"]));
    const text = (await page.locator("body").textContent())!;
    expect(text).toContain("a\ufffdb\ufffd");
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  it("sorts a table by the keyboard, figures by their size, everybody's row where it was", async () => {
    const { page } = await open(rich);
    const press = async (column: string) => {
      const button = page.getByRole("button", { name: column, exact: true }).first();
      await button.focus();
      await page.keyboard.press("Enter");
    };
    const its = /^Tabel 1\./;
    expect(await firstCells(page, its)).toEqual(["Dasar", "Lanjut", "Mahir", "Semua"]);
    await press("n");
    expect(await firstCells(page, its)).toEqual(["Lanjut", "Dasar", "Mahir", "Semua"]);
    expect(await page.locator("#said").textContent()).toBe("Diurutkan menurut n, mulai dari yang terkecil.");
    await press("n");
    expect(await firstCells(page, its)).toEqual(["Mahir", "Dasar", "Lanjut", "Semua"]);
    expect(await page.getByRole("columnheader", { name: "n", exact: true }).getAttribute("aria-sort")).toBe(
      "descending",
    );
    await press("n");
    expect(await firstCells(page, its)).toEqual(["Dasar", "Lanjut", "Mahir", "Semua"]);
    expect(await page.locator("[aria-sort]").count()).toBe(0);
    await press("p");
    expect(await firstCells(page, its)).toEqual(["Lanjut", "Dasar", "Mahir", "Semua"]);
    await press("d");
    expect(await firstCells(page, its)).toEqual(["Dasar", "Lanjut", "Mahir", "Semua"]);
    await press("d");
    expect(await firstCells(page, its), "what is no figure is last").toEqual([
      "Lanjut",
      "Dasar",
      "Mahir",
      "Semua",
    ]);
    await press("Jenjang");
    await press("Jenjang");
    expect(await firstCells(page, its)).toEqual(["Mahir", "Lanjut", "Dasar", "Semua"]);
  });

  it("reads English figures as well", async () => {
    const { page } = await open(await gains("en"));
    const table = page.getByRole("table").first();
    const column = () => table.locator("tbody tr:not(:first-child) td:nth-child(2)").allInnerTexts();
    expect(await page.locator("body").getAttribute("data-decimal")).toBe(".");
    await table.getByRole("button").nth(1).click();
    expect(await column()).toEqual(["10", "10", "10"]);
  });

  it("sorts no table in which rows share the name of their group", async () => {
    const { page } = await open(rich);
    const scores = page.locator("table", { hasText: "Gelombang" });
    expect(await scores.getByRole("button").count()).toBe(0);
    expect(await scores.locator("th[scope=rowgroup]").allInnerTexts()).toEqual([
      "Dasar",
      "Lanjut",
      "Mahir",
      "Semua",
    ]);
  });

  it("shows one group beside everybody when it is chosen, tells so, and keeps the choice in print", async () => {
    const { page } = await open(rich);
    const select = page.getByLabel("Kelompok dalam tabel");
    expect(await select.locator("option").allInnerTexts()).toEqual([
      "Semua kelompok",
      "Dasar",
      "Lanjut",
      "Mahir",
    ]);
    await select.focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expect(await firstCells(page, /^Tabel 1\./)).toEqual(["Lanjut", "Semua"]);
    expect(await page.locator("table", { hasText: "Gelombang" }).locator("tbody tr:visible").count()).toBe(4);
    expect(await page.locator("table", { hasText: "Tema" }).first().locator("tbody tr:visible").count()).toBe(
      2,
    );
    expect(await page.getByRole("status").first().textContent()).toContain("hanya menampilkan “Lanjut”");
    await page.emulateMedia({ media: "print" });
    expect(await firstCells(page, /^Tabel 1\./)).toEqual(["Lanjut", "Semua"]);
    expect(await page.locator("#shown").isVisible()).toBe(true);
    await page.emulateMedia({ media: "screen" });
    await select.selectOption("");
    expect(await page.locator("tr:visible").count()).toBe(await page.locator("tr").count());
  });

  it("tells what a mark stands for under the pointer and by the keyboard", async () => {
    const { page } = await open(rich);
    const marks = page.locator(".drawing svg [aria-label]");
    expect(await marks.count()).toBe(3);
    await marks.nth(1).hover();
    const tip = page.locator("#tip");
    expect(await tip.textContent()).toBe("Lanjut: 4");
    await page.keyboard.press("Escape");
    expect(await tip.isVisible()).toBe(false);
    await marks.first().focus();
    expect(await tip.textContent()).toBe("Dasar: 3");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(await tip.textContent()).toBe("Mahir: 5");
    expect(await page.locator(".drawing svg").getAttribute("role")).toBe("group");
    await page.keyboard.press("Tab");
    expect(await tip.isVisible()).toBe(false);
    expect(await page.locator(".drawing svg [tabindex='0']").count()).toBe(1);
  });

  it("can be read without scripts, and offers nothing that would need them", async () => {
    const { page, said } = await open(rich, { javaScriptEnabled: false });
    expect(await page.getByRole("combobox").count()).toBe(0);
    expect(await page.getByRole("button").count()).toBe(0);
    expect(await page.locator("tr:visible").count()).toBe(await page.locator("tr").count());
    expect(await page.getByRole("img", { name: /^Tema menurut Dasar/ }).count()).toBe(1);
    expect(await page.locator("rect > title").allTextContents()).toEqual([
      "Dasar: 3",
      "Lanjut: 4",
      "Mahir: 5",
    ]);
    expect(said).toEqual([]);
  });

  it("shows everything in print but what only a screen can do", async () => {
    const { page } = await open(rich, DARK);
    await page.emulateMedia({ media: "print" });
    for (const part of [
      "h1",
      "h2",
      "p:not(.unseen):not(#shown)",
      "tr",
      "figure",
      "figcaption",
      "caption",
      "li",
      "svg",
    ])
      expect(await page.locator(`main ${part}:visible`).count(), part).toBe(
        await page.locator(`main ${part}`).count(),
      );
    for (const part of ["select", ".skip", "#tip", ".data-footnote-backref"])
      expect(await page.locator(`${part}:visible`).count(), part).toBe(0);
    expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(255, 255, 255)");
    expect(await overhang(page)).toBeLessThanOrEqual(0);
  });

  it("leads from references, contents and notes to what they name", async () => {
    const { page } = await open(rich);
    const links = page.locator("main a[href^='#']");
    expect(await links.count()).toBeGreaterThan(7);
    for (const link of await links.all()) {
      await link.click();
      expect(await page.locator(":target").count(), (await link.textContent()) ?? "").toBe(1);
    }
  });

  it("has one stop for a frame only where there is something to scroll", async () => {
    const stops = async (options: BrowserContextOptions) =>
      (await open(rich, options)).page.locator(".scroll[tabindex]");
    await expect.poll(async () => await (await stops({})).count()).toBe(1);
    await expect.poll(async () => await (await stops(NARROW)).count()).toBeGreaterThan(2);
  });
});
