import type { Root } from "mdast";
import type { CompareOutcomes, GainsOutcomes } from "../analyses/schemas/outcomes.schema.ts";
import type { Catalogue } from "../language/catalogue.ts";
import { visible } from "../language/visible.ts";
import { compareBody } from "./compare-document.ts";
import { type Block, document, heading } from "./document.ts";
import { gainsBody } from "./gains-document.ts";
import { flagsOf, notesSection } from "./sections/closing.ts";
import { errorCallout, findingsSection } from "./sections/findings.ts";
import { familySection } from "./sections/outcomes.ts";
import { flag, provenance } from "./sections/provenance.ts";
import { inputLines, readingOf, understoodLines } from "./sections/reading.ts";

type Outcomes = GainsOutcomes | CompareOutcomes;

/** The `gains` report on several outcomes: one summary, then each by itself. */
export function gainsOutcomesDocument(result: GainsOutcomes, catalogue: Catalogue): Root {
  const bodies = result.outcomes.map((outcome) => ({ outcome, body: gainsBody(outcome, catalogue) }));
  return outcomesDocument(result, catalogue.titles.gains, bodies, catalogue);
}

/** The `compare` report on several outcomes: one summary, then each by itself. */
export function compareOutcomesDocument(result: CompareOutcomes, catalogue: Catalogue): Root {
  const bodies = result.outcomes.map((outcome) => ({ outcome, body: compareBody(outcome, catalogue) }));
  return outcomesDocument(result, catalogue.titles.compare, bodies, catalogue);
}

function outcomesDocument(
  result: Outcomes,
  title: string,
  bodies: readonly { readonly outcome: Outcomes["outcomes"][number]; readonly body: readonly Block[] }[],
  catalogue: Catalogue,
): Root {
  const [first] = result.outcomes as [Outcomes["outcomes"][number]];
  const isShared = sharedIn(result);
  return document([
    heading(1, title),
    ...errorCallout(result, catalogue),
    ...readingOf(inputLines(result, catalogue), catalogue),
    ...familySection(result, catalogue),
    ...bodies.flatMap(({ outcome, body }) => {
      const own = outcome.findings.filter((finding) => !isShared(finding));
      return [
        heading(2, visible(outcome.outcome)),
        ...deeper([
          ...readingOf(understoodLines(outcome, catalogue), catalogue),
          ...body,
          ...findingsSection({ findings: own }, catalogue),
        ]),
      ];
    }),
    ...findingsSection({ findings: result.findings.filter(isShared) }, catalogue),
    ...notesSection(result.outcomes.find(({ flow }) => flow.preOnly > 0) ?? first, catalogue),
    ...provenance(
      result.generator.version,
      { descriptor: result.descriptor, files: result.inputs },
      [...askedFor(result), ...sharedFlags(result)],
      catalogue,
    ),
  ]);
}

/** Tells a finding that every outcome has, where there are several: it is about the file, and told once. */
function sharedIn({ outcomes }: Outcomes): (finding: object) => boolean {
  if (outcomes.length < 2) return () => false;
  const [first, ...others] = outcomes.map(
    ({ findings }) => new Set(findings.map((finding) => JSON.stringify(finding))),
  );
  const shared = new Set([...first!].filter((finding) => others.every((its) => its.has(finding))));
  return (finding) => shared.has(JSON.stringify(finding));
}

/** How the outcomes were asked for, as it is written on the command line. */
function askedFor({ options }: Outcomes): string[] {
  const outcomes = options.outcomes.map((asked) => {
    const space = asked.indexOf(" ");
    return `--${asked.slice(0, space)} "${visible(asked.slice(space + 1))}"`;
  });
  const [pre, post] = options.prefixes ?? [];
  return [...outcomes, ...flag("pre-items", pre), ...flag("post-items", post)];
}

const OF_ONE = ["pre", "post", "follow-up", "score"];

/** The options that hold for every outcome, but those that would say where the scores of one are. */
function sharedFlags({ outcomes }: Outcomes): string[] {
  const [first, ...others] = outcomes.map((outcome) => flagsOf(outcome));
  return first!.filter(
    (its) =>
      !OF_ONE.some((name) => its.startsWith(`--${name} `)) && others.every((flags) => flags.includes(its)),
  );
}

/** Sections of one outcome stand under its name. */
function deeper(blocks: readonly Block[]): Block[] {
  return blocks.map((block) =>
    block.type === "heading" ? { ...block, depth: (block.depth + 1) as 2 | 3 | 4 } : block,
  );
}
