// How long `themes` takes on 100,000 codings of 500 documents, as a multiple of reading that file twice with csv-parse and
// doing nothing else. Runs alternate, so that a machine that speeds up or slows down does so for both.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const RUNS = 11;
const CODINGS = 100_000;
const root = fileURLToPath(new URL("..", import.meta.url));
const { NODE_EXTRA_CA_CERTS: _certificates, ...env } = process.env;
const folder = mkdtempSync(join(tmpdir(), "paud-analyze-bench-"));
const file = join(folder, "codings.csv");

function codings() {
  let state = 20261124;
  const random = (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
  let text = "document,informant,start,end,theme,code,coder\n";
  for (let i = 0; i < CODINGS; i++) {
    const [document, start, code] = [random(500), random(30_000), random(60)];
    const end = start + 20 + random(200);
    text += `D${document},I${document % 200},${start},${end},theme ${code % 8},code ${code},${"AB"[random(2)]}\n`;
  }
  return text;
}

const READ_TWICE = `
  import { createReadStream } from "node:fs";
  import { parse } from "csv-parse";
  for (let time = 0; time < 2; time++) {
    let rows = 0;
    for await (const _ of createReadStream(process.argv[1]).pipe(parse())) rows += 1;
    if (rows !== ${CODINGS + 1}) throw new Error(String(rows));
  }
`;
const commands = {
  "csv-parse twice": ["--input-type=module", "-e", READ_TWICE, file],
  themes: ["bin/paud-analyze.js", "themes", file, "--format", "json", "--quiet"],
  "agreement --unit segment": [
    "bin/paud-analyze.js",
    "agreement",
    file,
    "--unit",
    "segment",
    "--format",
    "json",
    "--quiet",
  ],
};

function milliseconds(args) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, env, maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${args.join(" ")}: exit ${status} ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

try {
  writeFileSync(file, codings());
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (const args of Object.values(commands)) milliseconds(args);
  for (let run = 0; run < RUNS; run++) {
    for (const [name, args] of Object.entries(commands)) times[name].push(milliseconds(args));
  }
  const reading = times["csv-parse twice"];
  console.log(`${CODINGS} codings, ${RUNS} alternating runs on Node ${process.version}`);
  for (const [name, its] of Object.entries(times)) {
    const ratios = its.map((time, run) => time / reading[run]);
    const spread = `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`;
    console.log(`  ${name}: ${median(ratios).toFixed(2)} × (${spread}), median ${median(its).toFixed(0)} ms`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
