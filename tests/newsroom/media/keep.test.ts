import { readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { count, eq } from "drizzle-orm";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db";
import { media } from "@/db/schema/media";
import { keepPicture } from "@/newsroom/media/keep";
import { formats, widths } from "@/newsroom/media/picture";
import { pictureSizes } from "@/newsroom/media/queries";
import { readRendition } from "@/newsroom/media/store";
import { aNewsroom, granted, issuesOf, type Newsroom } from "@/tests/stories";
import { anOrganisation, aPerson } from "../stories/cast";
import { aPhotograph } from "./photographs";

let room: Newsroom;
let photograph: Buffer;
const data = process.env.MEYDAN_DATA ?? "";

beforeAll(async () => {
  room = await aNewsroom();
  photograph = await aPhotograph(240, 160).jpeg().toBuffer();
});

afterEach(() => {
  process.env.MEYDAN_DATA = data;
});

async function rowCount(): Promise<number> {
  const [row] = await db.select({ count: count() }).from(media);
  return row?.count ?? 0;
}

async function shaOf(id: string): Promise<string> {
  const [row] = await db.select().from(media).where(eq(media.id, id));
  return row?.sha256 ?? "";
}

describe("a picture that is kept", () => {
  it("has all its files, and says its size", async () => {
    const { id, width, height } = await granted(keepPicture(room.author, room.organisationId, photograph));
    expect([width, height]).toEqual([240, 160]);
    const sha256 = await shaOf(id);
    for (const each of widths) {
      for (const format of formats) expect(await readRendition(sha256, each, format)).not.toBeNull();
    }
    expect((await pictureSizes([id])).get(id)).toMatchObject({ width: 240, height: 160 });
  });

  it("twice, also at once, is two pictures in one folder, and nothing is left beside it", async () => {
    const again = await aPhotograph(260, 160).png().toBuffer();
    const keep = () => granted(keepPicture(room.author, room.organisationId, again));
    const kept = await Promise.all([keep(), keep(), keep()]);
    const shas = await Promise.all(kept.map(({ id }) => shaOf(id)));
    expect([new Set(kept.map(({ id }) => id)).size, new Set(shas).size]).toEqual([3, 1]);
    const [sha = ""] = shas;
    expect(await readdir(path.join(data, "media", sha.slice(0, 2)))).toEqual([sha]);
  });

  it("has no file under a name that was not kept", async () => {
    expect(await readRendition("0".repeat(64), 400, "jpeg")).toBeNull();
  });
});

describe("a picture that is refused leaves no row", () => {
  it("when the disk takes nothing", async () => {
    const before = await rowCount();
    const file = path.join(data, "a-file-where-a-folder-should-be");
    await writeFile(file, "");
    process.env.MEYDAN_DATA = path.join(file, "data");
    const issues = await issuesOf(
      keepPicture(room.author, room.organisationId, await aPhotograph(280, 160).png().toBuffer()),
    );
    expect(issues).toEqual(["media.not-kept"]);
    expect(await rowCount()).toBe(before);
  });

  it("when it is none", async () => {
    const before = await rowCount();
    const outcome = keepPicture(room.author, room.organisationId, Buffer.from("<svg/>"));
    expect(await issuesOf(outcome)).toEqual(["media.not-a-picture"]);
    expect(await rowCount()).toBe(before);
  });

  it("when its sender may not write there", async () => {
    const before = await rowCount();
    const outsiders = [
      await aPerson(room.organisationId, "moderator", "administrator"),
      await aPerson(await anOrganisation(), "manager"),
      await aPerson(room.organisationId),
    ];
    for (const outsider of outsiders) {
      expect(await issuesOf(keepPicture(outsider, room.organisationId, photograph))).toEqual([
        "media.organisation-not-yours",
      ]);
    }
    expect(await rowCount()).toBe(before);
  });
});
