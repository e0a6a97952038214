import { extname } from "node:path";

/** Services that run jobs on every change. */
export type CiName = "github" | "gitlab";

/** A descriptor's name, and its folder as the root of the repository sees it: "" or with `/` at the end. */
interface Where {
  readonly name: string;
  readonly inside: string;
}

/** Makes the file of a service. */
type CiFile = (version: string, descriptor: Where, paths: readonly string[]) => string;

/** A workflow or job that runs `check` when data change and keeps its report even where the check fails. */
export const CI_FILES: Readonly<Record<CiName, CiFile>> = {
  github: (version, descriptor, paths) => {
    const changed = watched(descriptor, paths, ".github/workflows/paud-check.yml").map(
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
      - run: ${checkCommand(version, descriptor, "sarif", "paud-check.sarif")}
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
    const changed = watched(descriptor, paths, ".gitlab-ci.yml").map((path) => `        - "${path}"`);
    return `# Checks the study whenever its data change; made by paud-analyze init.
paud-check:
  image: node:22
  script:
    - ${checkCommand(version, descriptor, "junit", "paud-check.xml")}
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

/** @param where the descriptor's name, and its folder in the repository with `/` at the end */
function checkCommand(version: string, where: Where, format: string, output: string): string {
  const isUsual = /^datapackage\./i.test(where.name);
  const path = isUsual ? where.inside.slice(0, -1) || "." : `${where.inside}${where.name}`;
  const what = path.includes(" ") ? `'${path}'` : path;
  return `npx --yes paud-analyze@${version} check ${what} --format ${format} -o ${output}`;
}

/** Endings of the data, rather than their names: those may hold what a pattern reads as its own signs. */
function watched({ name, inside }: Where, paths: readonly string[], own: string): string[] {
  const endings = paths
    .map((path) => extname(path).toLowerCase())
    .map((ending) => (ending === "" ? ".txt" : ending));
  const plain = endings.filter((ending) => /^\.[a-z0-9]{1,10}$/.test(ending));
  return [`${inside}${name}`, ...[...new Set(plain)].sort().map((ending) => `${inside}**/*${ending}`), own];
}
