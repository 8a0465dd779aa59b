import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/db";
import { notices } from "@/db/schema/notices";
import { remarks } from "@/db/schema/remarks";
import type { Viewer } from "@/newsroom/people/person";
import { saveStory } from "@/newsroom/stories/draft";
import { threadsOf } from "@/newsroom/stories/remarks/queries";
import {
  acceptSuggestion,
  rejectSuggestion,
  reopenRemark,
  resolveRemark,
} from "@/newsroom/stories/remarks/settle";
import { replyToRemark, writeRemark } from "@/newsroom/stories/remarks/write";
import { approveStory, endorseStory, submitStory } from "@/newsroom/stories/review";
import type { Kept } from "@/newsroom/stories/story";
import {
  aDraft,
  aNewsroom,
  aSubmitted,
  bodyOf,
  contentOf,
  granted,
  issuesOf,
  journalOf,
  type Newsroom,
  rowOf,
  tracesOf,
} from "@/tests/stories";

let room: Newsroom;
let story: Kept;
beforeEach(async () => {
  room = await aNewsroom();
  story = await aSubmitted(room, room.author, {
    body: bodyOf("پل محله روز شنبه باز شد.", "هزینهٔ آن ۱۲ میلیارد بود."),
  });
});

const remark = (more: object = {}) => ({
  field: "body",
  quote: "روز شنبه",
  prefix: "پل محله ",
  suffix: " باز شد.",
  words: "ساعتش را هم بنویسید",
  replacement: null,
  mentions: [],
  ...more,
});
const say = (viewer: Viewer, more: object = {}) => writeRemark(viewer, story.id, remark(more));
const toldTo = async ({ personId }: Viewer, kind: string) =>
  (await db.select().from(notices).where(eq(notices.personId, personId))).filter((row) => row.kind === kind)
    .length;
const onlyThread = async () => {
  const [thread] = await threadsOf(story);
  if (!thread) throw new Error("no thread");
  return thread;
};

describe("a remark", () => {
  it("stands beside the text: no revision, no hash, no contribution; the author hears of it, the writer not", async () => {
    const { workingHash, workingNumber } = await rowOf(story.id);
    await granted(say(room.manager));
    expect(await rowOf(story.id)).toMatchObject({ workingHash, workingNumber });
    expect(await toldTo(room.author, "story.remark")).toBe(1);
    expect(await toldTo(room.manager, "story.remark")).toBe(0);
    await granted(endorseStory(room.editor, story.id, story.number));
    await granted(approveStory(room.manager, story.id, story.number));
  });

  it("names a colleague once, however the names repeat, and never its writer", async () => {
    const mentions = [room.editor.personId, room.editor.personId, room.manager.personId];
    await granted(say(room.manager, { mentions }));
    expect(await toldTo(room.editor, "story.mention")).toBe(1);
    expect(await toldTo(room.manager, "story.mention")).toBe(0);
  });

  it("is answered, resolved and opened again, each with a line in the journal", async () => {
    const id = await granted(say(room.editor));
    await granted(replyToRemark(room.author, story.id, id, "نوشتم"));
    expect(await toldTo(room.editor, "story.reply")).toBe(1);
    await granted(resolveRemark(room.author, story.id, id));
    expect(await issuesOf(replyToRemark(room.author, story.id, id, "باز هم"))).toEqual(["remarks.settled"]);
    expect(await issuesOf(resolveRemark(room.editor, story.id, id))).toEqual(["remarks.settled"]);
    await granted(reopenRemark(room.editor, story.id, id));
    expect(await issuesOf(reopenRemark(room.editor, story.id, id))).toEqual(["remarks.not-resolved"]);
    expect((await onlyThread()).replies.map(({ words }) => words)).toEqual(["نوشتم"]);
    const told = (await journalOf(story.id)).map(({ action }) => action);
    expect(told.slice(-4)).toEqual([
      "story.remark",
      "story.reply",
      "story.resolve-remark",
      "story.reopen-remark",
    ]);
  });

  it("stays readable when its words are gone", async () => {
    await granted(say(room.editor));
    const content = { ...(await contentOf(story)), body: bodyOf("متنی دیگر.") };
    await granted(saveStory(room.editor, story.id, story.number, content));
    expect((await onlyThread()).anchor.quote).toBe("روز شنبه");
  });

  it.each([
    ["words that are not in the text", { quote: "روز جمعه" }, "remarks.words-not-there"],
    ["nothing said", { words: " \u200c " }, "remarks.empty"],
    ["a field there is not", { field: "price" }, "general.unreadable"],
    ["a book", { words: "الف".repeat(2_000) }, "general.unreadable"],
    ["a stranger named", { mentions: ["5f1d3c8e-0000-4000-8000-000000000001"] }, "remarks.stranger"],
    [
      "a suggestion for the whole",
      { field: "whole", quote: "", replacement: "الف" },
      "remarks.suggestion-without-words",
    ],
    [
      "a suggestion over two paragraphs",
      { quote: "باز شد.\nهزینهٔ", prefix: "", suffix: "", replacement: "الف" },
      "remarks.suggestion-too-wide",
    ],
  ])("%s is refused and changes nothing", async (_, more, key) => {
    const before = await tracesOf(story.id);
    expect(await issuesOf(say(room.editor, more))).toEqual([key]);
    expect(await tracesOf(story.id)).toBe(before);
    expect(await db.select().from(remarks).where(eq(remarks.storyId, story.id))).toEqual([]);
  });

  it("is not there for who may not see the story, by none of its doors, not even by its id", async () => {
    const stranger = (await aNewsroom()).manager;
    const id = await granted(say(room.editor));
    const other = await aDraft(room);
    const doors = [
      say(stranger),
      replyToRemark(stranger, story.id, id, "سلام"),
      resolveRemark(stranger, story.id, id),
      reopenRemark(stranger, story.id, id),
      rejectSuggestion(stranger, story.id, id),
      acceptSuggestion(stranger, story.id, story.number, id),
      // The right story and a remark of another.
      resolveRemark(room.editor, other.id, id),
    ];
    for (const door of doors) expect(await issuesOf(door)).toEqual(["general.not-found"]);
  });
});

