import { randomUUID } from "node:crypto";
import { mkdir, readdir, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { eq } from "drizzle-orm";
import sharp from "sharp";
import { afterEach, describe, expect, it } from "vitest";
import { db } from "@/db";
import { demandPictures } from "@/db/schema/demand-pictures";
import { demands } from "@/db/schema/demands";
import { HEAVIEST_PICTURE } from "@/newsroom/demands/demand";
import { deskDemand } from "@/newsroom/demands/desk-queries";
import { eraseFromDemand } from "@/newsroom/demands/erase";
import { exportFromDemand } from "@/newsroom/demands/export-queries";
import { sweepPictures } from "@/newsroom/demands/forget-pictures";
import { demandPictureFor, publicDemandPicture } from "@/newsroom/demands/picture-queries";
import { readDemandPicture } from "@/newsroom/demands/picture-store";
import { publicDemand } from "@/newsroom/demands/queries";
import { raiseDemand, supportDemand } from "@/newsroom/demands/raise";
import { refuseDemand, registerDemand } from "@/newsroom/demands/route";
import { honestForm } from "@/newsroom/form-stamp";
import { granted, keysOf } from "@/tests/city";
import { organisation, person } from "@/tests/newsroom/comments/stage";
import { aPhotograph, aPhotographFromAPhone, pngHeader } from "../media/photographs";
import { editor, elsewhere, moderator, raised, registered, typed } from "./stage";

const data = process.env.MEYDAN_DATA ?? "";
afterEach(() => {
  process.env.MEYDAN_DATA = data;
});

let width = 300;
/** A photograph nobody else's test sends. */
const photograph = () => {
  width += 2;
  return aPhotograph(width, 220).jpeg().toBuffer();
};
const sent = (bytes: Buffer, alt = "", place = 1) => ({ place, bytes, alt });
const shown = async (id: string) =>
  db.select().from(demandPictures).where(eq(demandPictures.demandId, id)).orderBy(demandPictures.position);
const files = async () =>
  (await readdir(path.join(data, "demand-pictures"), { recursive: true }).catch(() => [])).filter((name) =>
    name.includes("."),
  );
const counts = async () => [
  await db.$count(demands),
  await db.$count(demandPictures),
  (await files()).length,
];

/** A demand with one picture, in the queue or in public. */
async function pictured(how: typeof raised | typeof registered, bytes?: Buffer) {
  const demand = await how({ pictures: [sent(bytes ?? (await photograph()), "چراغ شکسته")] });
  const [picture] = await shown(demand.id);
  return { ...demand, picture: picture?.id ?? "", sha256: picture?.sha256 ?? "" };
}

describe("pictures that come with a demand", () => {
  it("are drawn anew, upright, without place and camera", async () => {
    const { id } = await raised({ pictures: [sent(await aPhotographFromAPhone())] });
    const [picture] = await shown(id);
    expect(picture).toMatchObject({ width: 320, height: 480, alt: null, position: 1 });
    const bytes = await readDemandPicture(picture?.sha256 ?? "");
    const { format, exif, xmp, orientation } = await sharp(bytes ?? "").metadata();
    expect([format, exif, xmp, orientation ?? 1]).toEqual(["webp", undefined, undefined, 1]);
    expect(bytes?.toString("latin1")).not.toMatch(/HIDDENCAMERA|GPS/);
    expect(bytes?.length).toBe(picture?.bytes);
  });

  it("carry no script along, and none is wider than a page", async () => {
    const script = "<script>alert(document.domain)</script>";
    const polyglot = Buffer.concat([await aPhotograph(2000, 300).jpeg().toBuffer(), Buffer.from(script)]);
    const { id } = await raised({ pictures: [sent(polyglot)] });
    const [picture] = await shown(id);
    expect(picture).toMatchObject({ width: 1280, height: 192 });
    expect((await readDemandPicture(picture?.sha256 ?? ""))?.toString("latin1")).not.toMatch(/script|alert/);
  });

  it("stand in their order with their words, for the moderator first and then for everybody", async () => {
    const pictures = [
      sent(await photograph(), "  چاله  ", 1),
      sent(await aPhotograph(310, 200).png().toBuffer(), "", 3),
    ];
    const { id, code } = await raised({ pictures });
    expect((await deskDemand(moderator, code))?.pictures).toMatchObject([
      { position: 1, alt: "چاله" },
      { position: 2, alt: null, width: 310, height: 200 },
    ]);
    expect(await publicDemand(code)).toBeNull();
    granted(await registerDemand(moderator, id, 1));
    expect((await publicDemand(code))?.pictures.map(({ position }) => position)).toEqual([1, 2]);
  });

  it("have words that are screened like all others", async () => {
    const pictures = [sent(await photograph(), "زنگ بزنید: ۰۹۱۲۳۴۵۶۷۸۹")];
    const { code } = await raised({ pictures });
    expect((await deskDemand(moderator, code))?.signals).toContain("personal-data");
  });
});

describe("a demand is refused, and nothing of it is kept,", () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"><script>alert(1)</script></svg>`;
  const wrong: [string, () => Promise<Buffer> | Buffer, string][] = [
    ["SVG", () => Buffer.from(svg), "demands.picture-not-one"],
    ["HTML", () => Buffer.from("<!doctype html><script>alert(1)</script>"), "demands.picture-not-one"],
    ["AVIF", () => aPhotograph(256, 256).avif().toBuffer(), "demands.picture-not-one"],
    ["nothing", () => Buffer.alloc(0), "demands.picture-not-one"],
    [
      "SVG behind a JPEG's first bytes",
      () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from(svg)]),
      "demands.picture-broken",
    ],
    ["half a JPEG", async () => (await photograph()).subarray(0, 700), "demands.picture-broken"],
    ["a bomb of pixels", () => pngHeader(30_000, 30_000), "demands.picture-too-many-pixels"],
    ["a stamp", () => aPhotograph(150, 150).png().toBuffer(), "demands.picture-too-small"],
    [
      "too heavy",
      async () => Buffer.concat([await photograph(), Buffer.alloc(HEAVIEST_PICTURE)]),
      "demands.picture-too-large",
    ],
  ];
  it.each(wrong)("when a picture is %s", async (_, bytes, key) => {
    const before = await counts();
    const pictures = [sent(await photograph()), sent(await bytes(), "", 2)];
    const outcome = await raiseDemand(typed({ pictures }));
    expect(outcome).toMatchObject({ issues: [{ key, field: "picture-2", values: { place: 2 } }] });
    expect(await counts()).toEqual(before);
  });

  it("when there are four", async () => {
    const one = await photograph();
    const pictures = [1, 2, 3, 4].map((place) => sent(one, "", place));
    expect(keysOf(await raiseDemand(typed({ pictures })))).toEqual(["demands.too-many-pictures"]);
  });

  it.each(["ا".repeat(151), "a\u0000b"])("when the words about one are unfit: %j", async (alt) => {
    const outcome = await raiseDemand(typed({ pictures: [sent(await photograph(), alt)] }));
    expect(outcome).toMatchObject({ issues: [{ key: "demands.picture-words-unfit", field: "alt-1" }] });
  });

  it("when its form is none of the city's: no picture is drawn for it", async () => {
    const half = (await photograph()).subarray(0, 700);
    const form = { ...honestForm, unsigned: true };
    expect(keysOf(await raiseDemand(typed({ form, pictures: [sent(half)] })))).toEqual([
      "comments.form-unknown",
    ]);
  });

  it("when the disk takes nothing", async () => {
    const before = await counts();
    const file = path.join(data, "a-file-where-a-folder-should-be");
    await writeFile(file, "");
    process.env.MEYDAN_DATA = path.join(file, "data");
    const outcome = await raiseDemand(typed({ pictures: [sent(await photograph())] }));
    expect(keysOf(outcome)).toEqual(["demands.pictures-not-kept"]);
    process.env.MEYDAN_DATA = data;
    expect(await counts()).toEqual(before);
  });
});

