import { extname } from "node:path";

/** Services that run jobs on every change. */
export type CiName = "github" | "gitlab";

/** Makes the file of a service. */
type CiFile = (version: string, descriptor: { readonly name: string }, paths: readonly string[]) => string;

/** A workflow or job that runs `check` when data change and keeps its report even where the check fails. */
export const CI_FILES: Readonly<Record<CiName, CiFile>> = {
  github: (version, descriptor, paths) => {
    const changed = watched(descriptor.name, paths, ".github/workflows/paud-check.yml").map(
      (path) => `      - "${path}"`,
    );
    return `# Checks the study whenever its data change; made by paud-analyze init.
name: paud-check
on:
  push:
    paths:
${changed.join("\n")}
  pull_request:
    paths:
${changed.join("\n")}
permissions:
  contents: read
  security-events: write # to show the findings under Security and in pull requests
jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
      # A tag can be moved: put the commit's SHA in its place (uses: actions/checkout@<40 digits> # v5), here and below.
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      - uses: actions/setup-node@v5
        with:
          node-version: 22
      - run: ${checkCommand(version, descriptor.name, "sarif", "paud-check.sarif")}
      - uses: github/codeql-action/upload-sarif@v4
        if: always()
        continue-on-error: true # private repositories and forks may not be allowed to
        with:
          sarif_file: paud-check.sarif
          category: paud-check
      - uses: actions/upload-artifact@v4
        if: always()
        with:
          name: paud-check
          path: paud-check.sarif
          if-no-files-found: ignore
`;
  },
  gitlab: (version, descriptor, paths) => {
    const changed = watched(descriptor.name, paths, ".gitlab-ci.yml").map((path) => `        - "${path}"`);
    return `# Checks the study whenever its data change; made by paud-analyze init.
paud-check:
  image: node:22
  script:
    - ${checkCommand(version, descriptor.name, "junit", "paud-check.xml")}
  rules:
    - changes:
${changed.join("\n")}
  artifacts:
    when: always
    paths:
      - paud-check.xml
    reports:
      junit: paud-check.xml
    expire_in: 30 days
`;
  },
};

function checkCommand(version: string, descriptor: string, format: string, output: string): string {
  const what = /^datapackage\./i.test(descriptor) ? "." : descriptor;
  return `npx --yes paud-analyze@${version} check ${what} --format ${format} -o ${output}`;
}

/** Endings of the data, rather than their names: those may hold what a pattern reads as its own signs. */
function watched(descriptor: string, paths: readonly string[], own: string): string[] {
  const endings = paths
    .map((path) => extname(path).toLowerCase())
    .map((ending) => (ending === "" ? ".txt" : ending));
  const plain = endings.filter((ending) => /^\.[a-z0-9]{1,10}$/.test(ending));
  return [descriptor, ...[...new Set(plain)].sort().map((ending) => `**/*${ending}`), own];
}
