// Peak memory and time of `gains` on a file of a million participants, made here from a fixed seed.
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROWS = 1_000_000;
const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "paud-analyze-bench-"));
const file = join(folder, "million.csv");

function writeMillion() {
  let state = 20261123;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const out = openSync(file, "w");
  let chunk = "id,tier,pre,post\n";
  for (let row = 1; row <= ROWS; row++) {
    const pre = Math.floor(random() * 61) + 20;
    const post = Math.min(100, pre + Math.floor(random() * 35) - 4);
    chunk += `P${String(row).padStart(8, "0")},${["Dasar", "Lanjut", "Mahir"][row % 3]},${pre},${post}\n`;
    if (chunk.length < 1 << 20) continue;
    writeSync(out, chunk);
    chunk = "";
  }
  writeSync(out, chunk);
  closeSync(out);
}

// The child reports its own peak, as the operating system counts it.
const MEASURE = `
  const { main } = require("./bin/load.js")(require("node:path").resolve("dist/cli.cjs")).exports;
  const io = { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, env: process.env, packageRoot: "." };
  main(process.argv.slice(1), io).then((code) => {
    process.stderr.write(JSON.stringify({ code, peak: process.resourceUsage().maxRSS }));
  });
`;

try {
  writeMillion();
  const start = process.hrtime.bigint();
  const args = ["-e", MEASURE, "gains", file, "--by", "tier", "--format", "json", "--quiet"];
  const { stderr, stdout } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const { peak, code } = JSON.parse(stderr);
  const { matched } = JSON.parse(stdout).flow;
  console.log(
    `${ROWS} rows (${(statSync(file).size / 1e6).toFixed(0)} MB), ${matched} matched, exit ${code}: ` +
      `peak ${(peak / 1024).toFixed(0)} MiB, ${seconds.toFixed(1)} s`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
