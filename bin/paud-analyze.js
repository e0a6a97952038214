#!/usr/bin/env node
// CommonJS, with its own package.json: it starts faster than an ES module.
const { join } = require("node:path");
const load = require("./load.js");

const packageRoot = join(__dirname, "..");
const { main } = load(join(packageRoot, "dist", "cli.cjs")).exports;

main(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  packageRoot,
}).then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error) => {
    console.error(error);
    process.exitCode = 70;
  },
);
