// Time and peak memory of `check` beside `gains` on the same files of a million rows, made here from a fixed seed. Runs
// alternate; the ratio is taken pair by pair.
import { spawnSync } from "node:child_process";
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROWS = 1_000_000;
const RUNS = Number(process.argv[2] ?? 5);
const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "paud-analyze-bench-"));
const { NODE_EXTRA_CA_CERTS: _certificates, ...env } = process.env;

const FIRST = ["Sari", "Budi", "Ani", "Rina", "Dewi", "Agus", "Eko", "Nur", "Tri", "Yuni"];
const SCHEMA = `schema:
      primaryKey: [id]
      fields:
        - {name: id, type: string, constraints: {required: true, pattern: 'P\\d{8}'}}
        - {name: Jenjang, type: string, constraints: {enum: [Dasar, Lanjut, Mahir]}}
        - {name: pre, type: integer, constraints: {minimum: 0, maximum: 100}}
        - {name: post, type: integer, constraints: {minimum: 0, maximum: 100}}`;

/** Writes rows made from a seed. */
function write(name, header, cells) {
  let state = 20261124;
  const random = (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
  mkdirSync(join(folder, name), { recursive: true });
  const out = openSync(join(folder, name, "nilai.csv"), "w");
  let chunk = `${header}\n`;
  for (let row = 1; row <= ROWS; row++) {
    chunk += `${cells(row, random).join(",")}\n`;
    if (chunk.length < 1 << 20) continue;
    writeSync(out, chunk);
    chunk = "";
  }
  writeSync(out, chunk);
  closeSync(out);
}

const scores = (random) => {
  const pre = 20 + random(61);
  return [pre, Math.min(100, pre + random(35) - 4)];
};
const tier = (row) => ["Dasar", "Lanjut", "Mahir"][row % 3];

// The child reports its own peak, as the operating system counts it.
const MEASURE = `
  const { main } = require("./bin/load.js")(require("node:path").resolve("dist/cli.cjs")).exports;
  const io = { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, env: process.env, packageRoot: "." };
  main(process.argv.slice(1), io).then((code) => {
    process.stderr.write(JSON.stringify({ code, peak: process.resourceUsage().maxRSS }));
  });
`;

function measured(args) {
  const start = process.hrtime.bigint();
  const all = ["-e", MEASURE, ...args, "--format", "json", "--quiet"];
  const { stderr, stdout } = spawnSync(process.execPath, all, {
    cwd: root,
    env,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const { code, peak } = JSON.parse(stderr);
  const { flow } = JSON.parse(stdout);
  if (code !== 0 || flow.rows !== ROWS) throw new Error(`${args.join(" ")}: exit ${code}, ${flow.rows} rows`);
  return { seconds, peak: peak / 1024 };
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const spread = (values) => `${Math.min(...values).toFixed(2)} to ${Math.max(...values).toFixed(2)}`;

try {
  write("plain", "id,Jenjang,pre,post", (row, random) => [
    `P${String(row).padStart(8, "0")}`,
    tier(row),
    ...scores(random),
  ]);
  write(
    "rich",
    "ID Peserta,Nama,Jenjang,Angkatan,Kab/Kota,Jenis Kelamin,Umur,Nilai Pretest,Nilai Posttest",
    (row, random) => [
      `P-${row}`,
      `${FIRST[random(10)]} ${FIRST[random(10)]}${row % 997}`,
      tier(row),
      `Angkatan ${row % 50}`,
      `Kota ${row % 20}`,
      "LP"[random(2)],
      20 + random(40),
      ...scores(random),
    ],
  );
  const descriptor = `name: bench\nresources:\n  - name: nilai\n    path: nilai.csv\n    ${SCHEMA}\n    paud: {kind: scores, waves: {pre: pre, post: post}}\n`;
  writeFileSync(join(folder, "plain", "datapackage.yaml"), descriptor);
  const cases = {
    "id, tier, pre, post": ["plain/nilai.csv", "plain/nilai.csv"],
    "the same with a schema and a primary key": ["plain/nilai.csv", "plain"],
    "nine columns, with names": ["rich/nilai.csv", "rich/nilai.csv"],
  };
  for (const [name, [plain, checked]] of Object.entries(cases)) {
    const [gains, check] = [[], []];
    for (let run = 0; run < RUNS; run++) {
      gains.push(measured(["gains", join(folder, plain)]));
      check.push(measured(["check", join(folder, checked), "--fail-on", "never"]));
    }
    const ratios = check.map(({ seconds }, run) => seconds / gains[run].seconds);
    const peak = (its) => median(its.map((run) => run.peak)).toFixed(0);
    console.log(
      `${name}: check takes ${median(ratios).toFixed(2)} times (${spread(ratios)}) what gains takes ` +
        `(median ${median(gains.map(({ seconds }) => seconds)).toFixed(1)} s); peak ${peak(check)} MiB, gains ${peak(gains)} MiB`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
