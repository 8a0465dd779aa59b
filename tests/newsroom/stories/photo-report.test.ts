import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { publicPictureFile } from "@/newsroom/media/queries";
import { emptyBody, type Picture } from "@/newsroom/stories/body";
import type { StoryContent } from "@/newsroom/stories/content";
import { merge } from "@/newsroom/stories/merge";
import { publicStories } from "@/newsroom/stories/public-list-queries";
import { submitStory } from "@/newsroom/stories/review";
import {
  aDraft,
  aLive,
  aNewsroom,
  aRevised,
  contentFor,
  issuesOf,
  type Newsroom,
  rowOf,
} from "@/tests/stories";
import { aPicture } from "./pictures";

let room: Newsroom;
let pictures: Picture[];
beforeAll(async () => {
  room = await aNewsroom();
  pictures = await Promise.all([1, 2, 3, 4].map(() => aPicture(room)));
});

const report = (gallery: Picture[], more: Partial<StoryContent> = {}) => ({
  kind: "photo-report" as const,
  gallery,
  ...more,
});

describe("a photo report goes to review", () => {
  it("with three pictures and a lead; it needs no text", async () => {
    const { id, number } = await aDraft(room, room.author, report(pictures.slice(0, 3), { body: emptyBody }));
    expect(await issuesOf(submitStory(room.author, id, number))).toEqual([]);
  });

  it("not with two, and not with one nobody can hear or whose maker is not named", async () => {
    const few = await aDraft(room, room.author, report(pictures.slice(0, 2)));
    expect(await issuesOf(submitStory(room.author, few.id, few.number))).toEqual([
      "stories.gallery-too-small",
    ]);
    const [first, second, third] = pictures;
    if (!first || !second || !third) throw new Error("no pictures");
    const mute = report([first, { ...second, alt: " " }, { ...third, credit: "" }]);
    const poor = await aDraft(room, room.author, mute);
    expect(await issuesOf(submitStory(room.author, poor.id, poor.number))).toEqual([
      "stories.picture-alt-missing",
      "stories.picture-credit-missing",
    ]);
  });
});

describe("a published photo report", () => {
  it("shows its pictures to the public, and is listed with their number and its first picture", async () => {
    const kept = await aLive(room, report(pictures.slice(0, 3)));
    const { code } = await rowOf(kept.id);
    const listed = await publicStories({ kind: "photo-report" }, null, 50);
    expect(listed.find((story) => story.code === code)).toMatchObject({
      photos: 3,
      picture: { mediaId: pictures[0]?.mediaId },
    });
    expect(await publicPictureFile(pictures[2]?.mediaId ?? "")).not.toBeNull();
    expect(await publicPictureFile(pictures[3]?.mediaId ?? "")).toBeNull();
  });

  it("may be turned into a text: its pictures are kept, and not shown any more", async () => {
    const one = await aPicture(room);
    const gallery = [...pictures.slice(0, 2), one];
    const kept = await aLive(room, report(gallery));
    await aRevised(room, kept, { kind: "news", gallery });
    const { code } = await rowOf(kept.id);
    const listed = await publicStories({}, null, 50);
    expect(listed.find((story) => story.code === code)).toMatchObject({ photos: 3 });
    const text = await aLive(room, { kind: "news", gallery: [one] });
    const { code: other } = await rowOf(text.id);
    expect(
      listed.concat(await publicStories({}, null, 50)).find((story) => story.code === other),
    ).toMatchObject({
      photos: 0,
      picture: null,
    });
  });
});

describe("two people in one photo report", () => {
  const sheet = (gallery: Picture[]) => contentFor(room, report(gallery, { headline: "الف", lead: "ب" }));
  const withId = (id: string): Picture => ({
    mediaId: id,
    alt: "الف",
    decorative: false,
    caption: "",
    credit: "ب",
  });
  const [a, b, c, d] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()].map(withId) as [
    Picture,
    Picture,
    Picture,
    Picture,
  ];

  it("one adds, the other describes: both stay", () => {
    const { content, clashes } = merge(
      sheet([a, b]),
      sheet([a, b, c]),
      sheet([a, { ...b, caption: "تازه" }]),
    );
    expect(clashes).toEqual([]);
    expect(content.gallery).toEqual([a, { ...b, caption: "تازه" }, c]);
  });

  it("one puts them in another order, the other takes one out", () => {
    const { content, clashes } = merge(sheet([a, b, c, d]), sheet([d, c, b, a]), sheet([a, c, d]));
    expect(clashes).toEqual([]);
    expect(content.gallery).toEqual([d, c, a]);
  });

  it("both describe the same picture otherwise: somebody chooses", () => {
    const { clashes } = merge(
      sheet([a, b]),
      sheet([{ ...a, caption: "من" }, b]),
      sheet([{ ...a, caption: "او" }, b]),
    );
    expect(clashes.map(({ part }) => part)).toEqual(["gallery"]);
  });
});
