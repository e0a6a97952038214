import { describe, expect, it } from "vitest";
import { refusalOf } from "./read-files.ts";

describe("readXmlFile", () => {
  it.each([
    "<!DOCTYPE html><html><body>Sign in</body></html>",
    '\ufeff\n<!doctype HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">\n<html>',
    "<html lang='id'></html>",
  ])("takes a web page saved in the place of a project for what it is: %j", async (page) => {
    expect(await refusalOf({ "p.qdpx": page })).toMatchObject({ code: "unknown-project", root: "html" });
  });

  it("still refuses the document type of what is no page", async () => {
    expect(await refusalOf({ "p.qde": "<!DOCTYPE Project [<!ENTITY a 'b'>]><Project/>" })).toMatchObject({
      code: "xml-doctype",
    });
  });
});
