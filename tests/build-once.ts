import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../", import.meta.url);

/** The command line is tested as it is shipped, so a build older than the sources is made anew. */
export default function setup(): void {
  const built = new URL("dist/cli.cjs", root);
  const newest = Math.max(...filesOf(new URL("src/", root)).map((file) => statSync(file).mtimeMs));
  if (existsSync(built) && statSync(built).mtimeMs > newest) return;
  execFileSync(process.execPath, [fileURLToPath(new URL("scripts/build.mjs", root))], { stdio: "inherit" });
}

function filesOf(folder: URL): URL[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesOf(new URL(`${entry.name}/`, folder)) : [new URL(entry.name, folder)],
  );
}
