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
  rows({ resource }, report) {
    if (resource === undefined || resource.paths.length !== 1) return undefined;
    const { hash, bytes } = resource;
    const wanted =
      hash?.startsWith("sha256:") === true ? hash.slice("sha256:".length).toLowerCase() : undefined;
    if (wanted === undefined && bytes === undefined) return undefined;
    return {
      end(summary) {
        if (wanted !== undefined && wanted !== summary.sha256) report({ args: { what: "SHA-256" } });
        else if (bytes !== undefined && bytes !== summary.bytes) report({ args: { what: "bytes" } });
      },
    };
  },
};
