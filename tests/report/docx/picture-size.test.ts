import { describe, expect, it } from "vitest";
import { pictureSize } from "../../../src/report/docx/picture-size.ts";
import { pngOfSvg } from "../../../src/report/png/png-of.ts";

/** A JPEG that begins as cameras write it: a segment of their own before the one that begins the frame. */
const JPEG = Uint8Array.from([
  ...[0xff, 0xd8, 0xff, 0xe0, 0x00, 0x04, 0xff, 0xc0],
  ...[0xff, 0xc0, 0x00, 0x0b, 0x08, 0x00, 0x30, 0x00, 0x50, 0x01, 0x01, 0x11, 0x00],
]);

describe("the size of a picture", () => {
  it("is read from PNG and JPEG", async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="70" height="30"></svg>';
    expect(pictureSize(await pngOfSvg(svg, { scale: 1 }))).toEqual({ width: 70, height: 30 });
    expect(pictureSize(JPEG)).toEqual({ width: 80, height: 48 });
  });

  it("is none for what is cut short, empty or something else", async () => {
    expect(pictureSize(new Uint8Array())).toBeUndefined();
    expect(pictureSize(Buffer.from("GIF89a, which is none of them"))).toBeUndefined();
    for (let end = 0; end < 17; end += 1) expect(pictureSize(JPEG.subarray(0, end))).toBeUndefined();
    expect(
      pictureSize(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0xff, 0xff, 0, 0, 0, 0])),
    ).toBeUndefined();
  });
});
