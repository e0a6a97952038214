import type { Finding } from "../../core/finding.ts";
import type { DocumentList } from "./document-list.ts";
import { InformantAttributes } from "./informant-attributes.ts";
import type { InformantMap } from "./informant-map.ts";
import { Interned } from "./interned.ts";
import type { SegmentCollector } from "./segment-collector.ts";
import type { Informant } from "./segment-table.ts";

/** Every informant there is, and who spoke a coded piece of text. */
export interface InformantList {
  readonly all: readonly Informant[];
  /** Whether each document was taken for one informant, because none is named anywhere. */
  readonly areDocuments: boolean;
  /** Per coding, the number of its informant; −1 where nobody knows. */
  readonly ofCoding: Int32Array;
  /** Whose interview each document is; −1 where nobody knows. */
  readonly ofDocument: readonly number[];
  readonly findings: readonly Finding[];
}

/**
 * Finds who spoke: whom the coding names, else whom its document has, by its file or by the file of informants. Where
 * no informant is named anywhere, each document is one.
 */
export function findInformants(
  collected: SegmentCollector,
  documents: DocumentList,
  map: InformantMap | undefined,
): InformantList {
  const byDocument = new Map<number, string>();
  for (const [name, { informant }] of collected.documents)
    if (informant !== undefined) byDocument.set(documents.names.find(name), informant);
  for (const [name, { informant }] of map?.byDocument ?? []) {
    const document = documents.names.find(name);
    if (informant !== undefined && document >= 0) byDocument.set(document, informant);
  }
  const isNamed =
    byDocument.size > 0 || collected.codings.some(({ record }) => record.informant !== undefined);
  const names = new Interned();
  const attributes = new InformantAttributes(collected.files.map(({ path }) => path));
  const ofDocument = documents.names.all.map((name, document) => {
    const its = isNamed ? byDocument.get(document) : name;
    return its === undefined ? -1 : names.of(its);
  });
  // Of a document nobody claims, whoever is coded first is its informant, but only says so of pieces that name nobody.
  const claimed = [...ofDocument];
  const ofCoding = Int32Array.from(collected.codings, ({ record, file }, i) => {
    const document = documents.ofCoding[i]!;
    const informant = record.informant === undefined ? (claimed[document] ?? -1) : names.of(record.informant);
    if (document >= 0 && ofDocument[document] === -1) ofDocument[document] = informant;
    if (informant >= 0) attributes.add(informant, record.attributes, file);
    return informant;
  });
  for (const [name, record] of collected.documents) {
    const informant = ofDocument[documents.names.find(name)] ?? -1;
    if (informant >= 0) attributes.add(informant, record.attributes, undefined);
  }
  const fromMap = withMap(map, names, documents, onlySpeakers(ofDocument, documents, ofCoding));
  return {
    areDocuments: !isNamed && names.all.length > 0,
    all: names.all.map((name, i) => ({
      name,
      attributes: new Map([...attributes.of(i), ...fromMap.of(i)]),
    })),
    ofCoding,
    ofDocument,
    findings: [...attributes.findings(), ...fromMap.findings],
  };
}

/** Who speaks alone in each document; −1 where several do, or nobody is known. */
function onlySpeakers(
  ofDocument: readonly number[],
  documents: DocumentList,
  ofCoding: Int32Array,
): readonly number[] {
  const speakers = [...ofDocument];
  for (const [i, informant] of ofCoding.entries()) {
    const document = documents.ofCoding[i]!;
    if (document >= 0 && informant >= 0 && speakers[document] !== informant) speakers[document] = -1;
  }
  return speakers;
}

/** What the file of informants adds: attributes, and informants who were never coded. */
function withMap(
  map: InformantMap | undefined,
  names: Interned,
  documents: DocumentList,
  speakers: readonly number[],
): {
  readonly of: (informant: number) => Iterable<readonly [string, string]>;
  readonly findings: readonly Finding[];
} {
  if (map === undefined) return { of: () => [], findings: [] };
  const { file } = map;
  const before = names.all.length;
  const found = new Set<number>();
  const attributes = new Map<number, ReadonlyMap<string, string>>();
  for (const [name, entry] of map.byInformant) {
    const informant = names.of(name);
    found.add(informant);
    attributes.set(informant, entry.attributes);
  }
  // What is said of a document alone is said of whoever speaks in it, and may be other in their next interview.
  const spoken = new InformantAttributes([file]);
  for (const [document, entry] of map.byDocument) {
    const speaker = speakers[documents.names.find(document)] ?? -1;
    if (entry.informant !== undefined || speaker < 0) continue;
    found.add(speaker);
    spoken.add(speaker, entry.attributes, 0);
  }
  const missing = before - [...found].filter((informant) => informant < before).length;
  const extra = names.all.length - before;
  const findings = [...spoken.findings()];
  if (missing > 0) findings.push({ rule: "not-in-map", severity: "warning", file, args: { count: missing } });
  if (extra > 0) findings.push({ rule: "not-in-data", severity: "info", file, args: { count: extra } });
  return { of: (i) => [...spoken.of(i), ...(attributes.get(i) ?? [])], findings };
}
