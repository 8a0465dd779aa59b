import { beforeAll, describe, expect, it } from "vitest";
import { pictureFileFor, publicPictureFile } from "@/newsroom/media/queries";
import type { Picture } from "@/newsroom/stories/body";
import { publishInEmergency } from "@/newsroom/stories/publish";
import { removeStory, restoreStory, withdrawStory } from "@/newsroom/stories/withdraw";
import {
  aDraft,
  aLive,
  aNewsroom,
  anApproved,
  aRevised,
  granted,
  type Newsroom,
  sendOut,
} from "@/tests/stories";
import { anOrganisation, aPerson } from "./cast";
import { aPicture } from "./pictures";

let room: Newsroom;
beforeAll(async () => {
  room = await aNewsroom();
});

const isPublic = async ({ mediaId }: Picture) => (await publicPictureFile(mediaId)) !== null;

describe("a picture is public", () => {
  it("neither when it is kept, nor in a draft, nor in an approved story: only once it is published", async () => {
    const picture = await aPicture(room);
    expect(await isPublic(picture)).toBe(false);
    const { id, number } = await aDraft(room, room.author, { picture });
    expect(await isPublic(picture)).toBe(false);
    await granted(publishInEmergency(room.manager, id, number, "سیل"));
    expect(await isPublic(picture)).toBe(true);
  });

  it("while the public version shows it, and not a word longer", async () => {
    const [first, second, inText] = [await aPicture(room), await aPicture(room), await aPicture(room)];
    const live = await aLive(room, { picture: first });
    const body = { type: "doc" as const, content: [paragraph, { type: "picture" as const, attrs: inText }] };
    const revised = await aRevised(room, live, { picture: second, body });
    expect(await Promise.all([first, second, inText].map(isPublic))).toEqual([true, false, false]);
    await sendOut(room, revised);
    expect(await Promise.all([first, second, inText].map(isPublic))).toEqual([false, true, true]);
  });

  it("under the banner of a withdrawn story, not on a removed one, and again when it is restored", async () => {
    const picture = await aPicture(room);
    const { id, number } = await aLive(room, { picture });
    await granted(withdrawStory(room.manager, id, number, "بررسی"));
    expect(await isPublic(picture)).toBe(true);
    await granted(removeStory(room.manager, id, number, "نادرست"));
    expect(await isPublic(picture)).toBe(false);
    await granted(restoreStory(room.manager, id, number, "درست بود"));
    expect(await isPublic(picture)).toBe(true);
  });

  it("as long as one of two stories shows it", async () => {
    const picture = await aPicture(room);
    const [one, other] = [await aLive(room, { picture }), await aLive(room, { picture })];
    await granted(removeStory(room.manager, one.id, one.number, "تکراری"));
    expect(await isPublic(picture)).toBe(true);
    await granted(removeStory(room.manager, other.id, other.number, "نادرست"));
    expect(await isPublic(picture)).toBe(false);
  });

  it("under no name but its own", async () => {
    for (const id of ["", "../../etc/passwd", "\u0000", "1 or 1=1"]) {
      expect(await publicPictureFile(id)).toBeNull();
      expect(await pictureFileFor(room.author, id)).toBeNull();
    }
  });
});

describe("a picture of a draft", () => {
  it("is seen by those who may write there, and by nobody else", async () => {
    const picture = await aPicture(room);
    await anApproved(room, room.author, { picture });
    const outsiders = [
      await aPerson(room.organisationId, "moderator", "administrator"),
      await aPerson(await anOrganisation(), "manager"),
      await aPerson(room.organisationId),
    ];
    expect(await pictureFileFor(room.editor, picture.mediaId)).not.toBeNull();
    for (const outsider of outsiders) expect(await pictureFileFor(outsider, picture.mediaId)).toBeNull();
  });
});

const paragraph = { type: "paragraph" as const, content: [{ type: "text" as const, text: "متن" }] };
