import { PassThrough, Readable } from "node:stream";

/** Standard input that can be read again: the bytes of its first reading are kept. */
export function repeatable(stdin: () => NodeJS.ReadableStream): () => NodeJS.ReadableStream {
  let kept: Buffer[] | undefined;
  return () => {
    if (kept !== undefined) return Readable.from(kept);
    const chunks: Buffer[] = [];
    kept = chunks;
    const source = stdin();
    const through = new PassThrough();
    through.on("pipe", () => {
      source.on("data", (chunk: Buffer | string) => chunks.push(Buffer.from(chunk)));
      source.on("error", (error) => through.destroy(error));
    });
    return source.pipe(through);
  };
}
