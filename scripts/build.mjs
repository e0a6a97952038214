// Builds dist/: the library as ES modules with types (tsc), and the command line as one CommonJS file, which starts
// faster, with V8's compiled form beside it for the Node that builds. What is heavy and seldom wanted is a file of its own.
import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { CHUNKS } from "./chunks.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const COMMON_JS = { format: "cjs", codeSplitting: false, dynamicImportInCjs: false, minify: true };

rmSync(`${root}/dist`, { recursive: true, force: true });
run([`${root}/node_modules/typescript/bin/tsc`, "-p", `${root}/tsconfig.build.json`]);

const bundle = await rolldown({
  input: `${root}/src/cli/main.ts`,
  platform: "node",
  // Its tables are large and wanted only for files that are not UTF-8.
  external: ["iconv-lite", ...CHUNKS.map(chunkOf)],
  plugins: [
    {
      // Commander loads child_process for subcommands that are programs of their own, and chalk looks for a terminal it
      // is not asked about: both only cost time here.
      name: "leave-out",
      resolveId(id, importer) {
        const path = id.startsWith(".") && importer ? resolve(dirname(importer), id) : id;
        const chunk = CHUNKS.find(({ source }) => path === source || path === `${root}${source}`);
        if (chunk !== undefined) return { id: chunkOf(chunk), external: true };
        return id === "node:child_process" || id === "#supports-color" ? `\0${id}` : null;
      },
      load: (id) => {
        if (id === "\0node:child_process") return "module.exports = {};";
        return id === "\0#supports-color" ? "export default { stdout: false, stderr: false };" : null;
      },
    },
  ],
});
const { output } = await bundle.generate(COMMON_JS);
// Wrapped here as Node would wrap it, so that loading it need not copy it.
writeFileSync(`${root}/dist/cli.cjs`, `(function (exports, require) {${escaped(output[0].code)}\n})`);
for (const { name, source } of CHUNKS) {
  const input = source.startsWith("src/") ? `${root}${source}` : source;
  const chunk = await rolldown({ input, cwd: root, platform: "node" });
  await chunk.write({ ...COMMON_JS, file: `${root}dist/${name}.cjs` });
}
run([`${root}/scripts/code-cache.cjs`]);

/** A chunk as bin/load.js finds it. */
function chunkOf({ name }) {
  return `../dist/${name}.cjs`;
}

/** Minified code holds other characters only in strings, templates and regular expressions, where an escape is the same. */
function escaped(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function run(args) {
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit", cwd: root });
  if (status !== 0) process.exit(status ?? 1);
}
