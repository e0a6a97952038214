// Builds dist/: the library as ES modules with types (tsc), and the command line as CommonJS chunks, which start faster.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const root = fileURLToPath(new URL("..", import.meta.url));

rmSync(`${root}/dist`, { recursive: true, force: true });

const tsc = spawnSync(
  process.execPath,
  [`${root}/node_modules/typescript/bin/tsc`, "-p", `${root}/tsconfig.build.json`],
  {
    stdio: "inherit",
  },
);
if (tsc.status !== 0) process.exit(tsc.status ?? 1);

const bundle = await rolldown({
  input: { main: `${root}/src/cli/main.ts` },
  platform: "node",
  // Its tables are large and wanted only for files that are not UTF-8.
  external: ["iconv-lite"],
});
await bundle.write({
  dir: `${root}/dist/cli`,
  format: "cjs",
  entryFileNames: "[name].cjs",
  chunkFileNames: "[name].cjs",
  minify: true,
});
