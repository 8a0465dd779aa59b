import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db";
import { earlierNotes } from "@/db/schema/corrections";
import { freshness } from "@/db/schema/journal";
import { corrections } from "@/db/schema/stories";
import type { Viewer } from "@/newsroom/people/person";
import { mendCorrection } from "@/newsroom/stories/mend";
import { newestCorrections, publicCorrections } from "@/newsroom/stories/public-correction-queries";
import { publicStoryByCode } from "@/newsroom/stories/public-queries";
import {
  aLive,
  aNewsroom,
  aRevised,
  granted,
  issuesOf,
  journalOf,
  type Newsroom,
  rowOf,
  sendOut,
  tracesOf,
} from "@/tests/stories";
import { anOrganisation, aPerson } from "./cast";

let room: Newsroom;
beforeAll(async () => {
  room = await aNewsroom();
});

async function aCorrected() {
  const change = { kind: "correction" as const, note: "شمار پل‌ها دو است نه سه." };
  const kept = await aRevised(room, await aLive(room), { headline: "تیتری دیگر", change });
  await sendOut(room, kept);
  const [note] = await db.select().from(corrections).where(eq(corrections.storyId, kept.id));
  if (!note) throw new Error("no correction");
  return { ...kept, note, code: (await rowOf(kept.id)).code };
}

describe("a public note that is mended", () => {
  it("keeps its earlier wording in public and both wordings in the journal, and renews its pages", async () => {
    const { id, note, code } = await aCorrected();
    await granted(
      mendCorrection(room.editor, note.id, 0, { note: "شمار پل‌ها دوتاست، نه سه‌تا." }, "غلط نگارشی"),
    );
    expect(await publicStoryByCode(code)).toMatchObject({
      corrections: [
        {
          note: "شمار پل‌ها دوتاست، نه سه‌تا.",
          mendedAt: expect.any(Date),
          earlier: [{ note: "شمار پل‌ها دو است نه سه." }],
        },
      ],
    });
    const listed = (await publicCorrections(null, 1_000)).find((one) => one.id === note.id);
    expect(listed?.earlier).toHaveLength(1);
    expect((await newestCorrections([code])).get(code)?.note).toBe("شمار پل‌ها دوتاست، نه سه‌تا.");
    const entry = (await journalOf(id)).at(-1);
    expect(entry).toMatchObject({
      action: "story.mend-correction",
      reason: "غلط نگارشی",
      detail: { before: "شمار پل‌ها دو است نه سه.", after: "شمار پل‌ها دوتاست، نه سه‌تا." },
    });
    const tags = (await db.select().from(freshness)).map(({ tag }) => tag);
    expect(tags).toEqual(expect.arrayContaining([`story:${code}`, "corrections"]));
  });

  it("may change its kind, and be mended again on top of the last wording", async () => {
    const { note } = await aCorrected();
    await granted(mendCorrection(room.manager, note.id, 0, { note: note.note, kind: "update" }));
    await granted(mendCorrection(room.editor, note.id, 1, { note: "متن سوم" }));
    const wordings = await db.select().from(earlierNotes).where(eq(earlierNotes.correctionId, note.id));
    expect(wordings.map(({ number, kind }) => [number, kind]).sort()).toEqual([
      [0, "correction"],
      [1, "update"],
    ]);
  });

  it("is refused, and changes nothing, when it is stale, empty, too long, the same, or somebody else's", async () => {
    const { id, note } = await aCorrected();
    const stranger = await aPerson(await anOrganisation(), "editor");
    const before = await tracesOf(id);
    const asked: [Viewer, number | null, string, string][] = [
      [room.editor, 1, "متن", "stories.mended-meanwhile"],
      [room.editor, null, "متن", "stories.mended-meanwhile"],
      [room.editor, 0, " \u200C ", "stories.mend-missing"],
      [room.editor, 0, "م".repeat(1_001), "stories.mend-too-long"],
      [room.editor, 0, note.note, "stories.mend-nothing"],
      [room.author, 0, "متن", "stories.not-your-part"],
      [stranger, 0, "متن", "general.not-found"],
    ];
    for (const [viewer, on, words, key] of asked)
      expect(await issuesOf(mendCorrection(viewer, note.id, on, { note: words }))).toEqual([key]);
    expect(await issuesOf(mendCorrection(room.editor, "no-such", 0, { note: "متن" }))).toEqual([
      "general.not-found",
    ]);
    expect(await tracesOf(id)).toBe(before);
  });

  it("of two who mend at once, one wins", async () => {
    const { note } = await aCorrected();
    const both = await Promise.all([
      issuesOf(mendCorrection(room.editor, note.id, 0, { note: "یکی" })),
      issuesOf(mendCorrection(room.manager, note.id, 0, { note: "دیگری" })),
    ]);
    expect(both.flat()).toEqual(["stories.mended-meanwhile"]);
  });

  it("never loses an earlier wording, whoever asks the database", async () => {
    const { note } = await aCorrected();
    await granted(mendCorrection(room.editor, note.id, 0, { note: "متن تازه" }));
    await expect(db.delete(earlierNotes).where(eq(earlierNotes.correctionId, note.id))).rejects.toThrow();
  });
});
