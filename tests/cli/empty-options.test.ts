import { describe, expect, it } from "vitest";
import { refused } from "./refused.ts";

const CODED = "document,informant,coder,code,text\nD1,I1,A,Main,ya\n";

describe("an option without a value", () => {
  it.each([
    ...["--path-separator", "--coder-name", "--column", "--matrix", "--informants", "--transcripts"],
    ...["--order", "--by", "--sheet", "--coder"],
  ])("is refused: %s", async (option) => {
    expect(await refused(["themes", "-", `${option}=`], CODED)).toMatchObject({
      code: "bad-option-value",
    });
  });

  it.each([
    ["themes", "--matrix", "-"],
    ["gains", "--rows", "-"],
    ["gains", "--rows", ""],
  ])("is refused as a place to write: %s %s %j", async (command, option, value) => {
    expect(await refused([command, "-", option, value], CODED)).toMatchObject({ code: "bad-option-value" });
  });

  it("lets a path be parted by a space", async () => {
    expect(await refused(["themes", "-", "--path-separator", " "], CODED)).toBeUndefined();
  });
});
