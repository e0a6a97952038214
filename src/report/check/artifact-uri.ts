import { sep } from "node:path";

/**
 * A path as a URI reference (RFC 3986): relative where the path is, with `/` between its parts, everything else
 * percent-encoded; an absolute path as a file URI.
 */
export function artifactUri(path: string, separator: string = sep): string {
  const parts = (separator === "\\" ? path.replaceAll("\\", "/") : path).replace(/^(?:\.\/)+/, "");
  const drive = separator === "\\" ? (/^[A-Za-z]:(?=\/)/.exec(parts)?.[0] ?? "") : "";
  const encoded = parts.slice(drive.length).split("/").map(encodePart).join("/");
  if (drive !== "") return `file:///${drive}${encoded}`;
  return encoded.startsWith("/") ? `file://${encoded}` : encoded;
}

/** A half of a surrogate pair has no UTF-8 form. */
function encodePart(part: string): string {
  return encodeURIComponent(part.replaceAll(/\p{Surrogate}/gu, "\ufffd"));
}
