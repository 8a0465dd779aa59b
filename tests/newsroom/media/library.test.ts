import { randomUUID } from "node:crypto";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { limitAccess } from "@/newsroom/access/limit";
import { describePicture, reinstatePicture, retirePicture } from "@/newsroom/media/describe";
import { keepPicture, listPicture } from "@/newsroom/media/keep";
import {
  alikePictures,
  type LibraryFilter,
  libraryPictures,
  pictureFor,
  replacementsOf,
  usesOf,
} from "@/newsroom/media/library-queries";
import { pictureFileFor, publicPictureFile } from "@/newsroom/media/queries";
import { cropPicture, replacePicture } from "@/newsroom/media/remake";
import type { Viewer } from "@/newsroom/people/person";
import type { Picture } from "@/newsroom/stories/body";
import { createStory } from "@/newsroom/stories/create";
import { saveStory } from "@/newsroom/stories/draft";
import { anOrganisation, aPerson, theCentralDesk } from "@/tests/newsroom/stories/cast";
import {
  aDraft,
  aLive,
  aNewsroom,
  contentFor,
  granted,
  issuesOf,
  journalOf,
  type Newsroom,
} from "@/tests/stories";
import { aPhotograph } from "./photographs";

let room: Newsroom;
let colleague: Viewer;
let stranger: Viewer;
let central: Viewer;
beforeAll(async () => {
  room = await aNewsroom();
  colleague = await aPerson(room.organisationId, "author");
  stranger = await aPerson(await anOrganisation(), "author", "editor", "manager");
  central = await aPerson(await theCentralDesk(), "editor");
});

/**
 * A photograph nobody sent before: 9 × 8 fields of grey, each well apart from its neighbour and far from white, so that
 * what it looks like does not hang on the dice.
 */
async function fresh(width = 640, height = 400): Promise<Buffer> {
  const [levels, wide, high] = [5, 9, 8];
  let level = 0;
  const grey = Array.from({ length: wide * high }, () => {
    level = (level + 1 + Math.floor(Math.random() * (levels - 1))) % levels;
    return 30 + level * 40;
  });
  return sharp(Buffer.from(grey), { raw: { width: wide, height: high, channels: 1 } })
    .resize(width, height, { kernel: "nearest", fit: "fill" })
    .png()
    .toBuffer();
}

const listed = async (viewer = room.author) =>
  granted(listPicture(viewer, room.organisationId, await fresh()));
const sent = async (viewer = room.author) => granted(keepPicture(viewer, room.organisationId, await fresh()));

const shown = (mediaId: string): Picture => ({
  mediaId,
  alt: "پل آجری",
  decorative: false,
  caption: "پل در غروب",
  credit: "مینا رحیمی",
});

const words = {
  alt: "پل آجري روی تجن",
  caption: "پل در غروب",
  credit: "مینا رحیمی",
  licence: "own",
  consent: "not-needed",
  focalX: "25",
  focalY: "0",
};

async function sees(viewer: Viewer, id: string, filter: LibraryFilter = {}): Promise<boolean> {
  const found = await libraryPictures(viewer, filter, null, 500);
  return found.some((picture) => picture.id === id);
}

describe("who sees a picture", () => {
  it("in the library: its organisation's writers and the central desk, nobody else", async () => {
    const { id } = await listed();
    expect(await Promise.all([room.author, colleague, central].map((viewer) => sees(viewer, id)))).toEqual([
      true,
      true,
      true,
    ]);
    expect(await sees(stranger, id)).toBe(false);
    expect(await pictureFor(stranger, id)).toBeNull();
    const moderator = await aPerson(room.organisationId, "moderator", "administrator");
    expect(await pictureFor(moderator, id)).toBeNull();
  });

  it("sent for a story that is not saved: who sent it alone", async () => {
    const { id } = await sent();
    expect(await sees(room.author, id)).toBe(true);
    expect(await sees(colleague, id)).toBe(false);
    expect(await pictureFileFor(colleague, id)).toBeNull();
  });

  it("in a draft: whoever sees the draft; once it is limited, nobody who does not", async () => {
    const { id } = await sent();
    const kept = await aDraft(room, room.author, { picture: shown(id) });
    expect(await sees(colleague, id)).toBe(true);
    await granted(limitAccess(room.author, kept.id, "named", [room.editor.personId]));
    for (const viewer of [colleague, central]) {
      expect(await sees(viewer, id)).toBe(false);
      expect(await pictureFor(viewer, id)).toBeNull();
      expect(await pictureFileFor(viewer, id)).toBeNull();
    }
    expect(await pictureFileFor(room.editor, id)).not.toBeNull();
    expect(await usesOf(room.editor, id)).toMatchObject([{ storyId: kept.id, working: true, live: false }]);
  });

  it("from the library in a limited draft: it stays in the library, and the draft is not told", async () => {
    const { id } = await listed();
    const kept = await aDraft(room, room.author, { picture: shown(id) });
    await granted(limitAccess(room.author, kept.id, "named", []));
    expect(await sees(colleague, id)).toBe(true);
    expect(await usesOf(colleague, id)).toEqual([]);
    expect(await sees(colleague, id, { lack: "use" })).toBe(true);
    expect(await sees(room.author, id, { lack: "use" })).toBe(false);
  });

  it("of a draft that moved to another organisation: its new desk too", async () => {
    const other = await anOrganisation();
    const { id } = await sent(central);
    const kept = await granted(
      createStory(central, randomUUID(), contentFor(room, { organisationId: other, picture: shown(id) })),
    );
    const there = await aPerson(other, "editor");
    expect(await pictureFor(there, id)).not.toBeNull();
    expect(await usesOf(there, id)).toMatchObject([{ storyId: kept.id }]);
  });
});

