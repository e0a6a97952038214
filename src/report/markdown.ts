import type { Root } from "mdast";

/** The document as GitHub-flavoured Markdown, every character of the data escaped. */
export async function renderMarkdown(document: Root): Promise<string> {
  const [{ toMarkdown }, { gfmToMarkdown }] = await Promise.all([
    import("mdast-util-to-markdown"),
    import("mdast-util-gfm"),
  ]);
  return toMarkdown(document, { bullet: "-", extensions: [gfmToMarkdown({ tablePipeAlign: false })] });
}
