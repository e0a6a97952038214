import { InputError } from "../../../core/input-error.ts";
import { own } from "./own.ts";

/**
 * The tasks of an export, not yet looked into.
 * @throws InputError `json-damaged` for what is not UTF-8, no JSON, or no list of tasks with annotations
 */
export function parseTasks(bytes: Uint8Array, file: string): readonly unknown[] {
  const damaged = (detail: string) => new InputError("json-damaged", { file, detail });
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof SyntaxError) throw damaged(placeOf(error));
    throw damaged("not UTF-8");
  }
  if (!Array.isArray(json)) throw damaged("no list of tasks");
  const lacking = json.findIndex((task) => !Array.isArray(own(task, "annotations")));
  if (lacking >= 0) throw damaged(`task ${lacking + 1} has no annotations`);
  if (json.length === 0) throw damaged("no tasks");
  return json;
}

/** The engine's own message may quote what was said in an interview. */
function placeOf({ message }: SyntaxError): string {
  const position = /\bposition (\d+)/.exec(message)?.[1];
  return position === undefined ? "syntax" : `character ${Number(position) + 1}`;
}
