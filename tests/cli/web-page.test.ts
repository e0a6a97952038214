import { describe, expect, it } from "vitest";
import { refused } from "./refused.ts";

describe("themes of a saved web page", () => {
  it.each([
    "<!DOCTYPE html>\n<html><body>a</body></html>",
    "\ufeff<!doctype HTML><p>",
    "<html lang='id'><p>a<br></html>",
  ])("says that it is one: %j", async (page) => {
    expect(await refused(["themes", "-"], page)).toMatchObject({
      code: "unknown-project",
      args: { root: "html" },
    });
  });
});
