import { describe, expect, it } from "vitest";
import { findingsIn } from "../../checks/examples-of.ts";

/** A resource of scores with id, pre and post. */
const scores = (name: string, paud = "") =>
  `  - name: ${name}
    path: ${name}.csv
    schema: {fields: [{name: id}, {name: pre, type: number}, {name: post, type: number}]}
    paud: {kind: scores, roles: {id: id}, waves: {pre: pre, post: post}${paud}}
`;

const found = async (files: Readonly<Record<string, string>>, ...resources: string[]) =>
  (
    await findingsIn({
      ...files,
      "datapackage.yaml": `name: contoh\nresources:\n${resources.join("")}`,
    })
  ).map(({ rule, file, row }) => [rule, file, row]);

describe("a study whose scores lie in several tables", () => {
  const TWICE = {
    "a.csv": "id,pre,post\nP1,40,60\nP2,50,70\n",
    "b.csv": "id,pre,post\nP3,45,65\nP2,55,75\n",
  };

  it("notices who stands in two of them, as gains does", async () => {
    expect(await found(TWICE, scores("a"), scores("b"))).toEqual([["conflicting-id", "b.csv", 3]]);
  });

  it("joins no tables of different tests", async () => {
    const test = (name: string) => `, instruments: [{name: ${name}, waves: {pre: pre, post: post}}]`;
    expect(await found(TWICE, scores("a", test("membaca")), scores("b", test("berhitung")))).toEqual([]);
  });

  it("joins no tables that are read in different ways", async () => {
    expect(await found(TWICE, scores("a"), scores("b", ", scale: {min: 0, max: 80}"))).toEqual([]);
  });

  it("holds each table against its own schema", async () => {
    const files = { "a.csv": "id,pre,post\nP1,40,60\n", "b.csv": "id,pre,post\nP3,45,65\n" };
    const strict = scores("b").replace("{name: id}", "{name: id, constraints: {pattern: Q.*}}");
    expect(await found(files, scores("a"), strict)).toEqual([["wrong-pattern", "b.csv", 2]]);
  });
});

describe("a study of coded interviews", () => {
  it("opens the list of informants in its own way, not as the codings", async () => {
    const files = {
      "koding.csv": "dokumen;informan;kode\nW1;N1;waktu\nW1;N9;waktu\n",
      "informan.csv": "informan,peran\nN1,guru\n",
    };
    const resources = [
      "  - {name: koding, path: koding.csv, dialect: {delimiter: ;}, paud: {kind: interviews}}\n",
      "  - {name: informan, path: informan.csv, paud: {kind: informants}}\n",
    ];
    expect(await found(files, ...resources)).toContainEqual(["unknown-informant", "koding.csv", 3]);
  });
});
