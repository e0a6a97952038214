import type { YAMLError } from "yaml";
import type { DescriptorDamage } from "../../core/descriptor-problem.ts";
import type { Damage } from "./damage.ts";

const DAMAGE: Readonly<Record<string, DescriptorDamage>> = {
  BAD_INDENT: "indentation",
  DUPLICATE_KEY: "repeated-key",
  MISSING_CHAR: "unfinished",
  MULTIPLE_DOCS: "several-documents",
  TAB_AS_INDENT: "tab",
};
/** A descriptor may name a list once and use it in a few resources; copies of copies are an attack. */
const MOST_ALIASES = 100;

/** The value of a YAML 1.2 text, or where it is damaged. Keys are text; nothing is made but maps, lists and scalars. */
export async function readYaml(
  text: string,
): Promise<{ readonly value: unknown } | { readonly damage: Damage }> {
  const { parseDocument } = await import("yaml");
  try {
    const document = parseDocument(text, {
      version: "1.2",
      schema: "core",
      stringKeys: true,
      prettyErrors: false,
    });
    const error = document.errors[0];
    if (error !== undefined) return { damage: damageOf(error, text) };
    return { value: document.toJS({ maxAliasCount: MOST_ALIASES }) };
  } catch (error) {
    // The parser goes down by recursion; an alias is followed only when the value is made.
    if (error instanceof RangeError) return { damage: { problem: "too-deep", offset: 0 } };
    if (!(error instanceof ReferenceError)) throw error;
    const problem = error.message.startsWith("Excessive") ? "too-many-aliases" : "unknown-alias";
    return { damage: { problem, offset: 0 } };
  }
}

function damageOf({ code, pos }: YAMLError, text: string): Damage {
  const problem = DAMAGE[code] ?? "syntax";
  if (problem !== "repeated-key") return { problem, offset: pos[0] };
  const key = /^[^:\n]{0,200}/.exec(text.slice(pos[0], pos[0] + 200))?.[0].trim() ?? "";
  return { problem, offset: pos[0], key };
}
