import { describe, expect, it } from "vitest";
import { sourceEntries } from "../../../../src/data/segments/refi/source-entry.ts";

const find = sourceEntries(["project.qde", "Sources/Ä.txt", "Sources/deep/b.txt", "secret.txt"]);

describe("sourceEntries", () => {
  it("finds files directly in the folder of sources, in any case, with and without a scheme", () => {
    for (const path of ["internal://ä.TXT", "Ä.txt", "INTERNAL://Sources/Ä.txt", "sources/ä.txt"])
      expect(find(path), path).toEqual({ entry: "Sources/Ä.txt" });
  });

  it("finds nothing anywhere else", () => {
    for (const path of [
      "internal://../../../etc/hostname",
      "internal://../secret.txt",
      "internal://secret.txt",
      "internal://deep/b.txt",
      "internal:///etc/passwd",
      "/etc/passwd",
      "internal://",
      "",
      "internal://__proto__",
      "internal://..\\secret.txt",
    ])
      expect(find(path), path).toEqual({ unread: "internal://" });
  });

  it("opens no path outside the archive, and names only kinds it knows", () => {
    expect(find("absolute:///etc/passwd")).toEqual({ unread: "absolute://" });
    expect(find("Relative://../x.txt")).toEqual({ unread: "relative://" });
    expect(find("file:///etc/passwd")).toEqual({ unread: "://" });
    expect(find("http://127.0.0.1/x")).toEqual({ unread: "://" });
  });
});
