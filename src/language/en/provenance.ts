/** How to get the same figures again. */
export const provenance = {
  generator: (version: string) => `Made by paud-analyze ${version}.`,
  descriptor: (path: string, sha256: string) => `Study descriptor ${path}: SHA-256 ${sha256}`,
  input: (path: string, sha256: string) => `${path}: SHA-256 ${sha256}`,
  options: (options: string) => `Options: ${options}.`,
  reference: "How each figure is defined, with sources: docs/methods.md in paud-analyze.",
};
