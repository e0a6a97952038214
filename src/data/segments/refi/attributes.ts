import type { RefiDocument } from "./documents.ts";
import type { RefiCase, RefiProject, RefiValue } from "./project.ts";

type Values = ReadonlyMap<string, string>;

/** What a project says of a document and whoever speaks there, by the names of its variables; undefined for nothing. */
export type AttributesOf = (
  document: RefiDocument,
  informant: RefiCase | undefined,
) => { attributes?: Values };

/** The attribute that names the sets a document is in. */
const SET = "Set";

/**
 * Gathers the variables of informants, of documents (their own, and those of Cases without a name that refer to them) and
 * the sets documents are in. An informant's value goes before a document's, a first value before a second.
 * @param isInformant whether a Case names somebody
 */
export function attributesOf(
  { variables, cases, sets }: RefiProject,
  isInformant: (one: RefiCase) => boolean,
): AttributesOf {
  const ofSource = new Map<string, RefiValue[]>();
  for (const one of cases) {
    if (isInformant(one)) continue;
    for (const guid of new Set(one.sources)) appendAll(ofSource, guid, one.values);
  }
  const setsOf = new Map<string, string[]>();
  for (const { name, sources } of sets)
    if (name !== "") for (const guid of new Set(sources)) appendAll(setsOf, guid, [name]);

  const known = new Map<RefiDocument, Map<RefiCase | undefined, Values>>();
  return (document, informant) => {
    const ofDocument = known.get(document) ?? new Map<RefiCase | undefined, Values>();
    known.set(document, ofDocument);
    let values = ofDocument.get(informant);
    if (values === undefined) {
      values = valuesOf(document, informant);
      ofDocument.set(informant, values);
    }
    return values.size === 0 ? {} : { attributes: values };
  };

  function valuesOf({ source }: RefiDocument, informant: RefiCase | undefined): Values {
    const values = new Map<string, string>();
    const all = [...(informant?.values ?? []), ...source.values, ...(ofSource.get(source.guid) ?? [])];
    for (const { variable, value } of all) {
      const name = variables.get(variable);
      if (name !== undefined && !values.has(name)) values.set(name, value);
    }
    const inSets = setsOf.get(source.guid);
    if (inSets !== undefined && !values.has(SET)) values.set(SET, inSets.join("; "));
    return values;
  }
}

function appendAll<T>(lists: Map<string, T[]>, key: string, items: readonly T[]): void {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  for (const item of items) list.push(item);
}
