import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { formats, widths } from "@/newsroom/media/picture";
import { MAX_BYTES, type Rendered, renderPicture } from "@/newsroom/media/render";
import { granted, issuesOf } from "@/tests/stories";
import { aPhotograph, aPhotographFromAPhone, opened, pixelsOf, pngHeader } from "./photographs";

async function drawn(bytes: Buffer): Promise<Rendered> {
  return granted(renderPicture(bytes));
}

const signatures = { avif: /^....ftypavif/s, webp: /^RIFF....WEBP/s, jpeg: /^\xff\xd8\xff/s };

describe("a picture is drawn anew", () => {
  it("in every width and format, and never larger than it came", async () => {
    const { renditions, width, height } = await drawn(await aPhotograph(1000, 500).png().toBuffer());
    expect([width, height]).toEqual([1000, 500]);
    expect(renditions.map((made) => [made.width, made.format])).toEqual(
      widths.flatMap((each) => formats.map((format) => [each, format])),
    );
    for (const made of renditions) {
      expect(made.bytes.toString("latin1")).toMatch(signatures[made.format]);
      expect((await opened((open) => open(made.bytes).metadata())).width).toBe(Math.min(made.width, 1000));
    }
  });

  it("from JPEG, PNG and WebP, also transparent or animated ones", async () => {
    const clear = sharp({
      create: { width: 300, height: 200, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    });
    for (const bytes of [
      await aPhotograph().jpeg().toBuffer(),
      await aPhotograph().png().toBuffer(),
      await aPhotograph().webp().toBuffer(),
      await clear.png().toBuffer(),
    ]) {
      expect((await drawn(bytes)).renditions).toHaveLength(9);
    }
  });

  it("upright, as the photographer saw it", async () => {
    const { width, height, renditions } = await drawn(await aPhotographFromAPhone());
    expect([width, height]).toEqual([320, 480]);
    for (const { bytes } of renditions) {
      const { info, isRed } = await pixelsOf(bytes);
      expect([info.width, info.height]).toEqual([320, 480]);
      expect([isRed(0.5, 0.1), isRed(0.5, 0.9)]).toEqual([true, false]);
    }
  });

  it("without the place, the camera or the name that it carried", async () => {
    const bytes = await aPhotographFromAPhone();
    expect(bytes.toString("latin1")).toContain("HIDDENCAMERA");
    for (const made of (await drawn(bytes)).renditions) {
      const { exif, xmp, iptc, orientation } = await opened((open) => open(made.bytes).metadata());
      expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined]);
      expect(orientation ?? 1).toBe(1);
      expect(made.bytes.toString("latin1")).not.toMatch(/HIDDENCAMERA|GPS/);
    }
  });

  it("without the script that hid behind, before or within it", async () => {
    const script = "<script>alert(document.domain)</script>";
    const photograph = await aPhotograph().jpeg().toBuffer();
    const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, script.length + 2]), Buffer.from(script)]);
    const polyglots = [
      Buffer.concat([photograph, Buffer.from(script)]),
      Buffer.concat([photograph.subarray(0, 2), comment, photograph.subarray(2)]),
      Buffer.concat([photograph, Buffer.from("PK\u0003\u0004"), Buffer.from(script)]),
    ];
    for (const bytes of polyglots) {
      expect(bytes.toString("latin1")).toContain(script);
      for (const made of (await drawn(bytes)).renditions) {
        expect(made.bytes.toString("latin1")).not.toMatch(/script|document/);
      }
    }
  });
});

describe("a file is refused", () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"><script>alert(1)</script></svg>`;
  const foreign: [string, () => Promise<Buffer> | Buffer][] = [
    ["SVG", () => Buffer.from(svg)],
    ["SVG with a declaration", () => Buffer.from(`<?xml version="1.0"?>${svg}`)],
    ["HTML", () => Buffer.from("<!doctype html><script>alert(1)</script>")],
    ["PDF", () => Buffer.from("%PDF-1.7\n")],
    ["GIF", () => aPhotograph().gif().toBuffer()],
    ["TIFF", () => aPhotograph().tiff().toBuffer()],
    ["AVIF", () => aPhotograph(256, 256).avif().toBuffer()],
    ["nothing at all", () => Buffer.alloc(0)],
    ["two bytes of a JPEG", () => Buffer.from([0xff, 0xd8])],
    ["a sound in a WebP's coat", () => Buffer.from("RIFF\u0004\u0000\u0000\u0000WAVE")],
  ];
  it.each(foreign)("that is %s under whatever name", async (_, bytes) => {
    expect(await issuesOf(renderPicture(await bytes()))).toEqual(["media.not-a-picture"]);
  });

  it("by the library itself too: loaders of other formats stay shut", async () => {
    for (const bytes of [await aPhotograph().gif().toBuffer(), Buffer.from(svg)]) {
      await expect(sharp(bytes).metadata()).rejects.toThrow("unsupported image format");
    }
  });

  const broken: [string, () => Promise<Buffer> | Buffer][] = [
    ["a JPEG cut off in the middle", async () => half(await aPhotograph().jpeg().toBuffer())],
    [
      "a PNG cut off in the middle",
      async () => half(await aPhotograph().png({ compressionLevel: 0 }).toBuffer()),
    ],
    [
      "a WebP cut off in the middle",
      async () => half(await aPhotograph().webp({ lossless: true }).toBuffer()),
    ],
    [
      "SVG behind a JPEG's first bytes",
      () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from(svg)]),
    ],
    [
      "the first bytes of a PNG and then noise",
      () => Buffer.concat([pngHeader(400, 400).subarray(0, 8), Buffer.alloc(500, 7)]),
    ],
    ["a PNG that claims pixels and has none", () => pngHeader(400, 400)],
  ];
  it.each(broken)("that is %s", async (_, bytes) => {
    expect(await issuesOf(renderPicture(await bytes()))).toEqual(["media.broken"]);
  });

  it("that claims more pixels than a page can show, before one of them is drawn", async () => {
    for (const [width, height] of [
      [30_000, 30_000],
      [10_000, 4_001],
      [200, 900_000],
    ] as const) {
      expect(await issuesOf(renderPicture(pngHeader(width, height)))).toEqual(["media.too-many-pixels"]);
    }
    expect(await issuesOf(renderPicture(pngHeader(2_000_000_000, 2_000_000_000)))).toEqual(["media.broken"]);
  });

  it("that is too small for a page, also when it lies on its side", async () => {
    expect(await issuesOf(renderPicture(await aPhotograph(199, 900).png().toBuffer()))).toEqual([
      "media.too-small",
    ]);
    const lying = await aPhotograph(400, 150).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    expect(await issuesOf(renderPicture(lying))).toEqual(["media.too-small"]);
  });

  it("that is too heavy, whatever it is", async () => {
    const heavy = Buffer.concat([await aPhotograph().jpeg().toBuffer(), Buffer.alloc(MAX_BYTES)]);
    expect(await issuesOf(renderPicture(heavy))).toEqual(["media.too-large"]);
  });
});

function half(bytes: Buffer): Buffer {
  return bytes.subarray(0, Math.floor(bytes.length / 2));
}
