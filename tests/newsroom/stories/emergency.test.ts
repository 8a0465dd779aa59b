import { beforeAll, describe, expect, it } from "vitest";
import type { Viewer } from "@/newsroom/people/person";
import { saveStory } from "@/newsroom/stories/draft";
import { publicStoryByCode } from "@/newsroom/stories/public-queries";
import { clearStory, publishInEmergency } from "@/newsroom/stories/publish";
import { approveStory, endorseStory, returnStory, submitStory } from "@/newsroom/stories/review";
import { reviseStory } from "@/newsroom/stories/revise";
import {
  aDraft,
  aNewsroom,
  anEmergency,
  aRevised,
  aSubmitted,
  contentFor,
  granted,
  issuesOf,
  journalOf,
  type Newsroom,
  rowOf,
  stateOf,
  tracesOf,
} from "@/tests/stories";
import { aPerson } from "./cast";
import { meanwhile } from "./meanwhile";

let room: Newsroom;
/** A manager who also writes. */
let writing: Viewer;
beforeAll(async () => {
  room = await aNewsroom();
  writing = await aPerson(room.organisationId, "author", "manager");
});

describe("publishing in an emergency", () => {
  it.each(["", "  \n ", "\u200C", "\u200B\u2800ـ"])("asks for a reason; %j is none", async (reason) => {
    const { id, number } = await aDraft(room);
    const before = await tracesOf(id);
    expect(await issuesOf(publishInEmergency(room.manager, id, number, reason))).toEqual([
      "stories.reason-missing",
    ]);
    expect(await tracesOf(id)).toBe(before);
  });

  it("refuses a reason longer than anybody reads", async () => {
    const { id, number } = await aDraft(room);
    const reason = "سیل ".repeat(400);
    expect(await issuesOf(publishInEmergency(room.manager, id, number, reason))).toEqual([
      "stories.reason-too-long",
    ]);
  });

  it("flags the story before the public and says in the journal who did it and why", async () => {
    const { id } = await anEmergency(room);
    const row = await rowOf(id);
    expect(row).toMatchObject({
      unreviewed: true,
      unreviewedBy: room.manager.personId,
      unreviewedReason: "سیل در راه است",
    });
    expect(await publicStoryByCode(row.code)).toMatchObject({ standing: "live", unreviewed: true });
    expect((await journalOf(id)).at(-1)).toMatchObject({
      action: "story.emergency",
      actorId: room.manager.personId,
      reason: "سیل در راه است",
      fromState: "draft/none",
      toState: "published/live",
    });
  });

  it("still publishes nothing that lacks a headline", async () => {
    const { id, number } = await aDraft(room, room.author, { headline: " \u200C " });
    expect(await issuesOf(publishInEmergency(room.manager, id, number, "سیل"))).toEqual([
      "stories.headline-missing",
    ]);
  });

  it("leaves no note of a return on what is public", async () => {
    const { id, number } = await aSubmitted(room);
    await granted(returnStory(room.editor, id, number, "منبع کم است"));
    await granted(publishInEmergency(room.manager, id, number, "سیل"));
    expect(await rowOf(id)).toMatchObject({ returnedReason: null, returnedBy: null, returnedAt: null });
  });
});

describe("the flag «بدون بازبینی» is cleared", () => {
  it("by another manager who wrote nothing in it, and that seals the public revision", async () => {
    const { id, number } = await anEmergency(room);
    await granted(clearStory(room.otherManager, id, number));
    const row = await rowOf(id);
    expect(row).toMatchObject({
      unreviewed: false,
      unreviewedBy: null,
      unreviewedReason: null,
      approvedNumber: number,
    });
    expect(row).toMatchObject({ approvedHash: row.workingHash, approvedBy: room.otherManager.personId });
  });

  it("not by the manager who published it", async () => {
    const { id, number } = await anEmergency(room);
    expect(await issuesOf(clearStory(room.manager, id, number))).toEqual(["stories.cleared-by-publisher"]);
  });

  it("not by a manager who wrote a word of it", async () => {
    const { id, number } = await aDraft(room, writing);
    await granted(publishInEmergency(room.manager, id, number, "سیل"));
    expect(await issuesOf(clearStory(writing, id, number))).toEqual(["stories.own-words"]);
    expect((await rowOf(id)).unreviewed).toBe(true);
  });

  it("not by its writer either once a later version was approved and edited again", async () => {
    const { id, number } = await aDraft(room, writing);
    await granted(publishInEmergency(room.manager, id, number, "سیل"));
    await granted(reviseStory(writing, id, number));
    const later = await granted(saveStory(writing, id, number, contentFor(room)));
    await granted(submitStory(writing, id, later.number));
    await granted(endorseStory(room.editor, id, later.number));
    await granted(approveStory(room.otherManager, id, later.number));
    const last = await granted(saveStory(room.editor, id, later.number, contentFor(room)));
    expect(await issuesOf(clearStory(writing, id, last.number))).toEqual(["stories.own-words"]);
    await granted(clearStory(room.otherManager, id, last.number));
    const row = await rowOf(id);
    expect(row).toMatchObject({ unreviewed: false, approvedNumber: later.number });
    expect(row.approvedBy).toBe(room.otherManager.personId);
  });

  it("for the revision that was read: one published in the same moment stays flagged", async () => {
    const live = await anEmergency(room);
    const { id, number } = await aRevised(room, live);
    const outcome = await meanwhile(
      () => clearStory(room.otherManager, id, number),
      (other) =>
        other.query(
          "update stories set working_state = 'published', live_number = working_number where id = $1",
          [id],
        ),
    );
    expect(await issuesOf(outcome)).toEqual(["stories.changed-meanwhile"]);
    expect(await rowOf(id)).toMatchObject({ unreviewed: true, liveNumber: number, approvedNumber: 0 });
  });

  it("without touching the working copy that is open", async () => {
    const { id, number } = await aRevised(room, await anEmergency(room));
    await granted(clearStory(room.otherManager, id, number));
    expect(await stateOf(id)).toBe("draft/live");
    expect(await rowOf(id)).toMatchObject({
      unreviewed: false,
      approvedNumber: number - 1,
      workingNumber: number,
    });
  });
});