describe("a picture is served", () => {
  it("to nobody but who routes its demand while that waits", async () => {
    const { picture, sha256 } = await pictured(raised);
    expect(await publicDemandPicture(picture)).toBeNull();
    expect(await demandPictureFor(moderator, picture)).toBe(sha256);
    expect(await demandPictureFor(editor, picture)).toBeNull();
    expect(await demandPictureFor(await person("moderator", elsewhere), picture)).toBeNull();
    expect(await demandPictureFor(await person("moderator", await organisation()), picture)).toBeNull();
    for (const none of ["", "x", randomUUID()]) {
      expect(await publicDemandPicture(none)).toBeNull();
      expect(await demandPictureFor(moderator, none)).toBeNull();
    }
  });

  it("to everybody while its demand is public, and to nobody at once when it is taken away", async () => {
    const { id, picture, sha256 } = await pictured(registered);
    expect(await publicDemandPicture(picture)).toBe(sha256);
    expect(await demandPictureFor(editor, picture)).toBe(sha256);
    expect(await demandPictureFor(await person("moderator", elsewhere), picture)).toBeNull();
    granted(await refuseDemand(moderator, id, 2, "personal-data"));
    expect(await publicDemandPicture(picture)).toBeNull();
    expect(await demandPictureFor(editor, picture)).toBeNull();
    expect(await demandPictureFor(moderator, picture)).toBe(sha256);
  });

  it("to no citizen when its demand was never shown", async () => {
    const { id, picture } = await pictured(raised);
    granted(await refuseDemand(moderator, id, 1, "personal-data"));
    expect(await publicDemandPicture(picture)).toBeNull();
  });
});

