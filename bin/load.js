const { readFileSync } = require("node:fs");
const vm = require("node:vm");

/**
 * Runs the bundled program, a function of (exports, require). Beside it may lie V8's compiled form, made by the build: another Node than the one that built
 * refuses it and compiles from source. Gives the program's exports, and the script for making that form.
 */
module.exports = function load(file) {
  // The bundle is ASCII, and one byte a character is read faster.
  const script = new vm.Script(readFileSync(file, "latin1"), {
    filename: file,
    cachedData: compiledForm(`${file}.cache`),
  });
  const exports = {};
  script.runInThisContext().call(exports, exports, require);
  return { exports, script };
};

function compiledForm(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
