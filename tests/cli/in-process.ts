import { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import type { Io } from "../../src/cli/io.ts";
import { main } from "../../src/cli/main.ts";
import type { Run } from "./run.ts";

/** A stream that keeps what is written to it. */
function sink(properties: object = {}) {
  const written: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      written.push(String(chunk));
      done();
    },
  });
  return {
    stream: Object.assign(stream, properties) as unknown as NodeJS.WriteStream,
    text: () => written.join(""),
  };
}

/** The streams and surroundings of a run that needs no process of its own. */
export function surroundings(
  input: string | Buffer | Readable = "",
  env: Io["env"] = {},
  terminal?: { columns: number },
) {
  const stdout = sink(terminal === undefined ? {} : { isTTY: true, ...terminal });
  const stderr = sink();
  const stdin = input instanceof Readable ? input : Readable.from([Buffer.from(input)]);
  const packageRoot = fileURLToPath(new URL("../../", import.meta.url));
  const io: Io = {
    stdin: stdin as Io["stdin"],
    stdout: stdout.stream,
    stderr: stderr.stream,
    env,
    packageRoot,
  };
  return { io, stdout, stderr };
}

/** Runs the command line inside the test's own process, from the sources: what needs no pipe or signal is quicker so. */
export async function runHere(
  argv: readonly string[],
  ...around: Parameters<typeof surroundings>
): Promise<Run> {
  const { io, stdout, stderr } = surroundings(...around);
  const code = await main(argv, io);
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}
