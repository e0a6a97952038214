import { InputError } from "../../../core/input-error.ts";

/**
 * The entry of an archive that is its REFI-QDA project: `project.qde` at the root, else the one other .qde there, as
 * ATLAS.ti has written it. `undefined` where there is none, so that the archive is something else.
 * @throws InputError `several-projects`
 */
export function findProject(names: readonly string[], file: string): string | undefined {
  const projects = names.filter((name) => /^[^/]+\.qde$/i.test(name));
  const standard = projects.find((name) => name.toLowerCase() === "project.qde");
  if (standard === undefined && projects.length > 1)
    throw new InputError("several-projects", { file, candidates: projects });
  return standard ?? projects[0];
}
