import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type InitErrorCode, InputError } from "../../src/core/input-error.ts";
import { errorFaults, membersOf } from "../said.ts";
import { askedInit, folderOf, listOf } from "./init-runs.ts";
import { refused } from "./refused.ts";

const CSV = "id,pre,post\nA,30,40\n";

const triggers: Readonly<Record<InitErrorCode, () => Promise<unknown> | unknown>> = {
  "descriptor-exists": () => refused(["init", folderOf({ "a.csv": CSV, "datapackage.yaml": "" })]),
  "other-descriptor": () =>
    refused(["init", folderOf({ "a.csv": CSV, "old.datapackage.json": "{}" }), "--force"]),
  "descriptor-name": () => refused(["init", folderOf({ "a.csv": CSV }), "-o", "study.txt"]),
  "ci-exists": () => refused(["init", folderOf({ "a.csv": CSV, ".gitlab-ci.yml": "" }), "--ci", "gitlab"]),
  "outside-descriptor": () => {
    const folder = folderOf({ "a.csv": CSV, "b/c.csv": CSV });
    return refused(["init", join(folder, "a.csv"), "-o", join(folder, "b/datapackage.yaml")]);
  },
  "unusable-path": () => {
    const folder = folderOf({ "~a.csv": CSV });
    return refused(["init", join(folder, "~a.csv"), "-o", join(folder, "datapackage.yaml")]);
  },
  "input-is-stream": () => refused(["init", "-"]),
  "nothing-to-describe": () => refused(["init", folderOf({ "notes.txt": "x" })]),
  "too-many-files": () =>
    refused(["init", folderOf(Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`${i}.csv`, ""])))]),
  "too-many-columns": () => {
    const folder = folderOf({ "a.csv": `${"x,".repeat(10_001)}y\n1\n` });
    return refused(["init", join(folder, "a.csv"), "-o", join(folder, "datapackage.yaml")]);
  },
  cancelled: () => {
    const stop = async () => {
      throw new InputError("cancelled");
    };
    return askedInit([folderOf({ "a.csv": CSV })], { choose: stop, confirm: stop, text: stop }).catch(
      (error) => error,
    );
  },
};

describe("every error of init", () => {
  it("is named in the source, and has a case here", () => {
    expect(Object.keys(triggers).toSorted()).toEqual(membersOf("input-error.ts", "InitErrorCode").toSorted());
  });

  it.each(Object.entries(triggers))("%s is met, and said in both languages", async (code, trigger) => {
    const error = (await trigger()) as InputError;
    expect(error).toBeInstanceOf(InputError);
    expect(error.code).toBe(code);
    expect(errorFaults(error)).toEqual([]);
  });

  it("and those of every other command are met as well: what is named must be there and be readable", async () => {
    const folder = folderOf({ "a.csv": CSV });
    const codeOf = async (...argv: string[]) =>
      ((await refused(["init", ...argv])) as InputError | undefined)?.code;
    expect(await codeOf(join(folder, "none.csv"))).toBe("no-such-file");
    expect(await codeOf(folder, "-o", join(folder, "none/datapackage.yaml"))).toBe("output-folder-missing");
    expect(await codeOf(folder, "--ci", "jenkins")).toBe("bad-option-value");
    expect(await codeOf(folder, "-o", "-")).toBe("bad-option-value");
    mkdirSync(join(folder, "datapackage.yaml"));
    expect(await codeOf(folder, "--force")).toBe("output-failed");
    expect(listOf(folder)).toEqual(["a.csv", "datapackage.yaml"]);
  });
});
