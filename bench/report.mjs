// How long `report` takes on the sample in every format, and how time and memory of `report --each cohort` grow from 50 to
// 200 cohorts of 30. Processor time stands beside the clock's: on a busy machine only that can be compared. The child
// reports its own, and its peak memory, as the operating system counts them.
//
//   node bench/report.mjs [RUNS]
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const RUNS = Number(process.argv[2] ?? 5);
const FORMATS = ["json", "md", "txt", "html", "docx"];
const COHORTS = [50, 100, 200];
const PEOPLE = 30;
const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "paud-analyze-bench-"));
const { NODE_EXTRA_CA_CERTS: _certificates, ...env } = process.env;

const MEASURE = `
  const { main } = require("./bin/load.js")(require("node:path").resolve("dist/cli.cjs")).exports;
  const io = { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, env: process.env, packageRoot: "." };
  main(process.argv.slice(1), io).then((code) => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    process.stderr.write(JSON.stringify({ code, cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1024 }));
  });
`;

function measured(args) {
  const all = ["-e", MEASURE, "report", ...args, "--date", "2026-01-01", "--fail-on", "never", "--quiet"];
  const start = process.hrtime.bigint();
  const { stderr } = spawnSync(process.execPath, all, { cwd: root, env, encoding: "utf8" });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const its = JSON.parse(stderr.slice(stderr.lastIndexOf("{")));
  if (its.code !== 0) throw new Error(`${args.join(" ")}: ${stderr}`);
  return { seconds, ...its };
}

/** Writes cohorts of people in three tiers, made from a seed. */
function write(cohorts) {
  let state = 20261124;
  const random = (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
  const within = (score) => Math.min(100, Math.max(0, score));
  let text = "ID Peserta,Jenjang,Angkatan,Nilai Pretest,Nilai Posttest,Nilai Tindak Lanjut\n";
  for (let i = 0; i < cohorts * PEOPLE; i++) {
    const pre = 20 + random(61);
    const post = within(pre + random(40) - 4);
    const late = within(post - random(14) + 4);
    const tier = ["Dasar", "Lanjut", "Mahir"][i % 3];
    text += `P-${i},${tier},Angkatan ${Math.floor(i / PEOPLE) + 1},${pre},${post},${late}\n`;
  }
  const file = join(folder, `${cohorts}.csv`);
  writeFileSync(file, text);
  return file;
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const middle = (its, key, digits) => median(its.map((one) => one[key])).toFixed(digits);
const line = (name, its) =>
  `  ${name}: ${middle(its, "seconds", 2)} s (processor ${middle(its, "cpu", 2)} s), peak ${middle(its, "peak", 0)} MiB`;

try {
  console.log(`report of data-samples, median of ${RUNS} alternating runs on Node ${process.version}`);
  const times = Object.fromEntries(FORMATS.map((format) => [format, []]));
  for (let run = 0; run < RUNS; run++)
    for (const format of FORMATS)
      times[format].push(measured(["data-samples", "-o", join(folder, `report.${format}`)]));
  for (const format of FORMATS) console.log(line(format, times[format]));

  const options = ["--each", "cohort", "--by", "Jenjang", "--follow-up", "Nilai Tindak Lanjut"];
  for (const format of ["json", "html", "docx"]) {
    console.log(`report --each cohort, ${PEOPLE} people each, as ${format}`);
    for (const cohorts of COHORTS) {
      const output = join(folder, `${format}-${cohorts}`);
      const its = measured([write(cohorts), ...options, "--format", format, "-o", output]);
      const written = readdirSync(output).filter((name) => name.startsWith("angkatan-")).length;
      if (written !== cohorts) throw new Error(`${written} of ${cohorts} reports written`);
      rmSync(output, { recursive: true });
      const each = ((1000 * its.cpu) / cohorts).toFixed(0);
      console.log(`${line(`${cohorts} cohorts`, [its])}, processor ${each} ms a report`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
