import type { CodePaths } from "./code-paths.ts";
import type { RefiDocument } from "./documents.ts";
import type { RefiCase, RefiProject, RefiSelection } from "./project.ts";
import type { Span } from "./spans.ts";
import { type SpokenSpan, speakersIn } from "./speakers.ts";

/** Who speaks in a document. */
export interface Speakers {
  /** The informant whose document it is. */
  readonly whole: RefiCase | undefined;
  /** The informant of a selection: by name, else by where it lies, else the document's. */
  of(selection: RefiSelection, span: Span | undefined): RefiCase | undefined;
  /** Whether the document, or a selection in it, is claimed by several informants. */
  readonly severalClaim: boolean;
}

/**
 * Follows Cases to what they speak of. A Case with a name, or with the GUID of a code, is an informant: of the sources and
 * selections it refers to, and of what was coded with its code. Other Cases only carry variables of documents.
 */
export function findSpeakers(
  { cases, codes: list }: RefiProject,
  codes: CodePaths,
): (document: RefiDocument, spanOf: (selection: RefiSelection) => Span) => Speakers {
  const informants: RefiCase[] = [];
  const ofSource = new Map<string, number[]>();
  const ofSelection = new Map<string, number[]>();
  const ofCode = new Map<string, number>();
  for (const one of cases) {
    const code = codes.find(one.guid);
    const name = one.name ?? (code === undefined ? undefined : list[code]!.name);
    if (name === undefined) continue;
    const informant = informants.push({ ...one, name }) - 1;
    for (const guid of new Set(one.sources)) append(ofSource, guid, informant);
    for (const guid of new Set(one.selections)) append(ofSelection, guid, informant);
    if (!ofCode.has(one.guid)) ofCode.set(one.guid, informant);
  }

  /** The informants that codings name. */
  const coded = (codings: RefiSelection["codings"]) => codings.flatMap(({ code }) => ofCode.get(code) ?? []);

  return ({ source, text, isFirst }, spanOf) => {
    const claims = [...(ofSource.get(source.guid) ?? []), ...(isFirst ? coded(source.codings) : [])];
    let severalClaim = new Set(claims).size > 1;
    const named = new Map<RefiSelection, number>();
    const spoken: SpokenSpan[] = [];
    for (const selection of [...(text?.selections ?? []), ...(isFirst ? source.selections : [])]) {
      const its = [...(ofSelection.get(selection.guid) ?? []), ...coded(selection.codings)];
      const [speaker] = its;
      if (speaker === undefined) continue;
      severalClaim ||= new Set(its).size > 1;
      named.set(selection, speaker);
      if (selection.start !== undefined) spoken.push({ ...spanOf(selection), speaker });
    }
    const speakerAt = speakersIn(spoken);
    const whole = claims[0] ?? -1;
    return {
      whole: informants[whole],
      severalClaim,
      of(selection, span) {
        const here = named.get(selection) ?? (span === undefined ? -1 : speakerAt(span));
        return informants[here === -1 ? whole : here];
      },
    };
  };
}

function append(lists: Map<string, number[]>, key: string, item: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
