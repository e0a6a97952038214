import { type ErrorArgs, InputError } from "../../core/input-error.ts";

const DAMAGES = [
  "ragged-row",
  "unclosed-quote",
  "stray-quote",
  "record-too-long",
  "nul-byte",
  "invalid-utf8",
  "no-rows",
] as const;

/** What can be wrong within a table that can be read. */
type DamageCode = (typeof DAMAGES)[number];

/** Damage of a table, as the input error it would be. */
export interface Damage {
  readonly code: DamageCode;
  readonly args: ErrorArgs;
}

/** Told of damage; what is left of the table is read on. */
export type DamageObserver = (damage: Damage) => void;

/** Throws damage where nobody is told of it. */
export const refuseDamage: DamageObserver = ({ code, args }) => {
  throw new InputError(code, args);
};

/** An error as damage of a table. @throws what is none */
export function damageOf(error: unknown): Damage {
  const code = error instanceof InputError ? DAMAGES.find((its) => its === error.code) : undefined;
  if (code === undefined) throw error;
  return { code, args: (error as InputError).args };
}
