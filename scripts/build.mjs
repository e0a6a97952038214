// Builds dist/: the library as ES modules with types (tsc), and the command line as one CommonJS file, which starts
// faster, with V8's compiled form beside it for the Node that builds. What is heavy and seldom wanted is a file of its own.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { CHUNKS } from "./chunks.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const COMMON_JS = { format: "cjs", codeSplitting: false, dynamicImportInCjs: false, minify: true };

rmSync(`${root}/dist`, { recursive: true, force: true });
run([`${root}/node_modules/typescript/bin/tsc`, "-p", `${root}/tsconfig.build.json`]);

// Tables wanted only for files that are not UTF-8, and an engine that comes with a file of its own.
const EXTERNAL = ["iconv-lite", "@resvg/resvg-wasm", ...CHUNKS.map(chunkOf)];
/** Lets what is a chunk stay one, wherever it is imported. */
const chunks = {
  name: "chunks",
  resolveId(id, importer) {
    const path = id.startsWith(".") && importer ? resolve(dirname(importer), id) : id;
    const chunk = CHUNKS.find(({ source }) => path === source || path === `${root}${source}`);
    return importer === undefined || chunk === undefined ? null : { id: chunkOf(chunk), external: true };
  },
};

const bundle = await rolldown({
  input: `${root}/src/cli/main.ts`,
  platform: "node",
  external: EXTERNAL,
  plugins: [
    chunks,
    {
      // Commander loads child_process for subcommands that are programs of their own, and chalk looks for a terminal it
      // is not asked about: both only cost time here.
      name: "leave-out",
      resolveId(id) {
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
/**
 * docx asks a browser's storage whether it is to warn of what is deprecated; Node 26 warns of the very question. A way of
 * asking that every Node answers with nothing.
 */
const noStorage = {
  name: "no-storage",
  transform: (code, id) =>
    /[\\/]docx[\\/]dist[\\/]/.test(id) ? code.replaceAll("global.localStorage", "undefined") : null,
};

for (const { name, source } of CHUNKS) {
  const input = source.startsWith("src/") ? `${root}${source}` : source;
  const chunk = await rolldown({
    input,
    cwd: root,
    platform: "node",
    external: EXTERNAL,
    plugins: [chunks, noStorage],
  });
  await chunk.write({ ...COMMON_JS, file: `${root}dist/${name}.cjs` });
}
// The fonts of figures, and under which terms they may be passed on.
const fonts = `${root}/node_modules/dejavu-fonts-ttf`;
mkdirSync(`${root}/dist/fonts`);
copyFileSync(`${fonts}/LICENSE`, `${root}/dist/fonts/LICENSE`);
for (const name of ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"])
  copyFileSync(`${fonts}/ttf/${name}`, `${root}/dist/fonts/${name}`);
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
