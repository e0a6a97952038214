// The demo: the report of the sample study as a page to be opened, and its main parts as text.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const PAGE = "demo-report.html";
const PARTS = "title,summary,gains,lasting,joint";

const root = fileURLToPath(new URL("..", import.meta.url));
report("--output", PAGE);
report("--format", "terminal", "--sections", PARTS);
console.log(
  `The whole report: open ${PAGE} in a browser. As text: node bin/paud-analyze.js report data-samples`,
);

function report(...options) {
  const args = ["bin/paud-analyze.js", "report", "data-samples", "--lang", "en", ...options];
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit", cwd: root });
  if (status !== 0) process.exit(status ?? 1);
}
