// Builds dist/: the library as ES modules with types (tsc), and the command line as one CommonJS file, which starts
// faster, with V8's compiled form beside it for the Node that builds. The reader of workbooks is a file of its own.
import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const root = fileURLToPath(new URL("..", import.meta.url));
/** As bin/load.js finds it; wanted only for workbooks, and large. */
const WORKBOOKS = "../dist/workbooks.cjs";
const COMMON_JS = { format: "cjs", codeSplitting: false, dynamicImportInCjs: false, minify: true };

rmSync(`${root}/dist`, { recursive: true, force: true });
run([`${root}/node_modules/typescript/bin/tsc`, "-p", `${root}/tsconfig.build.json`]);

const bundle = await rolldown({
  input: `${root}/src/cli/main.ts`,
  platform: "node",
  // Its tables are large and wanted only for files that are not UTF-8.
  external: ["iconv-lite", WORKBOOKS],
  plugins: [
    {
      // Commander loads child_process for subcommands that are programs of their own, and chalk looks for a terminal it
      // is not asked about: both only cost time here.
      name: "leave-out",
      resolveId(id) {
        if (id === "hucre/xlsx") return { id: WORKBOOKS, external: true };
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
const workbooks = await rolldown({ input: `${root}/node_modules/hucre/dist/xlsx.mjs`, platform: "node" });
await workbooks.write({ ...COMMON_JS, file: `${root}/dist/workbooks.cjs` });
run([`${root}/scripts/code-cache.cjs`]);

/** Minified code holds other characters only in strings, templates and regular expressions, where an escape is the same. */
function escaped(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function run(args) {
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit", cwd: root });
  if (status !== 0) process.exit(status ?? 1);
}
