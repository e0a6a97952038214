// Runs the command line on the samples in every format, so that what it needs is compiled, and keeps V8's compiled form.
const { writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { Writable } = require("node:stream");
const load = require("../bin/load.js");

const packageRoot = join(__dirname, "..");
const file = join(packageRoot, "dist", "cli.cjs");
const { exports: cli, script } = load(file);
const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
const io = { stdin: process.stdin, stdout: nowhere, stderr: process.stderr, env: {}, packageRoot };

const SCORES = join(packageRoot, "data-samples", "diklat-berjenjang.csv");
const INTERVIEWS = join(packageRoot, "data-samples", "wawancara.csv");
const RUNS = [
  ["gains", SCORES, "--by", "Jenjang"],
  ["compare", SCORES, "--by", "Jenjang"],
  ["themes", INTERVIEWS],
  ["agreement", INTERVIEWS, "--unit", "segment"],
];

async function warmUp() {
  for (const format of ["markdown", "terminal", "json"]) {
    for (const run of RUNS) {
      const code = await cli.main([...run, "--format", format], io);
      if (code !== 0) throw new Error(`${run[0]} on the sample: exit ${code}`);
    }
  }
  writeFileSync(`${file}.cache`, script.createCachedData());
}

warmUp();
