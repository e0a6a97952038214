import { readFileSync } from "node:fs";

const root = new URL("../../", import.meta.url);

/** A text file of the project. */
export function textOf(path: string): string {
  return readFileSync(new URL(path, root), "utf8");
}

/** The cells of the Markdown table under a heading, without its header. */
export function tableUnder(markdown: string, heading: string): string[][] {
  const start = markdown.search(new RegExp(`^#+ ${heading}$`, "m"));
  if (start < 0) throw new Error(`no heading "${heading}"`);
  const section = markdown.slice(start).split(/^#+ /m)[1]!;
  const rows = section.split("\n").filter((line) => line.startsWith("|"));
  return rows.slice(2).map((row) =>
    row
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** The words a cell writes as `code`. */
export function codesIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1]!);
}

/** The members of a union of string literals, from the source of its type. */
export function membersOf(source: string, type: string): string[] {
  const declaration = new RegExp(`type ${type} =([^;]+(?:;[^\\n]*\\/\\/[^\\n]*)?);`).exec(source)?.[1] ?? "";
  const members = [...declaration.matchAll(/^ *\| "([^"]+)"/gm)].map((match) => match[1]!);
  if (members.length === 0) throw new Error(`no members of ${type} found`);
  return members;
}
