import { InputError } from "../core/input-error.ts";

/** Writes text or bytes to a stream and waits until it is taken. A reader that has left (`| head`) is no error. */
export async function writeOut(stream: NodeJS.WriteStream, content: string | Uint8Array): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") resolve();
      else reject(new InputError("output-failed", { file: "-", detail: error.code ?? error.message }));
    };
    stream.once("error", fail);
    stream.write(content, (error) => {
      if (error) return fail(error);
      stream.removeListener("error", fail);
      resolve();
    });
  });
}
