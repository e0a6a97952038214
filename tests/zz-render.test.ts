import { writeFileSync } from "node:fs";
import { test } from "vitest";
import { catalogueOf } from "../src/language/index.ts";
import { reportCatalogueOf } from "../src/language/report/index.ts";
import { checklistSections } from "../src/report/cohort/checklists.ts";
import { methodsSections } from "../src/report/cohort/methods.ts";
import { document } from "../src/report/document.ts";
import { numbered } from "../src/report/numbered.ts";
import { renderMarkdown } from "../src/report/markdown.ts";
import { renderTerminal } from "../src/report/terminal.ts";
import { sampleReport } from "./report/cohort/sample-report.ts";
test("x", async () => {
  const report = await sampleReport();
  (report.result.study as any).statements = { jars4: "Pendidik PAUD jarang dilatih.", coreq1: "N.F." };
  for (const l of ["en", "id"] as const) {
    const c = catalogueOf(l), s = reportCatalogueOf(l);
    const d = numbered(document([...checklistSections(report, c, s), ...methodsSections(report, c, s)]), s);
    writeFileSync(`/tmp/ap/${l}.md`, await renderMarkdown(d));
    writeFileSync(`/tmp/ap/${l}.txt`, renderTerminal(d, { width: 100, color: false }));
  }
});
