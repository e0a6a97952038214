const { readFileSync } = require("node:fs");
const vm = require("node:vm");

/**
 * Runs the bundled program. Beside it may lie V8's compiled form, made by the build: another Node than the one that built
 * refuses it and compiles from source. Gives the program's exports, and the script for making that form.
 */
module.exports = function load(file) {
  // The bundle is ASCII, and one byte a character is read faster.
  const source = `(function (exports, require) {${readFileSync(file, "latin1")}\n})`;
  const script = new vm.Script(source, { filename: file, cachedData: compiledForm(`${file}.cache`) });
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
