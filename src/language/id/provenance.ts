/** Cara memperoleh angka yang sama lagi. */
export const provenance = {
  generator: (version: string) => `Dibuat dengan paud-analyze ${version}.`,
  descriptor: (path: string, sha256: string) => `Deskriptor studi ${path}: SHA-256 ${sha256}`,
  input: (path: string, sha256: string) => `${path}: SHA-256 ${sha256}`,
  options: (options: string) => `Opsi: ${options}.`,
  reference: "Definisi setiap angka beserta sumbernya: docs/methods.md pada paud-analyze.",
};
