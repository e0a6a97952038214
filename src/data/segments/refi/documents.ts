import type { RefiSource, RefiText } from "./project.ts";

/** A text as a document of its own; a source without text is one too. */
export interface RefiDocument {
  /** Stands once in the project. */
  readonly name: string;
  readonly source: RefiSource;
  readonly text?: RefiText;
  /** Whether it is the source's first: codes given to the whole source are given to that. */
  readonly isFirst: boolean;
}

/**
 * The documents of a project: each source with its first text, and each further text (a second transcript) by itself.
 * Sources of one name are told apart by a number, for documents go by their names.
 */
export function documentsOf(sources: readonly RefiSource[]): RefiDocument[] {
  const names = new Set<string>();
  const counts = new Map<string, number>();
  const unique = (wanted: string) => {
    let name = wanted;
    while (names.has(name)) {
      const count = (counts.get(wanted) ?? 1) + 1;
      counts.set(wanted, count);
      name = `${wanted} (${count})`;
    }
    names.add(name);
    return name;
  };
  return sources.flatMap((source): RefiDocument[] => {
    const [first, ...others] = source.texts;
    const wanted = source.name ?? first?.name ?? baseName(first?.path) ?? source.guid;
    return [
      { name: unique(wanted), source, ...(first !== undefined && { text: first }), isFirst: true },
      ...others.map((text) => ({ name: unique(text.name ?? wanted), source, text, isFirst: false })),
    ];
  });
}

function baseName(path: string | undefined): string | undefined {
  const name = path?.replace(/^.*[/\\]/s, "").trim() ?? "";
  return name === "" ? undefined : name;
}
