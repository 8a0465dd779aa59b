import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db";
import { autosaves } from "@/db/schema/autosaves";
import { notices } from "@/db/schema/notices";
import { revisions } from "@/db/schema/stories";
import { at } from "@/newsroom/clock";
import type { Viewer } from "@/newsroom/people/person";
import { autosaveStory, dropAutosave, sweepAutosaves, takeUnsavedText } from "@/newsroom/stories/autosave";
import { unsavedFor, unsavedTextsOf } from "@/newsroom/stories/autosave-queries";
import type { StoryContent } from "@/newsroom/stories/content";
import { storyFor } from "@/newsroom/stories/desk-queries";
import { saveStory } from "@/newsroom/stories/draft";
import { publishStory } from "@/newsroom/stories/publish";
import { approveStory, endorseStory, submitStory } from "@/newsroom/stories/review";
import { aPerson } from "@/tests/newsroom/stories/cast";
import {
  aDraft,
  aNewsroom,
  anApproved,
  aReviewed,
  aSubmitted,
  contentFor,
  granted,
  issuesOf,
  type Newsroom,
  tracesOf,
} from "@/tests/stories";

let room: Newsroom;
beforeAll(async () => {
  room = await aNewsroom();
});

const typed = (part: Partial<StoryContent> = {}, entry: string = randomUUID(), basedOn = 1) => ({
  entry,
  basedOn,
  content: contentFor(room, part),
  lock: null,
});

async function waitingFor(viewer: Viewer, id: string, entry: string | null = null) {
  const story = await storyFor(viewer, id);
  return story ? unsavedTextsOf(viewer, story, entry) : null;
}

const rowsOf = (id: string) => db.select().from(autosaves).where(eq(autosaves.storyId, id));

describe("an autosave", () => {
  it("stays out of revisions, journal, freshness and notices, however often it comes", async () => {
    const { id } = await aSubmitted(room);
    const told = await db.select().from(notices).where(eq(notices.storyId, id));
    const before = await tracesOf(id);
    const entry = randomUUID();
    for (const headline of ["یک", "یک دو", "یک دو سه"])
      await granted(autosaveStory(room.editor, id, typed({ headline }, entry)));
    expect(await tracesOf(id)).toBe(before);
    expect(await db.select().from(notices).where(eq(notices.storyId, id))).toEqual(told);
    expect(await rowsOf(id)).toMatchObject([{ content: { headline: "یک دو سه" }, entry }]);
  });

  it("keeps a poor draft, and refuses what «ذخیره» refuses", async () => {
    const { id } = await aDraft(room);
    expect(await issuesOf(autosaveStory(room.author, id, typed({ headline: "", lead: "" })))).toEqual([]);
    const refusals = [
      [{ ...typed(), content: { headline: "نیم" } }, "stories.unreadable"],
      [{ ...typed(), entry: "no-uuid" }, "stories.revision-missing"],
      [typed({}, randomUUID(), 2), "stories.revision-missing"],
      [typed({}, randomUUID(), Number.NaN), "stories.revision-missing"],
      [typed({ topicId: randomUUID() }), "stories.topic-unknown"],
      [typed({ organisationId: (await aNewsroom()).organisationId }), "stories.organisation-not-yours"],
    ] as const;
    for (const [text, key] of refusals)
      expect(await issuesOf(autosaveStory(room.author, id, text))).toEqual([key]);
    expect(await rowsOf(id)).toHaveLength(1);
  });

  it("asks for the right of «ذخیره», and does not exist for who is out of reach or administrator", async () => {
    const { id } = await aSubmitted(room);
    await granted(autosaveStory(room.editor, id, typed()));
    const [row] = await rowsOf(id);
    expect(await issuesOf(autosaveStory(room.author, id, typed()))).toEqual(["stories.not-your-part"]);
    expect(await waitingFor(room.author, id)).toEqual([]);
    expect(await unsavedFor(room.author, id, row?.id ?? "")).toBeNull();
    const administrator = await aPerson(room.organisationId, "administrator");
    for (const nobody of [administrator, (await aNewsroom()).editor]) {
      expect(await issuesOf(autosaveStory(nobody, id, typed()))).toEqual(["general.not-found"]);
      expect(await waitingFor(nobody, id)).toBeNull();
      expect(await unsavedFor(nobody, id, row?.id ?? "")).toBeNull();
      expect(await issuesOf(takeUnsavedText(nobody, id, row?.id ?? "", randomUUID()))).toEqual([
        "general.not-found",
      ]);
    }
  });

  it("waits for its writer on another machine, and for the next who may write", async () => {
    const { id } = await aDraft(room);
    const entry = randomUUID();
    const moment = new Date("2026-11-25T08:00:00Z");
    await at(moment, () => granted(autosaveStory(room.author, id, typed({ headline: "ناتمام" }, entry))));
    const [mine] = (await at(new Date(moment.getTime() + 120_000), () => waitingFor(room.author, id))) ?? [];
    expect(mine).toMatchObject({ mine: true, age: 120_000, basedOn: 1 });
    expect(await waitingFor(room.author, id, entry)).toEqual([]);
    expect(await waitingFor(room.editor, id)).toMatchObject([{ mine: false, name: room.author.name }]);
  });

  it("goes with the save that holds its words, and with words that were taken back", async () => {
    const { id, number } = await aDraft(room);
    const text = typed();
    await granted(autosaveStory(room.author, id, text));
    await granted(saveStory(room.author, id, number, text.content, { entry: text.entry }));
    expect(await rowsOf(id)).toEqual([]);
    await granted(autosaveStory(room.author, id, typed({}, text.entry, 2)));
    await granted(autosaveStory(room.author, id, { ...text, basedOn: 2 }));
    expect(await rowsOf(id)).toEqual([]);
  });

  it("outlives the publication of what was approved", async () => {
    const { id, number } = await anApproved(room);
    await granted(autosaveStory(room.manager, id, typed({ headline: "ناتمام" })));
    await granted(publishStory(room.editor, id, number));
    expect(await rowsOf(id)).toMatchObject([{ content: { headline: "ناتمام" } }]);
    expect(await waitingFor(room.manager, id)).toMatchObject([{ mine: true }]);
  });

  it("is dropped by its writer alone", async () => {
    const { id } = await aDraft(room);
    const text = typed();
    await granted(autosaveStory(room.author, id, text));
    await dropAutosave(room.editor, id, text.entry);
    expect(await rowsOf(id)).toHaveLength(1);
    await granted(dropAutosave(room.author, id, text.entry));
    expect(await rowsOf(id)).toEqual([]);
  });

  it("is swept after thirty days and not before", async () => {
    const { id } = await aDraft(room);
    const moment = new Date("2026-11-25T08:00:00Z");
    const days = (count: number) => new Date(moment.getTime() + count * 24 * 60 * 60_000);
    await at(moment, () => granted(autosaveStory(room.author, id, typed())));
    await at(days(29), sweepAutosaves);
    expect(await rowsOf(id)).toHaveLength(1);
    await at(days(31), sweepAutosaves);
    expect(await rowsOf(id)).toEqual([]);
  });
});

