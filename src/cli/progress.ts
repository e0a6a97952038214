import type { Catalogue } from "../language/catalogue.ts";
import { visible } from "../language/visible.ts";

const QUIET_MS = 1000;
const TERMINAL_MS = 200;
const LOG_MS = 10_000;
/** Characters: with the words beside it a bar must fit a line of eighty. */
const BAR = 20;
const LONGEST_LABEL = 30;

/** Says on stderr how far a run is, once it takes longer than a second: in place on a terminal, else now and then. */
export class Progress {
  readonly #stderr: NodeJS.WriteStream;
  readonly #quiet: boolean;
  #next = Date.now() + QUIET_MS;
  #shown = false;

  constructor(stderr: NodeJS.WriteStream, quiet: boolean) {
    this.#stderr = stderr;
    this.#quiet = quiet;
  }

  /** How far the reading of a file is. */
  show({ path, rows }: { readonly path: string; readonly rows: number }, { help, numbers }: Catalogue): void {
    this.#tell(() => help.progress(visible(path), numbers.integer(rows)));
  }

  /** Which of several reports is being made; on a terminal with a bar. */
  step(
    { number, all, label }: { readonly number: number; readonly all: number; readonly label: string },
    { help, numbers }: Catalogue,
  ): void {
    this.#tell(() => {
      const name = [...visible(label.slice(0, 4 * LONGEST_LABEL))].slice(0, LONGEST_LABEL).join("");
      const line = help.reportOf(numbers.integer(number), numbers.integer(all), name);
      if (this.#stderr.isTTY !== true) return line;
      const filled = Math.round((BAR * number) / all);
      return `${"█".repeat(filled)}${"░".repeat(BAR - filled)} ${line}`;
    });
  }

  #tell(line: () => string): void {
    const now = Date.now();
    if (this.#quiet || now < this.#next) return;
    this.#stderr.write(this.#stderr.isTTY ? `\r\u001b[K${line()}` : `${line()}\n`);
    this.#next = now + (this.#stderr.isTTY ? TERMINAL_MS : LOG_MS);
    this.#shown = true;
  }

  /** Takes the line back. */
  clear(): void {
    if (this.#shown && this.#stderr.isTTY) this.#stderr.write("\r\u001b[K");
  }
}
