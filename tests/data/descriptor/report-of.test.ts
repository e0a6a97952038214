import { describe, expect, it } from "vitest";
import { readStudy } from "../../../src/data/descriptor/read-study.ts";
import { refused } from "../../cli/refused.ts";
import { studyFolder } from "./study-folder.ts";

const study = (paud: object, others: object = {}) =>
  studyFolder({
    "datapackage.json": JSON.stringify({
      ...others,
      paud,
      resources: [{ name: "nilai", path: "nilai.csv", paud: { kind: "scores" } }],
    }),
    "nilai.csv": "id,pre,post\na,1,2\n",
  });
const reportOf = async (report: object, others: object = {}) =>
  (await readStudy(study({ report }, others))).report;

describe("paud.report", () => {
  it("takes authors and organisation from the contributors, of either version, unless it names its own", async () => {
    const contributors = [
      { title: "Ani", role: "author", organization: "LPD A" },
      { givenName: "Budi", familyName: "S", roles: ["contributor"] },
      { title: "Dinas", role: "publisher" },
      { title: "Cici" },
    ];
    expect(await reportOf({}, { contributors })).toMatchObject({
      authors: ["Ani", "Budi S", "Cici"],
      organisation: "Dinas",
    });
    expect(await reportOf({}, { contributors: contributors.slice(0, 2) })).toMatchObject({
      organisation: "LPD A",
    });
    expect(await reportOf({ authors: ["Tim"], organisation: "LPD B" }, { contributors })).toMatchObject({
      authors: ["Tim"],
      organisation: "LPD B",
    });
    expect(await reportOf({})).toMatchObject({ authors: [], resources: {}, statements: {} });
  });

  it("has its files beside the descriptor, and none elsewhere", async () => {
    expect((await reportOf({ logo: "gambar/logo.svg" })).logo).toMatch(/gambar.logo\.svg$/);
    for (const name of ["logo", "key", "pseudonyms"])
      await expect(reportOf({ [name]: "../x.csv" }), name).rejects.toMatchObject({ code: "unsafe-path" });
  });

  it("refuses resources that are not there, sections there are not, and keys it does not know", async () => {
    const problem = async (report: object) =>
      (await refused(["report", study({ report })])) as { args: object };
    expect((await problem({ resources: { scores: "nilay" } })).args).toMatchObject({
      path: "paud.report.resources.scores",
      problem: "unknown-resource",
    });
    expect((await problem({ sections: ["gains", "gain"] })).args).toMatchObject({
      path: "paud.report.sections[1]",
      problem: "not-one-of",
    });
    expect((await problem({ author: "Tim" })).args).toMatchObject({ problem: "unknown-key" });
  });

  it("chooses among resources of one kind", async () => {
    const folder = studyFolder({
      "datapackage.json": JSON.stringify({
        paud: { report: { resources: { scores: "kini" } } },
        resources: [
          { name: "dulu", path: "a.csv", paud: { kind: "scores", scale: { min: 0, max: 5 } } },
          { name: "kini", path: "b.csv", paud: { kind: "scores", scale: { min: 0, max: 9 } } },
        ],
      }),
      "a.csv": "id,pre,post\na,1,2\nb,2,2\n",
      "b.csv": "id,pre,post\na,1,2\nb,1,3\nc,2,3\n",
    });
    expect(await refused(["report", folder, "--format", "json"])).toBeUndefined();
    expect(await refused(["report", folder, "--resource", "dulu", "--format", "json"])).toBeUndefined();
    expect(
      await refused(["report", folder, "--resource", "dulu", "--resource", "kini", "--format", "json"]),
    ).toMatchObject({ code: "several-resources", args: { option: "--resource" } });
    expect(await refused(["report", folder, "--resource", "lain"])).toMatchObject({
      code: "unknown-resource",
    });
  });
});
