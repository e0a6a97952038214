import type { Reason } from "../../../core/reason.ts";
import { visible } from "../../../language/visible.ts";
import { type Block, heading, list } from "../../document.ts";
import { absencesIn } from "../absences.ts";
import { stepOf, type Told, type WavesOfGroup } from "./told.ts";

/** Which figures of the waves do not exist, where, and why; places with the same gap share a line. */
export function wavesAbsences(told: Told): Block[] {
  const { waves: said, words, reasons } = told.catalogue;
  const names: Readonly<Record<string, string>> = { ...words.figures, ...said.figures };
  const placesOf = new Map<string, string[]>();
  for (const { place, reason, figures } of told.groups.flatMap((group) => gapsOf(group, told))) {
    const named = new Set(figures.map((figure) => names[figure] ?? figure));
    const gap = `${[...named].join(", ")} — ${reasons[reason]}`;
    placesOf.set(gap, [...(placesOf.get(gap) ?? []), place]);
  }
  if (placesOf.size === 0) return [];
  return [
    heading(3, said.absences),
    list([...placesOf].map(([gap, places]) => `${places.join("; ")}: ${gap}`)),
  ];
}

interface Gap {
  readonly place: string;
  readonly reason: Reason;
  readonly figures: readonly string[];
}

function gapsOf({ name, waves }: WavesOfGroup, { catalogue }: Told): Gap[] {
  const { contrasts, retention, nonInferiority = [], dropout, n: _, ...omnibus } = waves;
  const at = (to: string) => `${name}, ${visible(to)}`;
  return [
    ...gaps(name, omnibus),
    ...contrasts.flatMap((contrast) => gaps(`${name}, ${stepOf(contrast, catalogue)}`, contrast)),
    ...retention.flatMap((part) => [...gaps(at(part.to), { retention: part })]),
    ...nonInferiority.flatMap((part) => gaps(at(part.to), { nonInferiority: part })),
    ...dropout.flatMap(({ to, difference }) =>
      difference === undefined ? [] : gaps(at(to), { dropout: difference }),
    ),
  ];
}

/** The reasons within a part, each with the figures it is the reason for. */
function gaps(place: string, part: object): Gap[] {
  const figuresOf = new Map<Reason, Set<string>>();
  for (const { figure, reason } of absencesIn(part)) {
    figuresOf.set(reason, (figuresOf.get(reason) ?? new Set()).add(figure));
  }
  return [...figuresOf].map(([reason, figures]) => ({ place, reason, figures: [...figures] }));
}
