import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";

const path = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";

/** Whether pages can be opened here: Chromium is installed, and `PAUD_WITHOUT_PROGRAMS` does not say to do without. */
export const HAS_BROWSER = existsSync(path) && process.env["PAUD_WITHOUT_PROGRAMS"] === undefined;
if (!HAS_BROWSER) console.warn(`SKIPPED: no page is opened in a browser, for want of Chromium at ${path}`);

/** A page that was opened, and what it did that nobody asked for. */
export interface Opened {
  readonly page: Page;
  /** What it said in the console, errors of scripts and of its content security policy among them. */
  readonly said: string[];
  /** Addresses it asked for beyond itself. */
  readonly asked: string[];
}

/** One browser for a test file, which opens pages from a file as a reader does. */
export function browser() {
  let its: Browser;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "paud-analyze-page-"));
    its = await chromium.launch({ executablePath: path, args: ["--no-sandbox"] });
  }, 60_000);
  afterAll(async () => {
    await its?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    async open(html: string, options: BrowserContextOptions = {}): Promise<Opened> {
      const file = join(folder, "page.html");
      writeFileSync(file, html);
      const context = await its.newContext({
        viewport: { width: 1000, height: 900 },
        reducedMotion: "reduce",
        ...options,
      });
      const page = await context.newPage();
      const said: string[] = [];
      const asked: string[] = [];
      page.on("console", (message) => said.push(message.text()));
      page.on("pageerror", (error) => said.push(String(error)));
      page.on("dialog", (dialog) => said.push(dialog.message()));
      const own = pathToFileURL(file).href;
      await context.route(
        (url) => url.href !== own && url.protocol !== "data:",
        (route) => {
          asked.push(route.request().url());
          return route.abort();
        },
      );
      await page.goto(own);
      return { page, said, asked };
    },
  };
}

/** What axe-core finds that is serious or worse, as `rule: where`. */
export async function seriousIn(page: Page): Promise<string[]> {
  // As the debugger does it: the page's own policy would let no other script in.
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const { violations: found } = await (
      globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }
    ).axe.run();
    return found;
  });
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}
