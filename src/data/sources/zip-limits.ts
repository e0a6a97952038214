import { InputError } from "../../core/input-error.ts";

const MB = 1_048_576;

/** What an archive may cost. A whole project's texts are a few MB; a bomb of 300 kB unpacks to 300 MB. */
export const ZIP_LIMITS = {
  entry: 64 * MB,
  total: 256 * MB,
  entries: 10_000,
  ratio: 200,
  small: 10 * MB,
} as const;

/**
 * Refuses what would unpack to too much, before any of it is unpacked.
 * @param packed bytes in the archive
 * @param unpacked bytes after, as declared; whoever unpacks holds the entry to it
 * @param before bytes unpacked from the same archive so far
 * @throws InputError `archive-too-large`
 */
export function requireAffordable(packed: number, unpacked: number, before: number, file: string): void {
  const { entry, total, ratio, small } = ZIP_LIMITS;
  const refuse = (limit: string) => new InputError("archive-too-large", { file, limit });
  if (unpacked > entry || packed > entry) throw refuse(`${entry / MB} MB`);
  if (before + unpacked > total) throw refuse(`${total / MB} MB`);
  if (unpacked > small && unpacked > ratio * packed)
    throw refuse(`${ratio} × ${Math.ceil(packed / 1024)} kB`);
}
