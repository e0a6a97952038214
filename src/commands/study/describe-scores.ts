import { InputError } from "../../core/input-error.ts";
import type { Instrument, Study, StudyResource, StudyWaves } from "../../data/descriptor/study.ts";
import type { OptionValues } from "../command.ts";
import { chooseResources, said, saidAlike } from "./choose-resources.ts";
import type { Describe } from "./study-inputs.ts";

/** What a study says to `gains` and `compare`; what was given on the command line wins. */
export const describeScores: Describe = (study, options) => {
  const resources = chooseResources(study, "scores", options);
  const theirs = saidAlike(study, "scores", resources, (its) => saidOf(its, study, options), "--resource");
  return {
    files: resources.flatMap(({ paths }) => paths),
    options: { ...said({ tiers: study.tiers }), ...theirs, ...options },
  };
};

function saidOf(resource: StudyResource, study: Study, options: OptionValues): OptionValues {
  const instrument = instrumentOf(resource, study, options);
  const { roles, delimiter, encoding } = resource;
  const isNamed = options["scoreInstrument"] !== undefined;
  const told = isNamed ? instrument?.waves : (resource.waves ?? instrument?.waves);
  const followUp = isTold(resource, told, options) ? told?.followUp : undefined;
  const used: OptionValues = { ...told, followUp, score: roles.score, ...options };
  const scores = [used["pre"], used["post"], used["followUp"], used["score"]].flat();
  return said({
    id: roles.id,
    pre: told?.pre,
    post: told?.post,
    followUp,
    days: hasDays(resource, followUp, options) ? roles.days : undefined,
    covariate: roles.covariates,
    wave: roles.wave,
    score: roles.score,
    by: roles.by,
    cohort: roles.cohort,
    scale: instrument?.scale ?? resource.scale,
    mastery: instrument?.mastery ?? resource.mastery,
    // A switch has no "no": what is not so is left out.
    lowerIsBetter: (instrument?.lowerIsBetter ?? resource.lowerIsBetter) === true ? true : undefined,
    missing: missingOf(resource, scores),
    decimal: resource.decimal ?? decimalOf(resource, scores),
    delimiter,
    encoding,
  });
}

/** Whether pre-test and post-test are those the study tells, so that its follow-ups are theirs too. */
function isTold({ roles }: StudyResource, told: StudyWaves | undefined, options: OptionValues): boolean {
  return (
    roles.wave !== undefined ||
    (["pre", "post"] as const).every((wave) => options[wave] === undefined || options[wave] === told?.[wave])
  );
}

/** Whether the days the study tells are those to the follow-ups that are analysed. */
function hasDays({ roles }: StudyResource, followUp: unknown, options: OptionValues): boolean {
  const isOther = options["scoreInstrument"] !== undefined || options["pre"] !== undefined;
  return roles.wave !== undefined || followUp !== undefined || !isOther;
}

/** The test that is analysed: the one that was named, that of the waves, or the only one that has waves. */
function instrumentOf(
  { name, waves, instruments }: StudyResource,
  { path: file }: Study,
  options: OptionValues,
): Instrument | undefined {
  const withWaves = instruments.filter((instrument) => instrument.waves !== undefined);
  const named = options["scoreInstrument"];
  if (named !== undefined) {
    const its = withWaves.find((instrument) => instrument.name === named);
    if (its !== undefined) return its;
    const names = withWaves.map((instrument) => instrument.name);
    throw new InputError("unknown-instrument", { file, name, instrument: String(named), names });
  }
  if (waves !== undefined)
    return withWaves.find((its) => its.waves?.pre === waves.pre && its.waves.post === waves.post);
  if (withWaves.length > 1 && (options["pre"] === undefined || options["post"] === undefined))
    throw new InputError("several-instruments", { file, name, names: withWaves.map((its) => its.name) });
  return withWaves.length === 1 ? withWaves[0] : undefined;
}

/** What means "no score" in the columns of scores: what their fields say, else their schema. */
function missingOf({ schema }: StudyResource, columns: readonly unknown[]): readonly string[] | undefined {
  const ofFields = scoreFields(schema, columns).map((field) => field.missingValues ?? schema?.missingValues);
  const lists = ofFields.length === 0 ? [schema?.missingValues] : ofFields;
  const values = lists.flatMap((list) => list ?? []);
  return lists.every((list) => list === undefined)
    ? undefined
    : [...new Set(values)].filter((value) => value !== "");
}

/** The decimal sign that every column of scores declares. */
function decimalOf({ schema }: StudyResource, columns: readonly unknown[]): string | undefined {
  const signs = new Set(scoreFields(schema, columns).map((field) => field.decimalChar));
  const [sign] = signs;
  return signs.size === 1 && (sign === "." || sign === ",") ? sign : undefined;
}

function scoreFields(schema: StudyResource["schema"], columns: readonly unknown[]) {
  return (schema?.fields ?? []).filter(({ name }) => columns.includes(name));
}
