import { compileField } from "./compile-field.ts";
import type { Field } from "./field.ts";
import type { FieldFault } from "./field-fault.ts";

/** What is wrong with a descriptor's words about a field: all of it, or nothing. Asynchronous, since it may load an engine. */
export async function fieldFaults(field: Field): Promise<readonly FieldFault[]> {
  const compiled = await compileField(field);
  return "faults" in compiled ? compiled.faults : [];
}
