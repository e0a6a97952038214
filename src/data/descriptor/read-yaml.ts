import type { Document, Lexer, Node, Parser, YAMLError } from "yaml";
import type { DescriptorDamage } from "../../core/descriptor-problem.ts";
import { type Damage, DEEPEST } from "./damage.ts";

const DAMAGE: Readonly<Record<string, DescriptorDamage>> = {
  BAD_INDENT: "indentation",
  MISSING_CHAR: "unfinished",
  TAB_AS_INDENT: "tab",
};
/** A descriptor may name a list once and use it in a few resources; copies of copies are an attack. */
const MOST_ALIASES = 100;

/** The value of a YAML 1.2 text, or where it is damaged. Keys are text; nothing is made but maps, lists and scalars. */
export async function readYaml(
  text: string,
): Promise<{ readonly value: unknown } | { readonly damage: Damage }> {
  const { Composer, isMap, isPair, isScalar, isSeq, Lexer, Parser } = await import("yaml");
  const composer = new Composer({
    version: "1.2",
    schema: "core",
    stringKeys: true,
    prettyErrors: false,
    // Its own check compares every key with every other.
    uniqueKeys: false,
  });
  const tokens = new ShallowTokens(new Lexer(), new Parser());
  let document: Document.Parsed | undefined;
  for (const each of composer.compose(tokens.of(text), true, text.length)) {
    if (document !== undefined)
      return { damage: { problem: "several-documents", offset: each.range?.[0] ?? text.length } };
    document = each;
  }
  if (tokens.tooDeepAt !== undefined) return { damage: { problem: "too-deep", offset: tokens.tooDeepAt } };
  const error = document!.errors[0];
  if (error !== undefined) return { damage: damageOf(error) };
  const repeated = repeatedKey(document!.contents, { isMap, isPair, isScalar, isSeq });
  if (repeated !== undefined) return { damage: repeated };
  try {
    return { value: document!.toJS({ maxAliasCount: MOST_ALIASES }) };
  } catch (failure) {
    if (!(failure instanceof ReferenceError)) throw failure;
    const problem = failure.message.startsWith("Excessive") ? "too-many-aliases" : "unknown-alias";
    return { damage: { problem, offset: 0 } };
  }
}

/** The tokens of a text until they are nested too deeply: the composer goes down by recursion, to the end of the stack. */
class ShallowTokens {
  readonly #lexer: Lexer;
  readonly #parser: Parser;
  tooDeepAt: number | undefined;

  constructor(lexer: Lexer, parser: Parser) {
    this.#lexer = lexer;
    this.#parser = parser;
  }

  *of(text: string): ReturnType<Parser["parse"]> {
    for (const lexeme of this.#lexer.lex(text)) {
      yield* this.#parser.next(lexeme);
      // What is open: a map or list, and what stands in it.
      if (this.#parser.stack.length <= 2 * DEEPEST) continue;
      this.tooDeepAt = this.#parser.offset;
      return;
    }
    yield* this.#parser.end();
  }
}

/** A key that a map has twice. */
function repeatedKey(
  top: Node | null,
  { isMap, isPair, isScalar, isSeq }: Pick<typeof import("yaml"), "isMap" | "isPair" | "isScalar" | "isSeq">,
): Damage | undefined {
  const rest: unknown[] = [top];
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (isPair(node)) rest.push(node.value);
    if (!isMap(node) && !isSeq(node)) continue;
    const keys = new Set<unknown>();
    for (const item of node.items) {
      rest.push(item);
      const key = isPair(item) && isScalar(item.key) ? item.key : undefined;
      if (key === undefined) continue;
      if (keys.has(key.value))
        return { problem: "repeated-key", offset: key.range?.[0] ?? 0, key: String(key.value) };
      keys.add(key.value);
    }
  }
  return undefined;
}

function damageOf({ code, pos }: YAMLError): Damage {
  return { problem: DAMAGE[code] ?? "syntax", offset: pos[0] };
}
