import { dirname } from "node:path";
import { InputError } from "../../core/input-error.ts";
import type { Study, StudyResource } from "../../data/descriptor/study.ts";
import { OWN_ROLES } from "../../data/segments/formats/own-columns.ts";
import type { OptionValues } from "../command.ts";
import { chooseResources, said, saidAlike } from "./choose-resources.ts";
import type { Describe } from "./study-inputs.ts";

/** What a study says to `themes` and `agreement`; what was given on the command line wins. */
export const describeInterviews: Describe = (study, options) => {
  const resources = chooseResources(study, "interviews", options);
  const { column: columns, ...theirs } = saidAlike(study, "interviews", resources, saidOf, "--resource");
  const column = [...((columns as []) ?? []), ...((options["column"] as []) ?? [])];
  const areBeside = resources.some((resource) => namesWho(resource) && !pointsToScores(resource, study));
  return {
    files: resources.flatMap(({ paths }) => paths),
    options: {
      ...said({ tiers: study.tiers }),
      ...theirs,
      ...(options["informants"] === undefined && areBeside && informantsOf(study)),
      ...(options["transcripts"] === undefined && areBeside && transcriptsOf(study)),
      ...options,
      // A later word of a role replaces an earlier one.
      ...(column.length > 0 && { column }),
    },
  };
};

function saidOf({ roles, pathSeparator, offsets, sheet, delimiter, encoding }: StudyResource): OptionValues {
  const column = OWN_ROLES.flatMap((role) => (roles[role] === undefined ? [] : [[role, roles[role]]]));
  return said({
    column: column.length === 0 ? undefined : column,
    ...{ pathSeparator, offsets, sheet, delimiter, encoding },
  });
}

/** Whether codings may say whose they are: of a table whose columns are told, one of them must. */
function namesWho({ roles }: StudyResource): boolean {
  const { informant, document, segment, text, code, coder } = roles;
  const isTold = [segment, text, code, coder].some((column) => column !== undefined);
  return !isTold || informant !== undefined || document !== undefined;
}

/** Whether those who speak are the participants of a table of scores, and no others: of another round of interviews. */
function pointsToScores({ roles: { participant }, schema }: StudyResource, { resources }: Study): boolean {
  const scores = new Set(resources.flatMap(({ kind, name }) => (kind === "scores" ? [name] : [])));
  const keys = participant === undefined ? [] : (schema?.foreignKeys ?? []);
  return keys.some(({ fields, resource }) => fields.includes(participant!) && scores.has(resource));
}

/** The table of informants, and how it is opened: in its own way, not as the codings are. */
function informantsOf(study: Study): OptionValues {
  const [first, ...others] = study.resources.filter(
    ({ kind, isInline }) => kind === "informants" && !isInline,
  );
  if (first === undefined) return {};
  if (others.length > 0 || first.paths.length > 1)
    throw new InputError("several-resources", {
      ...{ file: study.path, kind: "informants", option: "--informants" },
      names: [first, ...others].map(({ name }) => name),
    });
  const { roles, delimiter, encoding } = first;
  const { informant = roles.id, document } = roles;
  const informantsFile = said({ delimiter, encoding, informant, document });
  return { informants: first.paths[0], informantsFile };
}

/** The folder of transcripts. @throws InputError `scattered-transcripts` where there are several */
function transcriptsOf({ path: file, resources }: Study): OptionValues {
  const transcripts = resources.filter(({ kind, isInline }) => kind === "transcripts" && !isInline);
  const folders = new Set(
    transcripts.flatMap(({ paths }) => paths.map((path) => (/\.txt$/i.test(path) ? dirname(path) : path))),
  );
  if (folders.size === 0) return {};
  if (folders.size > 1)
    throw new InputError("scattered-transcripts", {
      file,
      name: transcripts.map(({ name }) => name).join(", "),
    });
  return { transcripts: [...folders][0]!.replace(/\/+$/, "") };
}