describe("a suggestion", () => {
  const suggest = (by: Viewer, more: object = {}) => say(by, { words: "", replacement: "صبح شنبه", ...more });

  it("becomes a new revision when it is accepted, and closes", async () => {
    const id = await granted(suggest(room.manager));
    await granted(acceptSuggestion(room.editor, story.id, story.number, id));
    const kept = { id: story.id, number: story.number + 1 };
    expect(JSON.stringify(await contentOf(kept))).toContain("پل محله صبح شنبه باز شد.");
    expect((await onlyThread()).state).toBe("accepted");
    expect((await journalOf(story.id)).map(({ action }) => action).slice(-2)).toEqual([
      "story.accept-suggestion",
      "story.save",
    ]);
  });

  it("counts its maker among the writers: a manager whose word was accepted may not approve", async () => {
    const id = await granted(suggest(room.manager));
    await granted(acceptSuggestion(room.editor, story.id, story.number, id));
    await granted(endorseStory(room.editor, story.id, story.number + 1));
    expect(await issuesOf(approveStory(room.manager, story.id, story.number + 1))).toEqual([
      "stories.own-words",
    ]);
    await granted(approveStory(room.otherManager, story.id, story.number + 1));
  });

  it("the database refuses that approval too, whoever asks it", async () => {
    const id = await granted(suggest(room.manager));
    await granted(acceptSuggestion(room.editor, story.id, story.number, id));
    await expect(
      db.execute(`update stories set approved_number = ${story.number + 1}, approved_by = '${room.manager.personId}'
        where id = '${story.id}'`),
    ).rejects.toThrow();
  });

  it("is decided on the newest revision, once, by who may save", async () => {
    const id = await granted(suggest(room.manager));
    const before = await tracesOf(story.id);
    expect(await issuesOf(acceptSuggestion(room.editor, story.id, story.number + 1, id))).toEqual([
      "stories.stale",
    ]);
    expect(await issuesOf(acceptSuggestion(room.author, story.id, story.number, id))).toEqual([
      "stories.not-your-part",
    ]);
    expect(await tracesOf(story.id)).toBe(before);
    const both = await Promise.all(
      [room.editor, room.otherManager].map((viewer) => acceptSuggestion(viewer, story.id, story.number, id)),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await rowOf(story.id)).workingNumber).toBe(story.number + 1);
    expect(await issuesOf(acceptSuggestion(room.editor, story.id, story.number + 1, id))).toEqual([
      "remarks.settled",
    ]);
  });

  it("whose words are gone can only be rejected, by its maker or who may save", async () => {
    const id = await granted(suggest(room.manager));
    const content = { ...(await contentOf(story)), body: bodyOf("متنی دیگر.") };
    await granted(saveStory(room.editor, story.id, story.number, content));
    expect(await issuesOf(acceptSuggestion(room.editor, story.id, story.number + 1, id))).toEqual([
      "remarks.words-not-there",
    ]);
    expect(await issuesOf(resolveRemark(room.editor, story.id, id))).toEqual(["remarks.is-suggestion"]);
    expect(await issuesOf(rejectSuggestion(room.author, story.id, id))).toEqual(["remarks.not-yours"]);
    await granted(rejectSuggestion(room.manager, story.id, id));
  });

  it("may change a headline, and may take words away", async () => {
    const headline = (await contentOf(story)).headline;
    const on = { field: "headline", quote: "خیابان قارن", prefix: "", suffix: "", replacement: "" };
    const id = await granted(suggest(room.editor, on));
    await granted(acceptSuggestion(room.editor, story.id, story.number, id));
    const after = (await contentOf({ id: story.id, number: story.number + 1 })).headline;
    expect(headline).toContain("خیابان قارن");
    expect(after).not.toContain("خیابان قارن");
  });

  it("of a draft is accepted by its author", async () => {
    const draft = await aDraft(room, room.author, { headline: "پل محله باز شد" });
    const on = {
      field: "headline",
      quote: "باز شد",
      prefix: "پل محله ",
      suffix: "",
      replacement: "گشوده شد",
    };
    const id = await granted(writeRemark(room.editor, draft.id, remark({ ...on, words: "" })));
    await granted(acceptSuggestion(room.author, draft.id, draft.number, id));
    expect((await rowOf(draft.id)).workingHeadline).toBe("پل محله گشوده شد");
    await granted(submitStory(room.author, draft.id, draft.number + 1));
  });
});
