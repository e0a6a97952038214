import { InputError } from "../../../core/input-error.ts";
import { caseElements } from "./case-elements.ts";
import { codeElements } from "./code-elements.ts";
import { type Attributes, type Element, type Elements, readElements } from "./element.ts";
import type { RefiCase, RefiCode, RefiProject, RefiSet, RefiSource } from "./project.ts";
import { nameOf, Register } from "./register.ts";
import { setElements } from "./set-elements.ts";
import { sourceElements } from "./source-elements.ts";
import { valueElements } from "./value-elements.ts";

/** All versions of the standard begin so; programs mix them in one file. */
const NAMESPACE = "urn:QDA-XML:";
const KINDS = {
  Project: { kind: "project", namespace: "urn:QDA-XML:project:1.0" },
  CodeBook: { kind: "codebook", namespace: "urn:QDA-XML:codebook:1.0" },
} as const;

/**
 * Reads the XML of a REFI-QDA project (.qde) or codebook (.qdc), whatever order it is in. What departs from the standard
 * without standing in the way is noted, not refused: exports of well-known programs do.
 * @throws InputError `unknown-project` for another root; what `readXml` throws
 */
export function readProject(xml: string, file: string): RefiProject {
  const register = new Register();
  const users = new Map<string, string>();
  const variables = new Map<string, string>();
  const codes: RefiCode[] = [];
  const cases: RefiCase[] = [];
  const sources: RefiSource[] = [];
  const sets: RefiSet[] = [];
  let kind: RefiProject["kind"] = "project";
  let origin = "";

  const inCases = caseElements(cases, register);
  const inSources = sourceElements(sources, register);
  const skipped = (): Element => ({ skipped: true });
  /** Keeps the first name of each GUID. */
  const naming = (name: string, names: Map<string, string>) => (attributes: Attributes) => {
    const guid = register.guidOf(name, attributes);
    if (!names.has(guid)) names.set(guid, nameOf(attributes).name ?? attributes.get("id")?.trim() ?? guid);
    return undefined;
  };
  const elements: Elements = {
    ...codeElements(codes, register),
    ...inCases.elements,
    ...inSources.elements,
    ...setElements(sets, register),
    ...valueElements(() => inCases.values() ?? inSources.values()),
    User: naming("User", users),
    Variable: naming("Variable", variables),
    CodeBook(attributes) {
      const namespace = attributes.get("xmlns") ?? KINDS.Project.namespace;
      if (namespace !== KINDS.Project.namespace) register.break(`CodeBook xmlns="${shown(namespace)}"`);
      return undefined;
    },
    // Notes are texts too, but what people write about interviews is no interview.
    Notes: skipped,
    Links: skipped,
    Graphs: skipped,
  };

  readElements(xml, file, (root, attributes, prefix) => {
    const namespace = attributes.get(prefix === "" ? "xmlns" : `xmlns:${prefix}`) ?? "";
    if ((root !== "Project" && root !== "CodeBook") || !namespace.startsWith(NAMESPACE))
      throw new InputError("unknown-project", { file, root: shown(root) });
    kind = KINDS[root].kind;
    origin = attributes.get("origin")?.trim() ?? "";
    if (namespace !== KINDS[root].namespace) register.break(`${root} xmlns="${shown(namespace)}"`);
    if (kind === "project") return elements;
    const { CodeBook: _root, ...below } = elements;
    return below;
  });
  const { repeated, breaks } = register;
  return { kind, origin, users, variables, codes, cases, sources, sets, repeated, breaks };
}

function shown(text: string): string {
  return text.slice(0, 60);
}
