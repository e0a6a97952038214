import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Validator } from "@cfworker/json-schema";
import { afterAll } from "vitest";
import { parse } from "yaml";
import type { Ask } from "../../src/commands/ask.ts";
import type { Outcome } from "../../src/commands/command.ts";
import { init } from "../../src/commands/init.ts";
import { readStudy } from "../../src/data/descriptor/read-study.ts";
import { publishedSchema } from "../published-schema.ts";

const made: string[] = [];
afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true, force: true });
});

/** A new folder with these files. */
export function folderOf(files: Readonly<Record<string, string | Buffer>>): string {
  const path = mkdtempSync(join(tmpdir(), "paud-init-"));
  made.push(path);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

/** Everything in a folder, by its path. */
export function listOf(folder: string): string[] {
  return (readdirSync(folder, { recursive: true, encoding: "utf8" }) as string[]).toSorted();
}

/** The profile of Data Package 2.0, where it is at hand. */
const profile = publishedSchema("frictionless-datapackage-2.0.json");
const validator = profile === undefined ? undefined : new Validator(JSON.parse(profile), "7", false);

/** What a descriptor says, after it was held against the standard's profile and read by the reader of studies. */
export async function readBack(path: string) {
  const text = readFileSync(path, "utf8");
  const value = path.endsWith(".json") ? JSON.parse(text) : parse(text, { version: "1.2" });
  const faults =
    validator?.validate(value).errors.map((its) => `${its.instanceLocation}: ${its.error}`) ?? [];
  if (faults.length > 0) throw new Error(faults.join("\n"));
  const study = await readStudy(path);
  return { text, value, study };
}

/** Runs the command itself, with somebody who answers. */
export async function askedInit(inputs: readonly string[], ask: Ask, options: Record<string, unknown> = {}) {
  const outcome: Outcome = await init.run(inputs, options, {
    version: "1.2.3",
    packageRoot: "",
    stdin: () => process.stdin,
    progress: () => {},
    today: () => "2026-01-31",
    study: () => {},
    ask,
  });
  if (outcome.kind !== "files") throw new Error(outcome.kind);
  return outcome;
}

/** Answers by the words in a question; what is not foreseen is an error. Keeps what was asked. */
export function scripted(
  answers: readonly (readonly [RegExp, string | boolean])[],
): Ask & { readonly asked: string[] } {
  const asked: string[] = [];
  const answerTo = (question: string) => {
    asked.push(question);
    const found = answers.find(([words]) => words.test(question));
    if (found === undefined) throw new Error(`not foreseen: ${question}`);
    return found[1];
  };
  return {
    asked,
    async choose(question, choices) {
      const answer = String(answerTo(question));
      if (!choices.some(({ value }) => value === answer))
        throw new Error(`${answer} is none of ${JSON.stringify(choices)}`);
      return answer;
    },
    confirm: async (question) => answerTo(question) === true,
    async text(question, _initial, fault) {
      const answer = String(answerTo(question));
      const problem = fault(answer);
      if (problem !== undefined) throw new Error(`refused: ${problem}`);
      return answer;
    },
  };
}
