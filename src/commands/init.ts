import type { Command } from "./command.ts";
import { COMMON_OPTIONS, INIT_OPTIONS } from "./options/options.ts";

/** What is here? Writes a descriptor of the study. */
export const init: Command = {
  name: "init",
  argument: { name: "files", describes: "initInputs", many: true, optional: true },
  options: [...INIT_OPTIONS, ...COMMON_OPTIONS],
  asks: true,
  async run(inputs, options, context) {
    const { describeFiles } = await import("./init/describe-files.ts");
    return await describeFiles(inputs, options, context);
  },
};
