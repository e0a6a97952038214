#!/usr/bin/env node
// CommonJS, with its own package.json: it starts faster than an ES module.
const nodeModule = require("node:module");
const { join } = require("node:path");

nodeModule.enableCompileCache?.();
const { main } = require("../dist/cli/main.cjs");

main(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  packageRoot: join(__dirname, ".."),
}).then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error) => {
    console.error(error);
    process.exitCode = 70;
  },
);
