import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { limitAccess } from "@/newsroom/access/limit";
import { inboxOf } from "@/newsroom/notices/inbox";
import type { Viewer } from "@/newsroom/people/person";
import { createStory } from "@/newsroom/stories/create";
import { storyFor } from "@/newsroom/stories/desk-queries";
import { saveStory } from "@/newsroom/stories/draft";
import { takeLock } from "@/newsroom/stories/lock";
import { publicStories } from "@/newsroom/stories/public-list-queries";
import { publicStoryByCode } from "@/newsroom/stories/public-queries";
import { approveStory, claimStory, endorseStory, submitStory } from "@/newsroom/stories/review";
import { reviseStory } from "@/newsroom/stories/revise";
import type { Kept } from "@/newsroom/stories/story";
import { anOrganisation, aPerson } from "@/tests/newsroom/stories/cast";
import {
  aDraft,
  aLive,
  aNewsroom,
  contentFor,
  contentOf,
  granted,
  issuesOf,
  type Newsroom,
  rowOf,
  sendOut,
} from "@/tests/stories";
import { slugOf } from "./joint";

let room: Newsroom;
let partner: string;
let theirAuthor: Viewer;
let theirEditor: Viewer;
let theirManager: Viewer;
let stranger: Viewer;
beforeAll(async () => {
  room = await aNewsroom();
  partner = await anOrganisation();
  theirAuthor = await aPerson(partner, "author");
  theirEditor = await aPerson(partner, "editor");
  theirManager = await aPerson(partner, "manager");
  stranger = await aPerson(await anOrganisation(), "author", "editor", "manager");
});

const joint = (): Promise<Kept> => aDraft(room, room.author, { partners: [partner] });
const words = (headline: string, more = {}) => contentFor(room, { partners: [partner], headline, ...more });

describe("a joint draft", () => {
  it("is seen and written by the partner's people, and by nobody else's", async () => {
    const kept = await joint();
    expect(await storyFor(theirAuthor, kept.id)).not.toBeNull();
    expect(await storyFor(stranger, kept.id)).toBeNull();
    const saved = await granted(saveStory(theirAuthor, kept.id, 1, words("پل را با هم می‌سازیم")));
    expect((await contentOf(saved)).headline).toBe("پل را با هم می‌سازیم");
    expect(await granted(takeLock(theirEditor, kept.id))).toBe(1);
    expect(await issuesOf(takeLock(room.author, kept.id))).toEqual(["stories.locked"]);
  });

  it("tells the partner's editors once", async () => {
    const kept = await joint();
    await granted(saveStory(room.author, kept.id, 1, words("تیتری دیگر")));
    const told = (await inboxOf(theirEditor, null, 100)).filter(({ storyId }) => storyId === kept.id);
    expect(told.map(({ kind }) => kind)).toEqual(["story.join"]);
  });

  it("is decided by the lead: the partner neither sends it out, nor reviews, approves or takes it over", async () => {
    const kept = await joint();
    const refusedToAll = async (verb: typeof submitStory) => {
      for (const viewer of [theirAuthor, theirEditor, theirManager])
        expect(await issuesOf(verb(viewer, kept.id, kept.number))).toEqual(["stories.not-your-part"]);
    };
    await refusedToAll(submitStory);
    await granted(submitStory(room.author, kept.id, kept.number));
    await refusedToAll(claimStory);
    await refusedToAll(endorseStory);
    expect(await issuesOf(saveStory(theirEditor, kept.id, kept.number, words("دیر آمدم")))).toEqual([
      "stories.not-your-part",
    ]);
    await granted(endorseStory(room.editor, kept.id, kept.number));
    await refusedToAll(approveStory);
    await granted(approveStory(room.manager, kept.id, kept.number));
  });

  it("keeps its lead and its partners against the partner's wish", async () => {
    const kept = await joint();
    const mine = words("از ما", { organisationId: partner, partners: [room.organisationId] });
    expect(await issuesOf(saveStory(theirEditor, kept.id, 1, mine))).toEqual(["stories.lead-decides"]);
    const alone = words("بی ما", { partners: [] });
    expect(await issuesOf(saveStory(theirEditor, kept.id, 1, alone))).toEqual(["stories.lead-decides"]);
    await granted(saveStory(room.author, kept.id, 1, alone));
    expect(await storyFor(theirEditor, kept.id)).toBeNull();
  });

  it("limited to its organisation is the lead's alone; a partner's person is named", async () => {
    const kept = await joint();
    await granted(limitAccess(room.author, kept.id, "organisation", []));
    expect(await storyFor(theirAuthor, kept.id)).toBeNull();
    expect(await issuesOf(saveStory(theirAuthor, kept.id, 1, words("پنهانی")))).toEqual([
      "general.not-found",
    ]);
    await granted(limitAccess(room.author, kept.id, "named", [theirAuthor.personId]));
    expect(await storyFor(theirAuthor, kept.id)).not.toBeNull();
  });

  it("refuses partners nobody knows, and the lead beside itself", async () => {
    const refusals = [[randomUUID()], [room.organisationId]].map((partners) =>
      issuesOf(createStory(room.author, randomUUID(), contentFor(room, { partners }))),
    );
    expect(await Promise.all(refusals)).toEqual([["stories.partner-unknown"], ["stories.partner-is-lead"]]);
  });
});

describe("a joint story that is public", () => {
  it("names its partners, and stands in their list too", async () => {
    const kept = await aLive(room, { partners: [partner] });
    const { code } = await rowOf(kept.id);
    const shown = await publicStoryByCode(code);
    expect(shown && "partners" in shown && shown.partners.map(({ slug }) => slug)).toEqual([
      await slugOf(partner),
    ]);
    for (const id of [partner, room.organisationId]) {
      const listed = await publicStories({ organisationSlug: await slugOf(id) }, null, 50);
      expect(listed.map((story) => story.code)).toContain(code);
    }
  });

  it("keeps the old partners before the public until the new version is published, with a note", async () => {
    const kept = await aLive(room, { partners: [partner] });
    const { code } = await rowOf(kept.id);
    const opened = await granted(reviseStory(room.author, kept.id, kept.number));
    const alone = await granted(
      saveStory(room.author, kept.id, opened.workingNumber, { ...(await contentOf(kept)), partners: [] }),
    );
    expect(await issuesOf(submitStory(room.author, alone.id, alone.number))).toEqual([
      "stories.change-must-be-told",
    ]);
    const shown = await publicStoryByCode(code);
    expect(shown && "partners" in shown && shown.partners).toHaveLength(1);
    const change = { kind: "update" as const, note: "همکاری پایان یافت." };
    const told = await granted(
      saveStory(room.author, kept.id, alone.number, { ...(await contentOf(alone)), change }),
    );
    await sendOut(room, told);
    const after = await publicStoryByCode(code);
    expect(after && "partners" in after && after.partners).toEqual([]);
    const listed = await publicStories({ organisationSlug: await slugOf(partner) }, null, 50);
    expect(listed.map((story) => story.code)).not.toContain(code);
  });
});
