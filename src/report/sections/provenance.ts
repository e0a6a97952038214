import type { Catalogue } from "../../language/catalogue.ts";
import { visible } from "../../language/visible.ts";
import { type Block, heading, list } from "../document.ts";

/** A file that was read, and its SHA-256 in hexadecimal. */
interface ReadBytes {
  readonly path: string;
  readonly sha256: string;
}

/** How to get the same figures again: version, the bytes that were read, and the options. */
export function provenance(
  version: string,
  {
    descriptor,
    files,
  }: { readonly descriptor?: ReadBytes | undefined; readonly files: readonly ReadBytes[] },
  flags: readonly string[],
  { words, provenance: says }: Catalogue,
): Block[] {
  return [
    heading(2, words.provenance),
    list([
      says.generator(version),
      ...(descriptor === undefined ? [] : [says.descriptor(visible(descriptor.path), descriptor.sha256)]),
      ...files.map(({ path, sha256 }) => says.input(visible(path), sha256)),
      says.options(flags.join(" ")),
      says.reference,
    ]),
  ];
}

/** An option as it is written on the command line; nothing where it was not given. */
export function flag(name: string, value: string | number | undefined): string[] {
  if (value === undefined) return [];
  const text = String(value);
  return [`--${name} ${/^[\w./:-]+$/.test(text) ? text : `"${visible(text)}"`}`];
}
