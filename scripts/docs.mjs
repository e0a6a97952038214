// Writes docs/cli.md from what --help prints, which is made from the command records.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

const bin = fileURLToPath(new URL("../bin/paud-analyze.js", import.meta.url));
const said = (...words) => execFileSync(process.execPath, [bin, ...words], { encoding: "utf8" }).trimEnd();
const help = (...words) => said(...words, "--help");

/** The page: the help of the program and of each command. */
export function cliPage() {
  const commands = [
    "gains",
    "compare",
    "items",
    "themes",
    "agreement",
    "report",
    "check",
    "init",
    "anonymize",
    "schema",
  ];
  const sections = commands.map((name) => `## ${name}\n\n\`\`\`text\n${help(name)}\n\`\`\``);
  return `# Commands\n\nMade by \`npm run docs\` from \`paud-analyze --help\`; in Indonesian: \`--help --lang id\`.\n\n\`\`\`text\n${help()}\n\`\`\`\n\n${sections.join("\n\n")}\n`;
}

/** The page of the rules of `check`. */
export function rulesPage() {
  const all = said("check", "--explain", "all", "--format", "markdown");
  const [title, ...rest] = all.split("\n");
  const made = "Made by `npm run docs` from `paud-analyze check --explain all`; in Indonesian: `--lang id`.";
  return `${[title, "", made, ...rest].join("\n")}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  writeFileSync(new URL("../docs/cli.md", import.meta.url), cliPage());
  writeFileSync(new URL("../docs/rules.md", import.meta.url), rulesPage());
}
