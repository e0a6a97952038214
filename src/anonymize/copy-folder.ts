import { randomUUID } from "node:crypto";
import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { InputError } from "../core/input-error.ts";

const CHUNK = 65_536;

/** A file of the copy that is being written. */
export interface CopyFile {
  write(text: string): void;
  close(): void;
}

/** The copy as it grows: a hidden folder beside the one that was asked for, which it becomes only when it is whole. */
export class CopyFolder {
  readonly #target: string;
  readonly #work: string;

  /** @throws InputError `output-failed` */
  constructor(target: string) {
    this.#target = resolve(target);
    this.#work = this.#beside();
    this.#guarded(() => mkdirSync(this.#work));
  }

  /** Begins a file. @param place below the folder, with slashes, which comes from names of files that were read */
  file(place: string): CopyFile {
    const path = join(this.#work, ...place.split("/"));
    return this.#guarded(() => {
      mkdirSync(dirname(path), { recursive: true });
      const file = openSync(path, "wx");
      let held = "";
      const flush = () => {
        const bytes = Buffer.from(held);
        for (let at = 0; at < bytes.length; ) at += this.#guarded(() => writeSync(file, bytes, at));
        held = "";
      };
      return {
        write: (text) => {
          held += text;
          if (held.length >= CHUNK) flush();
        },
        close: () => {
          try {
            flush();
          } finally {
            closeSync(file);
          }
        },
      };
    });
  }

  /** Puts the copy in its place; what was there before goes only when the copy stands. */
  finish(): void {
    const old = this.#beside();
    this.#guarded(() => {
      const wasThere = existsSync(this.#target);
      if (wasThere) renameSync(this.#target, old);
      try {
        renameSync(this.#work, this.#target);
      } catch (error) {
        if (wasThere) renameSync(old, this.#target);
        throw error;
      }
      rmSync(old, { recursive: true, force: true });
    });
  }

  /** Takes away what was written so far. */
  discard(): void {
    rmSync(this.#work, { recursive: true, force: true });
  }

  #beside(): string {
    return join(dirname(this.#target), `.${basename(this.#target)}.${randomUUID()}.tmp`);
  }

  #guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      const system = error as NodeJS.ErrnoException;
      if (error instanceof InputError || system.syscall === undefined) throw error;
      throw new InputError("output-failed", { file: this.#target, detail: system.code ?? "?" });
    }
  }
}
