import { expect, it } from "vitest";
import { normalGuid } from "../../../../src/data/segments/refi/guid.ts";

it("compares GUIDs without braces and case", () => {
  const guid = "0a1b2c3d-0000-4000-8000-00000000000f";
  for (const written of [guid, guid.toUpperCase(), `{${guid}}`, ` {${guid.toUpperCase()}}\n`])
    expect(normalGuid(written)).toBe(guid);
});
