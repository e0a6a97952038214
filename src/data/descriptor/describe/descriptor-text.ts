import type { Document, Node, Pair, Scalar, YAMLMap, YAMLSeq } from "yaml";
import type { Catalogue } from "../../../language/catalogue.ts";
import type { DescribedStudy } from "./describe-study.ts";
import type { Note } from "./note.ts";
import { noteSentence } from "./note-sentence.ts";

/** The descriptor as JSON, which has no place for comments. */
export function descriptorJson({ descriptor }: DescribedStudy): string {
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

/** The descriptor as YAML, with what was assumed in comments beside what was written. */
export async function descriptorYaml(study: DescribedStudy, catalogue: Catalogue): Promise<string> {
  const { Document: YamlDocument, isMap, isPair, isScalar, isNode, visit } = await import("yaml");
  const document: Document = new YamlDocument(study.descriptor, {
    // Readers of YAML 1.1 take a bare `no` for false; each place of a list is written out.
    compat: "yaml-1.1",
    aliasDuplicateObjects: false,
  });
  visit(document, {
    Collection: (_key, node) => {
      if (isShort(node, isScalar)) node.flow = true;
    },
  });
  document.commentBefore = asComment(catalogue.init.head);
  const write = (note: Note, path: readonly (string | number)[]) => {
    const text = asComment(noteSentence(note, catalogue));
    const key = path.at(-1)!;
    const parent = document.getIn(path.slice(0, -1), true);
    const pair: unknown = isMap(parent)
      ? parent.items.find((item) => isPair(item) && keyOf(item) === key)
      : undefined;
    // A comment ends its line, so what holds one is written line by line.
    if (isMap(parent) && isPair(pair)) parent.flow = false;
    const place = isPair(pair) && isScalar(pair.key) ? pair.key : document.getIn(path, true);
    if (isNode(place)) addBefore(place, text);
    // What was left out has no place of its own: the comment goes to what it would be part of.
    else if (path.length > 1) write(note, path.slice(0, -1));
  };
  for (const note of study.notes) write(note, note.at);
  for (const [i, { notes }] of study.resources.entries())
    for (const note of notes) write(note, ["resources", i, ...note.at]);
  return document.toString({ lineWidth: 0 });
}

/** The longest list that is written on one line, in characters. */
const LONGEST_LINE = 80;

/** Whether a list or map holds nothing but a few short words. */
function isShort(node: YAMLMap | YAMLSeq, isScalar: (item: unknown) => boolean): boolean {
  const items = (node.items as unknown[]).map((item) => (isAPair(item) ? item.value : item));
  return items.every(isScalar) && JSON.stringify(node).length <= LONGEST_LINE;
}

function isAPair(item: unknown): item is Pair {
  return typeof item === "object" && item !== null && "key" in item;
}

function keyOf({ key }: Pair): unknown {
  return (key as Scalar | null)?.value;
}

function addBefore(node: Node, text: string): void {
  node.commentBefore = node.commentBefore == null ? text : `${node.commentBefore}\n${text}`;
}

/** The space that a comment has behind its sign. */
function asComment(text: string): string {
  return text
    .split("\n")
    .map((line) => ` ${line}`)
    .join("\n");
}