describe("describing a picture", () => {
  it("is found again by its words, whatever the keyboard, and is written to the journal", async () => {
    const { id } = await listed();
    await granted(describePicture(colleague, id, 0, words));
    expect(await pictureFor(colleague, id)).toMatchObject({
      alt: "پل آجری روی تجن",
      licence: "own",
      consent: "not-needed",
      focalX: 25,
      focalY: 0,
      version: 1,
    });
    expect(await sees(colleague, id, { words: "آجری رحیمي" })).toBe(true);
    expect(await sees(colleague, id, { words: "اتوبوس" })).toBe(false);
    expect(await sees(colleague, id, { lack: "alt" })).toBe(false);
    expect((await journalOf(id)).map(({ action }) => action)).toEqual(["picture.describe"]);
  });

  it("refuses what is stale, unreadable, not theirs or not there, and changes nothing", async () => {
    const { id } = await listed();
    await granted(describePicture(room.author, id, 0, words));
    const before = await pictureFor(room.author, id);
    expect(await issuesOf(describePicture(colleague, id, 0, words))).toEqual(["media.stale"]);
    expect(await issuesOf(describePicture(colleague, id, 1, { ...words, focalX: "33" }))).toEqual([
      "general.unreadable",
    ]);
    expect(await issuesOf(describePicture(stranger, id, 1, words))).toEqual(["general.not-found"]);
    expect(await issuesOf(describePicture(room.author, "nonsense", 1, words))).toEqual(["general.not-found"]);
    expect(await issuesOf(retirePicture(colleague, id, 1))).toEqual(["media.not-your-part"]);
    expect(await pictureFor(room.author, id)).toEqual(before);
  });

  it("of a story that goes public: one nobody described takes over the words it is shown with", async () => {
    const { id } = await sent();
    await aLive(room, { picture: shown(id) });
    expect(await pictureFor(colleague, id)).toMatchObject({ alt: "پل آجری", credit: "مینا رحیمی" });
    expect(await publicPictureFile(id)).not.toBeNull();
  });
});

describe("a picture out of use", () => {
  it("stays where it stands, and comes into no other story", async () => {
    const { id } = await listed();
    const kept = await aDraft(room, room.author, { picture: shown(id) });
    await granted(retirePicture(room.editor, id, 0));
    const next = contentFor(room, { picture: shown(id), headline: "تیتری دیگر" });
    await granted(saveStory(room.author, kept.id, 1, next));
    expect(
      await issuesOf(createStory(room.author, randomUUID(), contentFor(room, { picture: shown(id) }))),
    ).toEqual(["stories.picture-retired"]);
    expect(await sees(colleague, id)).toBe(false);
    expect(await sees(colleague, id, { retired: true })).toBe(true);
    await granted(reinstatePicture(room.editor, id, 1));
    await granted(createStory(room.author, randomUUID(), contentFor(room, { picture: shown(id) })));
  });

  it("whose people did not agree comes into no story", async () => {
    const { id } = await listed();
    await granted(describePicture(room.author, id, 0, { ...words, consent: "refused" }));
    expect(
      await issuesOf(createStory(room.author, randomUUID(), contentFor(room, { picture: shown(id) }))),
    ).toEqual(["stories.picture-without-consent"]);
    expect(await sees(room.author, id, { usable: true })).toBe(false);
  });
});

