import type { Catalogue } from "../language/catalogue.ts";
import { visible } from "../language/visible.ts";

const QUIET_MS = 1000;
const TERMINAL_MS = 200;
const LOG_MS = 10_000;

/** Says on stderr how far reading is, once it takes longer than a second: in place on a terminal, else now and then. */
export class Progress {
  readonly #stderr: NodeJS.WriteStream;
  readonly #quiet: boolean;
  #next = Date.now() + QUIET_MS;
  #shown = false;

  constructor(stderr: NodeJS.WriteStream, quiet: boolean) {
    this.#stderr = stderr;
    this.#quiet = quiet;
  }

  show({ path, rows }: { readonly path: string; readonly rows: number }, { help, numbers }: Catalogue): void {
    const now = Date.now();
    if (this.#quiet || now < this.#next) return;
    const line = help.progress(visible(path), numbers.integer(rows));
    this.#stderr.write(this.#stderr.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
    this.#next = now + (this.#stderr.isTTY ? TERMINAL_MS : LOG_MS);
    this.#shown = true;
  }

  /** Takes the line back. */
  clear(): void {
    if (this.#shown && this.#stderr.isTTY) this.#stderr.write("\r\u001b[K");
  }
}
