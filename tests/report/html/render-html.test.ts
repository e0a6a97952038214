import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../../src/language/index.ts";
import { symbol } from "../../../src/language/symbol.ts";
import {
  captionedTable,
  document,
  figures,
  groups,
  heading,
  paragraph,
  referenceEntry,
  table,
  words,
} from "../../../src/report/document.ts";
import { renderHtml } from "../../../src/report/html/render-html.ts";
import { runHere } from "../../cli/in-process.ts";
import { everyNode, HOSTILE } from "./every-node.ts";

const en = catalogueOf("en");
const rich = renderHtml(everyNode(), catalogueOf("id"));
const between = (html: string, tag: string) => new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(html)![1]!;

describe("renderHtml", () => {
  it("gives the same bytes for the same document", () => {
    expect(renderHtml(everyNode(), catalogueOf("id"))).toBe(rich);
  });

  it("says its language: that of the document, or else that of the words", () => {
    expect(rich).toMatch(/^<!doctype html><html lang="id">/);
    expect(renderHtml(document([heading(1, "x")]), en)).toContain('<html lang="en">');
    expect(renderHtml(document([heading(1, "x")]), catalogueOf("id"))).toContain("Langsung ke laporan");
  });

  it("is called what the document, its title page or its first heading is called", () => {
    expect(rich).toContain("<title>Laporan Dasar</title>");
    expect(renderHtml(document([paragraph("p"), heading(1, "a <b>")]), en)).toContain(
      "<title>a &#x3C;b></title>",
    );
    const titled = document([{ type: "titlePage", title: "T & U", lines: [] }, heading(1, "x")]);
    expect(renderHtml(titled, en)).toContain("<title>T &#x26; U</title>");
    expect(renderHtml(document([]), en)).toContain("<title></title>");
  });

  it("lets only its own style and script in, by their hashes", () => {
    const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/
      .exec(rich)![1]!
      .replaceAll("&#x27;", "'");
    expect(policy.split("; ")).toEqual([
      "default-src 'none'",
      `style-src ${hash(between(rich, "style"))}`,
      `script-src ${hash(between(rich, "script"))}`,
      "img-src data:",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(rich).not.toMatch(/<[^>]* style=/);
  });

  it("names nothing that lies elsewhere, but for links that a reader follows", () => {
    const addresses = [...rich.matchAll(/(?:src|href)="([^"]*)"/g)].map((match) => match[1]!);
    expect(addresses.filter((address) => !/^#|^data:image\/png;base64,/.test(address))).toEqual([
      "https://doi.org/10.1119/1.18809",
    ]);
    expect(between(rich, "style")).not.toMatch(/url\(|@import/);
  });

  it("follows no link that would run something, and fetches no picture", () => {
    const html = renderHtml(
      document([
        {
          type: "paragraph",
          children: [
            { type: "link", url: "javascript:alert(1)", children: [{ type: "text", value: "here" }] },
            { type: "link", url: "data:text/html,x", children: [{ type: "text", value: "there" }] },
            { type: "image", url: "https://example.org/x.png", alt: "a picture" },
          ],
        },
      ]),
      en,
    );
    expect(html).toContain("<span>here</span><span>there</span><span>a picture</span>");
    expect(html).not.toMatch(/javascript:|data:text|example\.org/);
  });

  it("gives every part an id of its own, and no reference leads nowhere", () => {
    const ids = [...rich.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]!);
    expect(ids).toContain("peningkatan-2");
    expect(ids).toContain("gains-table");
    expect([...new Set(ids)]).toEqual(ids);
    const named = [...rich.matchAll(/(?:href="#|aria-labelledby="|aria-describedby="|for=")([^"]*)"/g)];
    expect(named.length).toBeGreaterThan(15);
    for (const name of named.flatMap((match) => match[1]!.split(" "))) expect(ids).toContain(name);
  });

  it("keeps headings, tables and figures from taking each other's ids, or those of the page", () => {
    const html = renderHtml(
      document([
        heading(1, "Themes"),
        heading(2, "group"),
        heading(2, "!?"),
        captionedTable("themes", "c", table([words("a")], [["1"]])),
      ]),
      en,
    );
    for (const id of ["themes-2", "group-2", "section", "themes"]) expect(html).toContain(` id="${id}"`);
  });

  it("writes strange names as text", () => {
    const html = renderHtml(everyNode(HOSTILE), catalogueOf("id"));
    // Inside a quoted attribute a < is no tag.
    const unquoted = html.replaceAll(/="[^"]*"/g, "");
    expect(unquoted.match(/<\/?(?:script|style|img)/g)).toEqual([
      "<style",
      "</style",
      "<img",
      "<script",
      "</script",
    ]);
    expect(html).toContain("&#x3C;img src=x onerror=alert(1)>");
  });

  it("heads rows, and groups of rows, by what they are of", () => {
    expect(rich).toContain('<tr data-group="2"><th scope="row" class="word">Lanjut</th>');
    expect(rich).toContain('<tbody data-group="2"><tr><th scope="rowgroup" class="word">Lanjut</th>');
    expect(rich).toContain(
      '<tr><td class="word"></td><td class="word">post-test</td><td class="figure">72,80</td></tr>',
    );
  });

  it("knows works in a list of references", () => {
    expect(renderHtml(document([referenceEntry("Hake (1998).")]), en)).toContain(
      '<p class="work">Hake (1998).</p>',
    );
  });

  it("heads no column with nothing", () => {
    expect(renderHtml(document([table([words("a"), words("")], [["1", "2"]])]), en)).toContain(
      '<tr><th scope="col" class="word">a</th><td class="word"></td></tr>',
    );
  });

  it("lets only tables be sorted each of whose rows says what it is", () => {
    const sortable = (rows: readonly (readonly string[])[]) =>
      renderHtml(document([table([words("a"), figures("b")], rows)]), en).includes("<table data-sortable");
    expect(
      sortable([
        ["x", "1"],
        ["y", "2"],
        ["z", "3"],
      ]),
    ).toBe(true);
    expect(
      sortable([
        ["x", "1"],
        ["", "2"],
        ["z", "3"],
      ]),
    ).toBe(false);
    expect(
      sortable([
        ["theme", "1"],
        ["· code", "2"],
        ["theme", "3"],
      ]),
    ).toBe(false);
    expect(
      sortable([
        ["x", "1"],
        ["y", "2"],
      ]),
    ).toBe(false);
  });

  it("offers a choice of groups where there are two or more, shortened where a name is long", () => {
    const of = (...names: string[]) =>
      renderHtml(
        document([
          table(
            [groups("g"), words("w")],
            names.map((name) => [name, "w"]),
          ),
        ]),
        en,
      );
    expect(of("All", "a")).not.toContain("<select");
    expect(of("All", "a", "b", "a")).toContain(
      '<option value="1">a</option><option value="2">b</option></select>',
    );
    expect(of("a", "b".repeat(99))).toContain(`>${"b".repeat(59)}…</option>`);
  });

  it("sets below the line what a symbol has below it", () => {
    const symbols = ["g_av", "p", "d_ppc2"].map((name) => symbol(name)).join(" ");
    expect(renderHtml(document([paragraph(symbols)]), en)).toContain(
      "<p><em>g<sub>av</sub></em> <em>p</em> <em>d<sub>ppc2</sub></em></p>",
    );
  });

  it("puts every heading below that of the title page", () => {
    expect(rich.match(/<h1/g)).toHaveLength(1);
    expect(rich).toContain('<h2 id="hasil">Hasil</h2>');
    expect(renderHtml(document([heading(1, "Hasil")]), en)).toContain('<h1 id="hasil">Hasil</h1>');
  });

  it("lists the headings after the contents to their depth", () => {
    const nav = /<nav[\s\S]*?<\/nav>/.exec(rich)![0];
    expect([...nav.matchAll(/href="#([^"]*)"/g)].map((match) => match[1])).toEqual([
      "hasil",
      "peningkatan",
      "dasar",
      "peningkatan-2",
    ]);
    expect(nav).toContain('<ol><li><a href="#hasil">Hasil</a><ol>');
  });

  it("says of a table without a caption under which heading it stands", () => {
    const html = renderHtml(
      document([heading(1, "One"), heading(2, "Two"), table([words("a")], [["1"]])]),
      en,
    );
    expect(html).toContain('<table aria-labelledby="two">');
  });
});

describe("--format html", () => {
  const file = new URL("../../../data-samples/diklat-berjenjang.csv", import.meta.url).pathname;

  it("is a format of what is no result as well", async () => {
    const { stdout } = await runHere(["check", "--explain", "nik", "--format", "html"]);
    expect(stdout).toMatch(/^<!doctype html>[\s\S]*<h1 id="[\s\S]*nik/);
  });

  it.each(["gains", "compare", "check"])("is a format of %s", async (command) => {
    const by = command === "check" ? [] : ["--by", "Jenjang"];
    const { stdout } = await runHere([command, file, ...by, "--format", "html", "--lang", "id"]);
    expect(stdout).toMatch(/^<!doctype html><html lang="id">[\s\S]*<table[\s\S]*<\/html>\n$/);
  });
});
