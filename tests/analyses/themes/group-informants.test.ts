import { describe, expect, it } from "vitest";
import { groupInformants } from "../../../src/analyses/themes/group-informants.ts";
import { interviewsOf } from "../../interviews-of.ts";

const TIERS = ["Dasar", "Lanjut", "Mahir"];

async function grouped(csv: string, by: readonly string[], tiers: readonly string[] = TIERS) {
  const { groups, ...rest } = groupInformants(await interviewsOf(csv), by, tiers);
  return { ...rest, groups: groups.map(({ group, informants }) => [group, [...informants]]) };
}

const ROWS =
  "informan,Jenjang,Peran,kode\nA,Mahir,guru,x\nB,Dasar,guru,x\nC,,kepala,x\nD,Lanjut,guru,x\nE,Dasar,guru,x\n";

describe("groupInformants", () => {
  it("makes no groups where none were asked for", async () => {
    expect(await grouped(ROWS, [])).toEqual({ groups: [], attributes: [], isTiers: false });
  });

  it("puts tiers in their order, and those without one last, so that groups add up to everybody", async () => {
    expect(await grouped(ROWS, ["jenjang"])).toEqual({
      groups: [
        [{ Jenjang: "Dasar" }, [1, 4]],
        [{ Jenjang: "Lanjut" }, [3]],
        [{ Jenjang: "Mahir" }, [0]],
        [{ Jenjang: "" }, [2]],
      ],
      attributes: ["Jenjang"],
      isTiers: true,
    });
  });

  it("takes another order of tiers where one is given", async () => {
    const { groups } = await grouped(ROWS, ["Jenjang"], ["Dasar", "Mahir", "Lanjut"]);
    expect(groups.map(([group]) => Object.values(group!)[0])).toEqual(["Dasar", "Mahir", "Lanjut", ""]);
  });

  it("leaves levels that are no tiers as they were first seen", async () => {
    const { groups, isTiers } = await grouped(ROWS, ["Peran"]);
    expect([groups.map(([group]) => Object.values(group!)[0]), isTiers]).toEqual([["guru", "kepala"], false]);
  });

  it("has every combination of two attributes that occurs", async () => {
    const { groups } = await grouped(ROWS, ["Peran", "Jenjang"]);
    expect(groups).toEqual([
      [{ Peran: "guru", Jenjang: "Dasar" }, [1, 4]],
      [{ Peran: "guru", Jenjang: "Lanjut" }, [3]],
      [{ Peran: "guru", Jenjang: "Mahir" }, [0]],
      [{ Peran: "kepala", Jenjang: "" }, [2]],
    ]);
  });

  it("takes an attribute that is called like an object's own for what it is", async () => {
    const { groups } = await grouped("informan,__proto__,kode\nA,b,x\nB,a,x\n", ["__proto__"]);
    expect(groups.map(([group]) => JSON.stringify(group))).toEqual([
      '{"__proto__":"b"}',
      '{"__proto__":"a"}',
    ]);
  });

  it.each([
    ["tahun", "missing-attribute", ROWS],
    ["Nama", "group-of-names", "informan,Nama,kode\nA,Siti,x\n"],
    ["NIK", "group-of-names", "informan,NIK,kode\nA,3604051208900001,x\n"],
    ["peran", "attribute-varies", "informan,Peran,kode\nA,guru,x\nA,kepala,x\n"],
  ])("refuses to group by %s: %s", async (name, code, csv) => {
    await expect(grouped(csv, [name])).rejects.toMatchObject({ code });
  });

  it("refuses more groups than anybody reads", async () => {
    const csv = `informan,kota,kode\n${Array.from({ length: 1001 }, (_, i) => `I${i},k${i},x\n`).join("")}`;
    await expect(grouped(csv, ["kota"])).rejects.toMatchObject({
      code: "too-many-levels",
      args: { limit: 1000 },
    });
  });
});
