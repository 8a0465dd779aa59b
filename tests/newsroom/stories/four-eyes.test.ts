import { beforeAll, describe, expect, it } from "vitest";
import { saveStory } from "@/newsroom/stories/draft";
import { publishStory } from "@/newsroom/stories/publish";
import { approveStory, endorseStory, returnStory, submitStory } from "@/newsroom/stories/review";
import {
  aDraft,
  aNewsroom,
  anApproved,
  aReviewed,
  contentFor,
  contentOf,
  granted,
  issuesOf,
  type Newsroom,
  rowOf,
  stateOf,
  tracesOf,
} from "@/tests/stories";
import { aPerson } from "./cast";

let room: Newsroom;
beforeAll(async () => {
  room = await aNewsroom();
});

const allRoles = ["author", "editor", "manager"] as const;

describe("who wrote a word of it may not approve it", () => {
  it("neither an author who is also a manager", async () => {
    const both = await aPerson(room.organisationId, "author", "manager");
    const { id, number } = await aReviewed(room, both);
    const before = await tracesOf(id);
    expect(await issuesOf(approveStory(both, id, number))).toEqual(["stories.own-words"]);
    expect(await tracesOf(id)).toBe(before);
    expect(await issuesOf(approveStory(room.manager, id, number))).toEqual([]);
  });

  it("nor somebody who holds every role and takes every step alone", async () => {
    const alone = await aPerson(room.organisationId, ...allRoles);
    const { id, number } = await aDraft(room, alone);
    await granted(submitStory(alone, id, number));
    await granted(endorseStory(alone, id, number));
    expect(await issuesOf(approveStory(alone, id, number))).toEqual(["stories.own-words"]);
    await granted(approveStory(room.manager, id, number));
    expect(await issuesOf(publishStory(alone, id, number))).toEqual(["stories.own-story"]);
    expect(await stateOf(id)).toBe("approved/none");
  });

  it("nor a manager who changed one word of what others wrote", async () => {
    const { id, number } = await aReviewed(room);
    const content = await contentOf({ id, number });
    const changed = { ...content, headline: content.headline.replace("نو", "تازه") };
    const kept = await granted(saveStory(room.manager, id, number, changed));
    expect(await issuesOf(approveStory(room.manager, id, kept.number))).toEqual(["stories.own-words"]);
    expect(await issuesOf(approveStory(room.otherManager, id, kept.number))).toEqual([]);
  });

  it("nor a manager who changed a word and changed it back", async () => {
    const { id, number } = await aReviewed(room);
    const content = await contentOf({ id, number });
    await granted(saveStory(room.manager, id, number, { ...content, kicker: "یک واژه" }));
    await granted(saveStory(room.manager, id, number + 1, content));
    expect(await issuesOf(approveStory(room.manager, id, number + 2))).toEqual(["stories.own-words"]);
  });

  it("but saving what is there already is no contribution", async () => {
    const { id, number } = await aReviewed(room);
    const before = await tracesOf(id);
    const kept = await granted(saveStory(room.manager, id, number, await contentOf({ id, number })));
    expect(kept.number).toBe(number);
    expect(await tracesOf(id)).toBe(before);
    expect(await issuesOf(approveStory(room.manager, id, number))).toEqual([]);
  });
});

describe("contributions count from the last approval", () => {
  it("after an edit that follows it, its author is barred and who wrote before it is free", async () => {
    const writer = await aPerson(room.organisationId, "author", "manager");
    const { id, number } = await anApproved(room, writer);
    const edited = contentFor(room, { lead: "مدیر این را نوشت." });
    const kept = await granted(saveStory(room.manager, id, number, edited));
    await granted(endorseStory(room.editor, id, kept.number));
    expect(await issuesOf(approveStory(room.manager, id, kept.number))).toEqual(["stories.own-words"]);
    expect(await issuesOf(approveStory(writer, id, kept.number))).toEqual([]);
  });

  it("but an approval that was taken back counts no more", async () => {
    const writer = await aPerson(room.organisationId, "author", "manager");
    const { id, number } = await anApproved(room, writer);
    await granted(returnStory(room.manager, id, number, "عدد را دوباره ببینید"));
    expect(await rowOf(id)).toMatchObject({
      approvedNumber: 0,
      approvedHash: null,
      approvedBy: null,
      approvedAt: null,
    });
    await granted(submitStory(writer, id, number));
    await granted(endorseStory(room.editor, id, number));
    expect(await issuesOf(approveStory(writer, id, number))).toEqual(["stories.own-words"]);
  });

  it("and the one before it counts again", async () => {
    const writer = await aPerson(room.organisationId, "author", "manager");
    const { id, number } = await anApproved(room, writer);
    const kept = await granted(saveStory(room.editor, id, number, contentFor(room)));
    await granted(endorseStory(room.editor, id, kept.number));
    await granted(approveStory(writer, id, kept.number));
    await granted(returnStory(room.manager, id, kept.number, "هنوز نه"));
    expect(await rowOf(id)).toMatchObject({ approvedNumber: number, approvedHash: null });
  });
});

describe("an approval seals one revision", () => {
  it.each(["editor", "manager", "otherManager"] as const)(
    "any edit by the %s drops it back to review",
    async (who) => {
      const { id, number } = await anApproved(room);
      await granted(saveStory(room[who], id, number, contentFor(room)));
      expect(await stateOf(id)).toBe("submitted/none");
      expect(await issuesOf(publishStory(room.editor, id, number + 1))).toEqual(["stories.wrong-state"]);
      expect(await rowOf(id)).toMatchObject({ approvedNumber: number, workingNumber: number + 1 });
    },
  );

  it("by its hash, and nothing else is published", async () => {
    const { id, number } = await anApproved(room);
    const row = await rowOf(id);
    expect([row.approvedNumber, row.approvedHash]).toEqual([number, row.workingHash]);
    await granted(publishStory(room.editor, id, number));
    expect(await rowOf(id)).toMatchObject({
      liveNumber: number,
      workingState: "published",
      standing: "live",
    });
  });

  it("which the author of the draft does not publish, whatever roles they hold", async () => {
    const { id, number } = await anApproved(room, room.editor);
    expect(await issuesOf(publishStory(room.editor, id, number))).toEqual(["stories.own-story"]);
    const other = await aPerson(room.organisationId, "editor");
    expect(await issuesOf(publishStory(other, id, number))).toEqual([]);
  });
});

describe("an editor's own draft", () => {
  it("goes straight to a manager, and so does no other draft", async () => {
    const own = await aDraft(room, room.editor);
    await granted(endorseStory(room.editor, own.id, own.number));
    expect(await stateOf(own.id)).toBe("reviewed/none");
    const other = await aDraft(room);
    expect(await issuesOf(endorseStory(room.editor, other.id, other.number))).toEqual([
      "stories.not-your-draft",
    ]);
  });
});
