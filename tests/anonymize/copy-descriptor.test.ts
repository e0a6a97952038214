import { describe, expect, it } from "vitest";
import { copyDescriptor } from "../../src/anonymize/copy-descriptor.ts";
import { People } from "../../src/anonymize/people.ts";
import type { PlannedColumn } from "../../src/anonymize/plan-columns.ts";
import { Pseudonyms } from "../../src/anonymize/pseudonyms.ts";
import { redactor } from "../../src/anonymize/redactor.ts";

const columns: readonly PlannedColumn[] = [
  { header: "NIK", as: "id", action: { does: "pseudonym", domain: "person" } },
  { header: "Nama", as: "Nama", action: { does: "drop", why: "name" } },
  { header: "Umur", as: "Umur", action: { does: "generalise", how: { how: "band", width: 10 } } },
  { header: "Pre", as: "Pre", action: { does: "keep" } },
];

describe("copyDescriptor", () => {
  const people = new People();
  people.addName("Siti Aminah", "person", "P1");
  const pseudonyms = new Pseudonyms(Buffer.from("k".repeat(32)));
  const copy = copyDescriptor(
    {
      name: "diklat",
      title: "Nilai Siti Aminah",
      paud: {
        cohort: "Nama",
        roles: { id: "NIK", name: "Nama" },
        privacy: { k: 5, quasiIdentifiers: ["Umur", "Nama"], generalise: { Umur: { band: 10 } } },
        checks: {
          failOn: "warning",
          waivers: [
            { rule: "nik", reason: "x", expires: "2027-01-31" },
            { rule: "at-ceiling", reason: "tes mudah, kata Siti Aminah", expires: "2027-01-31" },
            { rule: "at-ceiling", row: 4, reason: "x", expires: "2027-01-31" },
          ],
        },
      },
      resources: [
        {
          name: "nilai",
          path: "nilai.csv",
          hash: "sha256:00",
          bytes: 3,
          dialect: "dialect.json",
          schema: {
            fields: [
              { name: "NIK", type: "string", constraints: { required: true, pattern: "\\d{16}" } },
              { name: "Nama", type: "string" },
              { name: "Umur", type: "integer", constraints: { minimum: 17, unique: true } },
              { name: "Pre", type: "number", constraints: { maximum: 100 } },
            ],
            primaryKey: ["NIK"],
            uniqueKeys: [["Nama"], ["NIK", "Pre"]],
            foreignKeys: [{ fields: "Nama", reference: { resource: "", fields: "Nama" } }],
          },
        },
        { name: "gambar", path: "x.png" },
      ],
    },
    new Map([["nilai", { paths: new Map([["nilai.csv", "nilai-2.csv"]]), columns, delimiter: ";" }]]),
    redactor(people, pseudonyms),
  );
  const mark = `[${pseudonyms.of("person", "P1")}]`;

  it("fits the copy, and tells nothing of people", () => {
    expect(copy).toEqual({
      name: "diklat",
      title: `Nilai ${mark}`,
      paud: {
        roles: { id: "id" },
        privacy: { k: 5, quasiIdentifiers: ["Umur"] },
        checks: {
          failOn: "warning",
          waivers: [{ rule: "at-ceiling", reason: `tes mudah, kata ${mark}`, expires: "2027-01-31" }],
        },
      },
      resources: [
        {
          name: "nilai",
          path: "nilai-2.csv",
          dialect: { delimiter: ";" },
          schema: {
            fields: [
              { name: "id", type: "string", constraints: { required: true } },
              { name: "Umur", type: "string" },
              { name: "Pre", type: "number", constraints: { maximum: 100 } },
            ],
            primaryKey: ["id"],
            uniqueKeys: [["id", "Pre"]],
          },
        },
      ],
    });
  });

  it("redacts what stands under properties it does not know, in lists, examples and names", () => {
    const told = JSON.stringify(
      copyDescriptor(
        {
          name: "studi-siti-aminah",
          contact: { nama: "Siti Aminah", hp: 81234567890, "Siti Aminah": "0812-3456-7890" },
          keywords: ["Siti Aminah", "paud"],
          sources: [{ title: "Aminah", email: "siti@contoh.id" }],
          resources: [
            {
              name: "nilai-siti-aminah",
              path: "nilai.csv",
              schema: {
                missingValues: [{ value: "", label: "kata Aminah" }],
                fields: [
                  { name: "NIK", example: 3604124101900001 },
                  { name: "Pre", constraints: { enum: ["Siti Aminah", "b"], pattern: "Siti Aminah" } },
                ],
                foreignKeys: [
                  { fields: "Pre", reference: { resource: "nilai-siti-aminah", fields: "NIK" } },
                  { fields: "Pre", reference: { resource: "gone", fields: "NIK" } },
                ],
              },
            },
          ],
        },
        new Map([["nilai-siti-aminah", { paths: new Map(), columns }]]),
        redactor(people, pseudonyms),
      ),
    );
    expect(told).not.toMatch(/siti|aminah|3604|0812|81234|contoh/i);
    const name = pseudonyms.of("person", "P1").toLowerCase();
    expect(JSON.parse(told).resources[0].schema).toEqual({
      missingValues: [{ value: "", label: `kata ${mark}` }],
      fields: [
        { name: "id", type: "string" },
        { name: "Pre", constraints: { enum: [mark, "b"] } },
      ],
      foreignKeys: [{ fields: ["Pre"], reference: { resource: `nilai-${name}`, fields: ["id"] } }],
    });
  });

  it("takes along what is said of the report, but for files and columns that are not in the copy", () => {
    const its = copyDescriptor(
      {
        paud: {
          report: {
            ...{ title: "Laporan Siti Aminah", sections: ["gains"], unit: "segment", participant: "NIK" },
            ...{ logo: "logo.png", key: "kunci.csv", pseudonyms: "samaran.csv" },
            resources: { scores: "nilai", items: ["butir"], interviews: ["nilai", "butir"] },
          },
        },
        resources: [
          { name: "nilai", path: "nilai.csv" },
          { name: "butir", path: "butir.csv" },
        ],
      },
      new Map([["nilai", { paths: new Map(), columns }]]),
      redactor(people, pseudonyms),
    );
    expect(its["paud"]).toEqual({
      report: {
        ...{ title: `Laporan ${mark}`, sections: ["gains"], unit: "segment" },
        resources: { scores: ["nilai"], interviews: ["nilai"] },
      },
    });
  });
});
