import { type Problem, valueAt, type Way } from "./problem.ts";
import type { Issue } from "./strict.schema.ts";

/** What zod says of a descriptor, as problems. @param way where its paths start */
export function issueProblems(issues: readonly Issue[], top: unknown, way: Way = []): Problem[] {
  return issues.flatMap((issue): Problem[] => {
    const at = [...way, ...issue.path];
    switch (issue.code) {
      case "unrecognized_keys":
        return issue.keys.map((key) => unknownKey(key, issue.message.split(" "), at));
      case "invalid_type":
        return [wrongType([issue.expected], top, at)];
      case "invalid_value":
        return [notOneOf(issue.values.map(String), top, at)];
      case "invalid_union":
        return unionProblems(issue.errors, top, at);
      case "invalid_format":
        return [{ way: at, problem: "not-a-date" }];
      case "too_small":
      case "too_big":
        return [wrongSize(issue, at)];
      default:
        return [wrongType([], top, at)];
    }
  });
}

function unknownKey(key: string, keys: readonly string[], way: Way): Problem {
  return { way, problem: "unknown-key", args: { key, keys } };
}

function wrongType(wanted: readonly string[], top: unknown, way: Way): Problem {
  const value = valueAt(top, way);
  if (value === undefined) return { way, problem: "missing" };
  return { way, problem: "wrong-type", args: { wanted: wanted.join(" "), has: typeOf(value) } };
}

function notOneOf(choices: readonly string[], top: unknown, way: Way): Problem {
  const value = valueAt(top, way);
  if (value === undefined) return { way, problem: "missing" };
  if (typeof value !== "string") return wrongType(["string"], top, way);
  return { way, problem: "not-one-of", args: { value, choices } };
}

function wrongSize(issue: Extract<Issue, { code: "too_small" | "too_big" }>, way: Way): Problem {
  if ("exact" in issue && issue.exact === true && issue.origin === "string")
    return { way, problem: "not-one-character" };
  if (issue.origin !== "number" && issue.origin !== "int") return { way, problem: "empty" };
  // No number of a descriptor has a greatest but the greatest that is exact.
  if (issue.code === "too_big") return { way, problem: "wrong-type", args: { wanted: "int", has: "number" } };
  const minimum = Number(issue.minimum);
  return { way, problem: issue.inclusive === false ? "not-above" : "too-small", args: { minimum } };
}

/** Of a choice of forms, what the form was meant that the value comes nearest to. */
function unionProblems(branches: readonly (readonly Issue[])[], top: unknown, way: Way): Problem[] {
  const depth = (issues: readonly Issue[]) =>
    issues[0]?.code === "unrecognized_keys" ? 1 : (issues[0]?.path.length ?? 0);
  const isText = typeof valueAt(top, way) === "string";
  const meant = branches.filter((issues) => issues.every((issue) => !isOtherType(issue, isText)));
  const best = [...meant].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0];
  if (best !== undefined) return issueProblems(best, top, way);
  const wanted = branches.flatMap((issues) =>
    issues.flatMap((issue) =>
      issue.path.length > 0 ? [] : issue.code === "invalid_type" ? [issue.expected] : ["string"],
    ),
  );
  return [wrongType([...new Set(wanted)], top, way)];
}

/** Whether a form asks for a value of another type altogether. */
function isOtherType({ code, path }: Issue, isText: boolean): boolean {
  return path.length === 0 && (code === "invalid_type" || (code === "invalid_value" && !isText));
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
