/** Where everything comes from. */
export const provenance = {
  intro:
    "With the same version, files and options every figure of this report comes out the same. A SHA-256 is the fingerprint of a file: it changes with a single character.",
  files: "Files",
  readings: "What was read",
  options: "Options",
  file: (path: string, sha256: string, use: string) => `${path} (${use}): SHA-256 ${sha256}`,
  uses: {
    scores: "scores",
    items: "items",
    key: "answer key",
    interviews: "coded interviews",
    informants: "informants",
    transcripts: "transcripts",
    earlier: "earlier study",
    descriptor: "study descriptor",
  },
  optionsOf: (part: string, options: string) => `${part}: ${options}`,
  minCell: (least: string) => `Cells of fewer than ${least} people show nothing that could be one person's.`,
};
