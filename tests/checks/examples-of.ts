import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import type { ExampleFiles } from "../../src/checks/rule.ts";
import type { Finding } from "../../src/core/finding.ts";
import { runHere } from "../cli/in-process.ts";

/** What `check` finds in a folder of these files and nothing else; files by their path in that folder. */
export async function findingsIn(files: ExampleFiles): Promise<Finding[]> {
  const folder = mkdtempSync(join(tmpdir(), "paud-analyze-example-"));
  try {
    for (const [name, content] of Object.entries(files)) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
    const paths = Object.keys(files).sort();
    const inputs = paths.includes("datapackage.yaml") ? [folder] : paths.map((name) => join(folder, name));
    const { code, stdout, stderr } = await runHere(["check", ...inputs, "--format", "json"]);
    if (code !== 0 && code !== 1) throw new Error(`check ended with ${code}: ${stderr}`);
    const { findings } = JSON.parse(stdout) as { findings: Finding[] };
    return findings.map(({ file, ...finding }) => ({
      ...finding,
      ...(file !== undefined && { file: relative(folder, file).split(sep).join("/") }),
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
