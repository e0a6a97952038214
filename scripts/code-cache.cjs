// Runs the command line on the sample in every format, so that what it needs is compiled, and keeps V8's compiled form.
const { writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { Writable } = require("node:stream");
const load = require("../bin/load.js");

const packageRoot = join(__dirname, "..");
const file = join(packageRoot, "dist", "cli.cjs");
const { exports: cli, script } = load(file);
const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
const io = { stdin: process.stdin, stdout: nowhere, stderr: process.stderr, env: {}, packageRoot };

async function warmUp() {
  for (const format of ["markdown", "terminal", "json"]) {
    for (const command of ["gains", "compare"]) {
      const sample = join(packageRoot, "data-samples", "diklat-berjenjang.csv");
      const code = await cli.main([command, sample, "--by", "Jenjang", "--format", format], io);
      if (code !== 0) throw new Error(`${command} on the sample: exit ${code}`);
    }
  }
  writeFileSync(`${file}.cache`, script.createCachedData());
}

warmUp();
