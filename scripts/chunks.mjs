/**
 * What lies beside dist/cli.cjs in a file of its own, and is loaded by the dynamic import of its source: heavy, and wanted
 * by few runs. A source in src/ takes what it imports with it, so it may not import InputError: that would be another class.
 */
export const CHUNKS = [
  { name: "workbooks", source: "hucre/xlsx" },
  { name: "yaml", source: "yaml" },
  { name: "descriptors", source: "src/data/descriptor/understand-package.ts" },
  { name: "patterns", source: "re2js" },
  { name: "json-schema", source: "@cfworker/json-schema" },
  { name: "prompts", source: "@clack/prompts" },
  { name: "png", source: "src/report/png/png-of.ts" },
  { name: "html", source: "src/report/html/render-html.ts" },
  { name: "docx", source: "src/report/docx/render-docx.ts" },
  { name: "report", source: "src/report/cohort/report-document.ts" },
];