describe("a picture made of another", () => {
  it("is cut out, with its words, and the whole one stays", async () => {
    const { id } = await listed();
    await granted(describePicture(room.author, id, 0, words));
    const area = { left: 25, top: 0, width: 50, height: 100 };
    const made = await granted(cropPicture(room.author, id, area));
    expect([made.width, made.height]).toEqual([320, 400]);
    expect(await pictureFor(room.author, made.id)).toMatchObject({
      alt: "پل آجری روی تجن",
      madeFrom: id,
      madeBy: "crop",
    });
    expect(await pictureFor(room.author, id)).toMatchObject({ width: 640, retired: false });
    expect(await issuesOf(cropPicture(room.author, id, { ...area, width: 5 }))).toEqual(["media.too-small"]);
    expect(await issuesOf(cropPicture(room.author, id, { ...area, width: null }))).toEqual([
      "media.too-small",
    ]);
    expect(await issuesOf(cropPicture(room.author, id, { ...area, width: 400 }))).toEqual([
      "general.unreadable",
    ]);
    expect(await issuesOf(cropPicture(stranger, id, area))).toEqual(["general.not-found"]);
  });

  it("takes its place in the library, and what is live is not touched", async () => {
    const { id } = await listed();
    const live = await aLive(room, { picture: shown(id) });
    const made = await granted(replacePicture(room.author, id, await fresh()));
    expect(await publicPictureFile(id)).not.toBeNull();
    expect(await publicPictureFile(made.id)).toBeNull();
    expect(await usesOf(room.author, id)).toMatchObject([{ storyId: live.id, live: true }]);
    expect(await pictureFor(room.author, id)).toMatchObject({ retired: true });
    expect(await replacementsOf(room.author, [id])).toEqual({ [id]: made.id });
    expect(await replacementsOf(stranger, [id])).toEqual({});
    expect(await issuesOf(replacePicture(room.author, id, Buffer.from("<svg/>")))).toEqual([
      "media.not-a-picture",
    ]);
  });
});

describe("the same picture twice", () => {
  it("stands once in the library of an organisation, and in another's again", async () => {
    const bytes = await fresh();
    const first = await granted(listPicture(room.author, room.organisationId, bytes));
    const again = await granted(listPicture(colleague, room.organisationId, bytes));
    expect([first.known, again.known, again.id]).toEqual([false, true, first.id]);
    const elsewhere = await anOrganisation();
    const there = await aPerson(elsewhere, "author");
    expect((await granted(listPicture(there, elsewhere, bytes))).known).toBe(false);
  });

  it("is found by how it looks: smaller, saved anew, in grey; another one is not", async () => {
    const bytes = await fresh(1200, 750);
    const { id } = await granted(listPicture(room.author, room.organisationId, bytes));
    const likes = await Promise.all([
      sharp(bytes).resize(500).jpeg({ quality: 60 }).toBuffer(),
      sharp(bytes).greyscale().webp().toBuffer(),
      sharp(bytes).modulate({ brightness: 1.05 }).jpeg().toBuffer(),
    ]);
    for (const like of likes) {
      const { id: other } = await granted(listPicture(room.author, room.organisationId, like));
      expect((await alikePictures(room.author, other)).map((picture) => picture.id)).toContain(id);
      expect(await alikePictures(stranger, other)).toEqual([]);
    }
    const { id: another } = await listed();
    expect((await alikePictures(room.author, another)).map((picture) => picture.id)).not.toContain(id);
  });

  it("a plain surface is like nothing", async () => {
    const plain = { create: { width: 300, height: 300, channels: 3 as const, background: "#888" } };
    const { id } = await granted(
      listPicture(room.author, room.organisationId, await sharp(plain).png().toBuffer()),
    );
    await granted(listPicture(room.author, room.organisationId, await aPhotograph().png().toBuffer()));
    expect(await alikePictures(room.author, id)).toEqual([]);
  });
});

it("the library is read page by page, and no picture twice", async () => {
  const elsewhere = await anOrganisation();
  const there = await aPerson(elsewhere, "author");
  const ids = [];
  for (let count = 0; count < 5; count += 1)
    ids.push((await granted(listPicture(there, elsewhere, await fresh(240, 200)))).id);
  const first = await libraryPictures(there, {}, null, 3);
  const second = await libraryPictures(there, {}, first.at(-1) ?? null, 3);
  expect([...first, ...second].map(({ id }) => id)).toEqual(ids.reverse());
});
