import { agreement } from "./agreement.ts";
import { anonymize } from "./anonymize.ts";
import { check } from "./check.ts";
import type { Command } from "./command.ts";
import { compare } from "./compare.ts";
import { gains } from "./gains.ts";
import { init } from "./init.ts";
import { items } from "./items.ts";
import { report } from "./report.ts";
import { schema } from "./schema.ts";
import { themes } from "./themes.ts";

/** Every command there is, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  gains,
  compare,
  items,
  themes,
  agreement,
  report,
  check,
  init,
  anonymize,
  schema,
];
