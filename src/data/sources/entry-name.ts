/**
 * Whether the name of an archive's entry stays inside the archive: relative, with `/` between folders, without `..`.
 * Nothing is ever written under such a name; but one that tries to get out shows that the file is not to be trusted.
 */
export function isSafeEntryName(name: string): boolean {
  if (name === "" || name.startsWith("/") || /[\0\\]/.test(name) || /^[a-z]:/i.test(name)) return false;
  return !name.split("/").includes("..");
}
