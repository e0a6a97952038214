import type { TableFormat } from "../table-format.ts";
import { dedoose } from "./dedoose.ts";
import { maxqda } from "./maxqda.ts";
import { openqda } from "./openqda.ts";
import { qualcoderReport } from "./qualcoder-report.ts";
import { qualcoderSegments } from "./qualcoder-segments.ts";
import { requal } from "./requal.ts";
import { taguette } from "./taguette.ts";

/** Every format of another program that is a table, the most particular first. */
export const TABLE_FORMATS: readonly TableFormat[] = [
  qualcoderReport,
  qualcoderSegments,
  dedoose,
  requal,
  openqda,
  maxqda,
  taguette,
];
