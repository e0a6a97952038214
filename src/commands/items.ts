import type { Command } from "./command.ts";
import { given } from "./options/given.ts";
import { COMMON_OPTIONS, ITEMS_OPTIONS, REPORT_OPTIONS } from "./options/options.ts";

/** Which items were learned, kept, lost? Is the test reliable? */
export const items: Command = {
  name: "items",
  argument: { name: "inputs", describes: "inputs", many: true },
  options: [...ITEMS_OPTIONS, ...REPORT_OPTIONS, ...COMMON_OPTIONS],
  besideInputs: ["key"],
  async run(inputs, asked, context) {
    const [
      { studyInputs },
      { itemReading },
      { readItems },
      { analyseItems },
      { itemsDocument },
      { itemLines },
    ] = await Promise.all([
      import("./study/study-inputs.ts"),
      import("./options/reading.ts"),
      import("../data/items/read-items.ts"),
      import("../analyses/items/items.ts"),
      import("../report/items-document.ts"),
      import("../report/item-rows.ts"),
    ]);
    const { files, options, descriptor } = await studyInputs(inputs, asked, context, async () => {
      const { describeItems } = await import("./study/describe-items.ts");
      return describeItems;
    });
    const { stdin, progress, version } = context;
    const table = await readItems(files, { ...itemReading(options), stdin, progress });
    const result = analyseItems(table, given(options, ["confidence"]), {
      version,
      ...given(options, ["minCell"]),
      ...(descriptor !== undefined && { descriptor }),
    });
    const { rows: path } = given(options, ["rows"]);
    return {
      kind: "report",
      result,
      findings: result.findings as never,
      document: (catalogue) => itemsDocument(result, catalogue),
      ...(path === undefined ? {} : { rows: { path, lines: (catalogue) => itemLines(table, catalogue) } }),
    };
  },
};
