import { COLOURS } from "./colours.ts";
import { FIGURES } from "./figures.ts";
import { PAGE } from "./page.ts";
import { PRINT } from "./print.ts";
import { TABLES } from "./tables.ts";
import { TITLE } from "./title.ts";

/** The style of a page. */
export const STYLE: string = [COLOURS, PAGE, TITLE, TABLES, FIGURES, PRINT].join("");
