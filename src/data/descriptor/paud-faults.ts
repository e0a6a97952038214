import { isDay } from "../../core/calendar-day.ts";
import type { RawPackagePaud, RawResourcePaud } from "./paud.schema.ts";
import type { Problem, Way } from "./problem.ts";
import { repeated } from "./schema-faults.ts";

type Shared = Pick<
  RawResourcePaud,
  "scale" | "mastery" | "cohort" | "roles" | "waves" | "instruments" | "lowerIsBetter"
>;

/** What no schema can say of a `paud`: bounds, days, names that are there twice. */
export function paudFaults(paud: Shared & Pick<RawPackagePaud, "checks">, way: Way): Problem[] {
  const { cohort, roles, waves, instruments = [], checks } = paud;
  return [
    ...scoreFaults(paud, way),
    ...(cohort === undefined || roles?.cohort === undefined || cohort === roles.cohort
      ? []
      : [{ way, problem: "two-cohorts" as const, args: { cohort, role: roles.cohort } }]),
    ...waveFaults(waves, [...way, "waves"]),
    ...instruments.flatMap((instrument, i) => {
      const at = [...way, "instruments", i];
      return [...scoreFaults(instrument, at), ...waveFaults(instrument.waves, [...at, "waves"])];
    }),
    ...repeated(instruments.map(({ name }) => name)).map(
      (i): Problem => ({
        way: [...way, "instruments", i, "name"],
        problem: "repeated-name",
        args: { name: instruments[i]!.name },
      }),
    ),
    ...(checks?.waivers ?? []).flatMap(({ expires }, i): Problem[] =>
      isDay(expires) ? [] : [{ way: [...way, "checks", "waivers", i, "expires"], problem: "not-a-date" }],
    ),
  ];
}

function scoreFaults({ scale, mastery }: Pick<Shared, "scale" | "mastery">, way: Way): Problem[] {
  if (scale === undefined) return [];
  const { min, max } = scale;
  if (min >= max) return [{ way: [...way, "scale"], problem: "min-not-below-max", args: { min, max } }];
  if (mastery === undefined || (mastery >= min && mastery <= max)) return [];
  return [{ way: [...way, "mastery"], problem: "mastery-outside-scale", args: { mastery, min, max } }];
}

function waveFaults(waves: Shared["waves"], way: Way): Problem[] {
  if (waves === undefined) return [];
  const columns = [waves.pre, waves.post, ...(waves.followUp ?? [])];
  return repeated(columns).map((i): Problem => {
    const step = i < 2 ? ["post"] : ["followUp", i - 2];
    return { way: [...way, ...step], problem: "repeated-column", args: { column: columns[i]! } };
  });
}
