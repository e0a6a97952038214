import { exampleStudy } from "../../example-study.ts";
import type { CheckRule } from "../../rule.ts";

const SCHEMA = "{fields: [{name: id}]}";
/** Of a header and one row: `printf 'id\nP1\n' | sha256sum`. */
const HASH = "sha256:e247a64442bfa200a9dc5cc4ed1861615f381ce72c9e1bdfcf16c547738fb415";

/** A file that is not the one whose hash or size the descriptor has. */
export const wrongHash: CheckRule = {
  id: "wrong-hash",
  category: "schema",
  severity: "warning",
  example: {
    breaks: {
      "datapackage.yaml": exampleStudy(SCHEMA, "{kind: other}", `    hash: ${HASH}\n`),
      "nilai.csv": "id\nP2\n",
    },
    passes: {
      "datapackage.yaml": exampleStudy(SCHEMA, "{kind: other}", `    hash: ${HASH}\n    bytes: 6\n`),
      "nilai.csv": "id\nP1\n",
    },
    at: { file: "nilai.csv" },
  },
  study({ files, resources }, report) {
    for (const { paths, hash, bytes } of resources) {
      // Of several files that are one table nothing says what the hash is of.
      const its = paths.length === 1 ? files.find(({ path }) => path === paths[0]) : undefined;
      if (its === undefined) continue;
      const wanted =
        hash?.startsWith("sha256:") === true ? hash.slice("sha256:".length).toLowerCase() : its.sha256;
      if (wanted !== its.sha256) report({ file: its.path, args: { what: "SHA-256" } });
      else if (bytes !== undefined && bytes !== its.bytes)
        report({ file: its.path, args: { what: "bytes" } });
    }
  },
};