describe("taking an unsaved text over", () => {
  it("gives its words to the next editor, makes its writer a contributor, and offers it no more", async () => {
    const { id, number } = await aReviewed(room);
    await granted(autosaveStory(room.manager, id, typed({ headline: "از مدیر" })));
    const [offer] = (await waitingFor(room.editor, id)) ?? [];
    const entry = randomUUID();
    const taken = await granted(takeUnsavedText(room.editor, id, offer?.id ?? "", entry));
    expect(taken).toMatchObject({ basedOn: number, content: { headline: "از مدیر" } });
    expect(await waitingFor(room.editor, id, entry)).toEqual([]);
    expect(await rowsOf(id)).toHaveLength(2);

    const content = { ...taken.content, lead: "و از دبیر" };
    await granted(autosaveStory(room.editor, id, { entry, basedOn: number, content, lock: null }));
    const kept = await granted(saveStory(room.editor, id, number, content, { entry }));
    const [revision] = await db
      .select()
      .from(revisions)
      .where(eq(revisions.storyId, id))
      .orderBy(revisions.number)
      .offset(1);
    expect(revision).toMatchObject({ authorId: room.editor.personId, alsoBy: [room.manager.personId] });
    expect(await rowsOf(id)).toEqual([]);
    // Whoever's words they were, their writer does not approve them.
    expect(await issuesOf(approveStory(room.manager, id, kept.number))).toEqual(["stories.own-words"]);
    expect(await issuesOf(approveStory(room.otherManager, id, kept.number))).toEqual([]);
  });

  it("through two hands still names the first one", async () => {
    const { id, number } = await aReviewed(room);
    await granted(autosaveStory(room.manager, id, typed({ headline: "از مدیر" })));
    const other = await aPerson(room.organisationId, "editor");
    const last = randomUUID();
    for (const [viewer, entry] of [
      [other, randomUUID()],
      [room.editor, last],
    ] as const) {
      const [offer] = (await waitingFor(viewer, id)) ?? [];
      await granted(takeUnsavedText(viewer, id, offer?.id ?? "", entry));
    }
    const kept = await granted(saveStory(room.editor, id, number, contentFor(room), { entry: last }));
    expect(await issuesOf(approveStory(room.manager, id, kept.number))).toEqual(["stories.own-words"]);
  });

  it("what its writer changed since stays", async () => {
    const { id, number } = await aDraft(room);
    const text = typed({ headline: "یک" });
    await granted(autosaveStory(room.author, id, text));
    const [offer] = (await waitingFor(room.editor, id)) ?? [];
    const entry = randomUUID();
    await granted(takeUnsavedText(room.editor, id, offer?.id ?? "", entry));
    await granted(autosaveStory(room.author, id, typed({ headline: "یک و دو" }, text.entry)));
    await granted(saveStory(room.editor, id, number, text.content, { entry }));
    expect(await rowsOf(id)).toMatchObject([{ content: { headline: "یک و دو" } }]);
  });

  it("needs the right to write", async () => {
    const { id, number } = await aDraft(room);
    const text = typed();
    await granted(autosaveStory(room.author, id, text));
    await granted(submitStory(room.author, id, number));
    const [mine] = (await waitingFor(room.author, id)) ?? [];
    expect(mine).toMatchObject({ mine: true });
    expect(await issuesOf(takeUnsavedText(room.author, id, mine?.id ?? "", randomUUID()))).toEqual([
      "stories.not-your-part",
    ]);
    await granted(endorseStory(room.editor, id, number));
    expect(await rowsOf(id)).toHaveLength(1);
  });
});
