import type { AgreementFigures, AgreementResult } from "../../../analyses/schemas/agreement.schema.ts";
import type { Catalogue } from "../../../language/catalogue.ts";
import { visible } from "../../../language/visible.ts";
import { type Block, figures, heading, paragraph, table, words as wordColumn } from "../../document.ts";
import { Format, NOTHING } from "../../format.ts";
import { agreementCutAlike } from "./agreement-cut-alike.ts";

/** Agreement per code and pooled: the leading figures, then the others. */
export function agreementTables(result: AgreementResult, catalogue: Catalogue): Block[] {
  const { interviews, captions, numbers, words } = catalogue;
  const format = new Format(catalogue);
  const rows = [
    ...result.codes.map((its) => ({ name: visible(its.code), its: its as AgreementFigures })),
    { name: interviews.pooled[result.pooled.kind], its: result.pooled as AgreementFigures },
  ];
  const share = (value: number | undefined) => (value === undefined ? NOTHING : numbers.percent(value));
  const isPair = result.coders.length === 2;
  const kappa = ({ cohenKappa, fleissKappa }: AgreementFigures) => (isPair ? cohenKappa : fleissKappa);
  const hasIntervals = rows.some(({ its }) => hasInterval(its.krippendorffAlpha));
  const level = hasIntervals ? ` ${words.interval(numbers.level(result.options.confidence))}` : "";
  const leading = table(
    [
      wordColumn(interviews.code),
      ...[
        interviews.prevalence,
        interviews.percent,
        interviews.alpha + level,
        (isPair ? interviews.cohen : interviews.fleiss) + level,
      ].map(figures),
    ],
    rows.map(({ name, its }) => [
      name,
      share(its.prevalence),
      share(its.percent),
      format.estimate(its.krippendorffAlpha, "bounded"),
      format.estimate(kappa(its), "bounded"),
    ]),
    captions.agreement,
  );
  const further = table(
    [
      wordColumn(interviews.code),
      ...[
        interviews.ac1 + level,
        // Of many coders Holsti has no interval, though the others have.
        interviews.holsti + (rows.some(({ its }) => hasInterval(its.holsti)) ? level : ""),
        ...(isPair ? [interviews.fleiss + level] : []),
      ].map(figures),
    ],
    rows.map(({ name, its }) => [
      name,
      format.estimate(its.gwetAc1, "bounded"),
      format.estimate(its.holsti, "bounded"),
      ...(isPair ? [format.estimate(its.fleissKappa, "bounded")] : []),
    ]),
    captions.moreAgreement,
  );
  return [
    heading(2, interviews.agreement),
    leading,
    ...cutAlikeNote(result, catalogue),
    paragraph(interviews.agreementNote),
    heading(3, interviews.moreCoefficients),
    further,
    ...fleissNote(result, catalogue),
    ...(result.pooled.kind === "codes" && result.codes.length > 1 ? [paragraph(interviews.pooledNote)] : []),
    ...intervalNotes(result, hasIntervals, catalogue),
  ];
}

function cutAlikeNote(result: AgreementResult, { interviews, numbers }: Catalogue): Block[] {
  const found = agreementCutAlike(result);
  if (found === undefined) return [];
  const [compared, all] = [numbers.integer(found.compared), numbers.integer(found.all)];
  return [paragraph(interviews.cutAlike({ compared, all }))];
}

/** What Fleiss' κ is of two coders, and that a single rating of a unit counts in what chance would give. */
function fleissNote({ coders, units, pooled }: AgreementResult, { interviews, numbers }: Catalogue): Block[] {
  const ratedByOne = units - pooled.n;
  const notes = [
    ...(coders.length === 2 ? [interviews.fleissOfTwo] : []),
    ...(ratedByOne > 0 && pooled.n > 0 ? [interviews.ratedByOne(numbers.integer(ratedByOne))] : []),
  ];
  return notes.length === 0 ? [] : [paragraph(notes.join(" "))];
}

function intervalNotes(
  { options, documents, codes, pooled }: AgreementResult,
  hasIntervals: boolean,
  { interviews, numbers, reasons }: Catalogue,
): Block[] {
  if (!hasIntervals) {
    const alpha = pooled.krippendorffAlpha;
    const reason = alpha.reason;
    return reason === undefined ? [] : [paragraph(interviews.noIntervals(reasons[reason]))];
  }
  const note = interviews.intervalNote({
    resamples: numbers.integer(options.resamples),
    seed: numbers.plain(options.seed),
    level: numbers.level(options.confidence),
    documents: numbers.integer(documents),
  });
  const dropped = codes.flatMap(({ code, dropped: its }) => {
    const most = Math.max(0, ...Object.values(its ?? {}));
    return most === 0 ? [] : [`${visible(code)} ${numbers.integer(most)}`];
  });
  return [paragraph(dropped.length === 0 ? note : `${note} ${interviews.droppedNote(dropped.join("; "))}`)];
}

function hasInterval(figure: AgreementFigures["holsti"]): boolean {
  return "interval" in figure && figure.interval !== undefined;
}
