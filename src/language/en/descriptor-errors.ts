import type { DescriptorErrorSentences } from "../catalogue.ts";
import { descriptorDamages, descriptorProblems, pathFaults } from "./descriptor-problems.ts";

/** What is said of a study descriptor that cannot be understood, or not be used. */
export const descriptorErrors: DescriptorErrorSentences = {
  "descriptor-damaged": (a) =>
    `${a("file")}, line ${a("row")}, character ${a("place")}: ${descriptorDamages[a("problem") as keyof typeof descriptorDamages]?.(a) ?? ""}`,
  "descriptor-invalid": (a) =>
    `${a("file")}: ${a("path")}: ${descriptorProblems[a("problem") as keyof typeof descriptorProblems]?.(a) ?? ""}${more(a("more"))}`,
  "descriptor-too-large": (a) =>
    `${a("file")}: is larger than ${a("limit")}. A descriptor only describes; keep data in files beside it.`,
  "url-resource": (a) =>
    `${a("file")}: ${a("path")}: "${a("value")}" is an address, and nothing is fetched from the network. Save the file beside the descriptor and name it.`,
  "unsafe-path": (a) =>
    `${a("file")}: ${a("path")}: the path "${a("value")}" ${pathFaults[a("problem") as keyof typeof pathFaults] ?? ""}.`,
  "several-descriptors": (a) => `${a("file")}: holds several study descriptors: ${a("names")}. Name one.`,
  "no-descriptor": (a) =>
    `${a("file")}: holds no study descriptor (datapackage.yaml or datapackage.json). Write one with paud-analyze init ${a("file")}.`,
  "study-with-files": (a) =>
    `${a("file")}: is a study descriptor, which is given alone. Name either it or files.`,
  "resource-without-study": () =>
    "--resource names a part of a study descriptor. Give the descriptor or its folder as the only input.",
  "unknown-resource": (a) => `${a("file")}: no resource "${a("name")}". The resources are: ${a("names")}.`,
  "resource-of-other-kind": (a) =>
    `${a("file")}: the resource "${a("name")}" has ${KINDS[a("has")] ?? a("has")}, not ${KINDS[a("kind")] ?? a("kind")}. Choose another with --resource, or correct its paud.kind.`,
  "study-without-kind": (a) =>
    `${a("file")}: no resource has ${KINDS[a("kind")] ?? a("kind")}. Say paud: {kind: ${a("kind")}} in one of: ${a("names")}.`,
  "several-resources": (a) =>
    `${a("file")}: several resources have ${KINDS[a("kind")] ?? a("kind")} and are read differently: ${a("names")}. Choose one with ${a("option")}.`,
  "several-instruments": (a) =>
    `${a("file")}: the resource "${a("name")}" has several tests: ${a("names")}. Choose one or several with --outcome NAME.`,
  "unknown-instrument": (a) =>
    `${a("file")}: the resource "${a("name")}" has no test "${a("instrument")}" with waves. It has: ${a("names")}.`,
  "inline-data": (a) =>
    `${a("file")}: the data of the resource "${a("name")}" stand in the descriptor. Save them as a file and name it in path.`,
  "scattered-transcripts": (a) =>
    `${a("file")}: the transcripts "${a("name")}" lie in several folders. Put them into one.`,
};

function more(count: string): string {
  return count === "" || count === "0" ? "" : ` (further problems: ${count})`;
}

const KINDS: Readonly<Record<string, string>> = {
  scores: "scores",
  items: "answers to items",
  interviews: "coded interviews",
  informants: "informants",
  participants: "participants",
  transcripts: "transcripts",
  other: "something else",
};
