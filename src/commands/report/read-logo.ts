import { InputError } from "../../core/input-error.ts";
import { readWhole } from "../../data/sources/whole-file.ts";
import type { CohortReport } from "../../report/cohort/cohort-report.ts";
import { pictureSize } from "../../report/docx/picture-size.ts";

const LARGEST = 2 * 1024 * 1024;
const LARGEST_SHOWN = "2 MB";
/** Pixels of a side: a picture of few bytes may take all the memory of who opens the report. */
const LONGEST = 10_000;
const LONGEST_SHOWN = "10000 px";
/** An SVG may begin with a declaration, comments and a document type. */
const SVG =
  /^(?:\ufeff)?\s*(?:<\?xml[^>]*\?>\s*|<!--(?:[^-]|-(?!->))*-->\s*|<!DOCTYPE\s+svg[^>[]*>\s*)*<svg[\s>]/i;

/**
 * A picture for the title page; what it is, its content tells.
 * @throws InputError `logo-too-large`, `logo-unknown`, and what reading a file throws
 */
export async function readLogo(path: string): Promise<NonNullable<CohortReport["logo"]>> {
  const { bytes } = await readWhole(path);
  if (bytes.length > LARGEST) throw new InputError("logo-too-large", { file: path, limit: LARGEST_SHOWN });
  const mediaType = mediaTypeOf(bytes);
  if (mediaType === undefined) throw new InputError("logo-unknown", { file: path });
  if (mediaType === "image/svg+xml") await requireDrawable(bytes, path);
  else {
    const size = pictureSize(bytes);
    if (size === undefined) throw new InputError("logo-unknown", { file: path });
    if (Math.max(size.width, size.height) > LONGEST)
      throw new InputError("logo-too-large", { file: path, limit: LONGEST_SHOWN });
  }
  return { mediaType, bytes: new Uint8Array(bytes) };
}

/** What no format could show is refused in all of them. */
async function requireDrawable(svg: Buffer, path: string): Promise<void> {
  const { pngOfSvg } = await import("../../report/png/png-of.ts");
  try {
    await pngOfSvg(svg, { longest: 1 });
  } catch {
    throw new InputError("logo-unknown", { file: path });
  }
}

function mediaTypeOf(bytes: Buffer): NonNullable<CohortReport["logo"]>["mediaType"] | undefined {
  const start = bytes.toString("latin1", 0, 8);
  if (start === "\x89PNG\r\n\x1a\n") return "image/png";
  if (start.startsWith("\xff\xd8\xff")) return "image/jpeg";
  return SVG.test(bytes.toString("utf8", 0, 4096)) ? "image/svg+xml" : undefined;
}