describe("who raised a demand", () => {
  it("takes along what is kept of its pictures", async () => {
    const { receipt, sha256 } = await pictured(raised);
    expect(await exportFromDemand(receipt)).toMatchObject({
      pictures: [{ position: 1, alt: "چراغ شکسته", width: expect.any(Number), sha256 }],
    });
  });

  it("erases them with their files", async () => {
    const { id, receipt, picture, sha256 } = await pictured(registered);
    expect(await readDemandPicture(sha256)).not.toBeNull();
    granted(await eraseFromDemand(receipt));
    expect(await shown(id)).toEqual([]);
    expect(await readDemandPicture(sha256)).toBeNull();
    expect(await demandPictureFor(moderator, picture)).toBeNull();
  });

  it("erases them also from a demand that others made theirs", async () => {
    const { code, receipt, sha256 } = await pictured(registered);
    granted(await supportDemand(code, randomUUID(), null));
    granted(await eraseFromDemand(receipt));
    expect(await publicDemand(code)).toMatchObject({ name: "", pictures: [] });
    expect(await readDemandPicture(sha256)).toBeNull();
  });

  it("erases no file that another demand shows too", async () => {
    const bytes = await photograph();
    const one = await pictured(registered, bytes);
    const other = await pictured(registered, bytes);
    expect(other.sha256).toBe(one.sha256);
    granted(await eraseFromDemand(one.receipt));
    expect(await publicDemandPicture(one.picture)).toBeNull();
    expect(await publicDemandPicture(other.picture)).toBe(one.sha256);
    expect(await readDemandPicture(one.sha256)).not.toBeNull();
    granted(await eraseFromDemand(other.receipt));
    expect(await readDemandPicture(one.sha256)).toBeNull();
  });

  it("and who supports it erases nothing of another's", async () => {
    const { code, picture, sha256 } = await pictured(registered);
    const voice = granted(await supportDemand(code, randomUUID(), null)).receipt;
    granted(await eraseFromDemand(voice));
    expect(await publicDemandPicture(picture)).toBe(sha256);
    expect(await readDemandPicture(sha256)).not.toBeNull();
  });
});

it("the sweep takes what a crash left an hour ago, and nothing that is named or new", async () => {
  await pictured(raised);
  const old = new Date(Date.now() - 2 * 3_600_000);
  const folder = path.join(data, "demand-pictures");
  for (const name of await files()) await utimes(path.join(folder, name), old, old);
  const named = await files();
  const [left, half, fresh] = ["0", "1", "2"].map((digit) =>
    path.join(digit.repeat(2), `${digit.repeat(64)}.webp${digit === "1" ? ".x" : ""}`),
  ) as [string, string, string];
  for (const name of [left, half, fresh]) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), "x");
  }
  for (const name of [left, half]) await utimes(path.join(folder, name), old, old);
  await sweepPictures();
  expect((await files()).sort()).toEqual([...named, fresh].sort());
});
