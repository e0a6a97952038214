/** What a build server takes for a command wherever it stands in a line of its log: `##[…]`, `##vso[…]`, `##teamcity[…]`. */
const COMMAND = /#(?=#\w{0,16}\[)/g;

/** What GitHub takes for one at the start of a line. */
const COMMAND_LINE = /^([ \t]*):(?=:)/gm;

/** Text in which no build server finds a command within a line; `hash` stands for the number sign that is broken up. */
export function withoutCommands(text: string, hash = "# "): string {
  return text.replace(COMMAND, hash);
}

/** Lines of which no build server takes any for a command. */
export function linesWithoutCommands(text: string): string {
  return withoutCommands(text).replace(COMMAND_LINE, "$1: ");
}
