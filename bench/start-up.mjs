// How long `gains` takes on the sample, as a multiple of starting Node with nothing to do. Runs alternate, so that a
// machine that speeds up or slows down does so for both; the ratio is taken pair by pair.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const RUNS = 31;
const root = fileURLToPath(new URL("..", import.meta.url));
// Node 20 loads extra certificates at every start, which would flatter the ratio.
const { NODE_EXTRA_CA_CERTS: _certificates, ...env } = process.env;

const commands = {
  node: ["-e", "0"],
  markdown: ["bin/paud-analyze.js", "gains", "data-samples/diklat-berjenjang.csv"],
  terminal: ["bin/paud-analyze.js", "gains", "data-samples/diklat-berjenjang.csv", "--format", "terminal"],
  json: ["bin/paud-analyze.js", "gains", "data-samples/diklat-berjenjang.csv", "--format", "json"],
  compare: ["bin/paud-analyze.js", "compare", "data-samples/diklat-berjenjang.csv", "--by", "Jenjang"],
};

function milliseconds(args) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, env });
  if (status !== 0) throw new Error(`${args.join(" ")}: exit ${status} ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const spread = (values) => `${Math.min(...values).toFixed(2)} to ${Math.max(...values).toFixed(2)}`;

const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
for (const args of Object.values(commands)) milliseconds(args);
for (let run = 0; run < RUNS; run++) {
  for (const [name, args] of Object.entries(commands)) times[name].push(milliseconds(args));
}

console.log(
  `start-up, ${RUNS} alternating runs on Node ${process.version}; node -e 0: median ${median(times.node).toFixed(1)} ms`,
);
for (const [name, its] of Object.entries(times)) {
  if (name === "node") continue;
  const ratios = its.map((time, run) => time / times.node[run]);
  console.log(
    `  ${name}: ${median(ratios).toFixed(2)} × node -e 0 (${spread(ratios)}), median ${median(its).toFixed(1)} ms`,
  );
}
