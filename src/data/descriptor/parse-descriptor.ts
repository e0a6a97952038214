import { InputError } from "../../core/input-error.ts";
import type { Damage } from "./damage.ts";
import { isJson } from "./descriptor-name.ts";
import { isShallow } from "./is-shallow.ts";
import { jsonDamage } from "./json-damage.ts";
import { readYaml } from "./read-yaml.ts";

/**
 * The value of a descriptor's bytes: JSON where the name ends so, else YAML. Keys called `__proto__` are dropped.
 * @throws InputError `descriptor-damaged` with line and column, both from 1
 */
export async function parseDescriptor(bytes: Uint8Array, file: string): Promise<object> {
  const text = textOf(bytes, file);
  const value = isJson(file) ? fromJson(text, file) : await fromYaml(text, file);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw damaged({ problem: "not-an-object", offset: 0 }, text, file);
  if (!isShallow(value)) throw damaged({ problem: "too-deep", offset: 0 }, text, file);
  return value;
}

function textOf(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw damaged({ problem: "not-utf8", offset: 0 }, "", file);
  }
}

function fromJson(text: string, file: string): unknown {
  const damage = jsonDamage(text);
  if (damage !== undefined) throw damaged(damage, text, file);
  return JSON.parse(text);
}

async function fromYaml(text: string, file: string): Promise<unknown> {
  const read = await readYaml(text);
  if ("damage" in read) throw damaged(read.damage, text, file);
  return read.value;
}

function damaged({ problem, offset, key }: Damage, text: string, file: string): InputError {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  const place = { row: before.length, place: before.at(-1)!.length + 1 };
  return new InputError("descriptor-damaged", { file, problem, ...place, ...(key !== undefined && { key }) });
}
