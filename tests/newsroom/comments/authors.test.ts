import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db";
import { authorNotes } from "@/db/schema/moderation";
import { at, now } from "@/newsroom/clock";
import { noteAuthor } from "@/newsroom/comments/author-notes";
import { authorCounts, authorOf } from "@/newsroom/comments/author-queries";
import { eraseComment } from "@/newsroom/comments/erase";
import { forgetAddresses } from "@/newsroom/comments/forget";
import { granted, keysOf } from "@/tests/city";
import { decided, organisation, person, posted, published, scene } from "./stage";

const newMark = () => randomUUID().slice(0, 22);
const inDays = (days: number) => new Date(now().getTime() + days * 86_400_000);

describe("an author's history", () => {
  it("counts what came from the same browser, and nothing without a name for it", async () => {
    const here = await scene();
    const authorMark = newMark();
    const first = await posted(here.code, { authorMark });
    await published(here, { authorMark });
    const refused = await posted(here.code, { authorMark });
    await decided(here.moderator, refused.id, "refuse");
    const [stranger, nobody] = [
      await posted(here.code, { authorMark: newMark() }),
      await posted(here.code, { authorMark: null }),
    ];
    const counts = await authorCounts(here.moderator, [first.id, stranger.id, nobody.id]);
    expect(counts.get(first.id)).toEqual({
      all: 3,
      queued: 1,
      published: 1,
      "not-publishable": 1,
      removed: 0,
      withdrawn: 0,
    });
    expect(counts.get(stranger.id)?.all).toBe(1);
    expect(counts.has(nobody.id)).toBe(false);
    expect(await authorOf(here.moderator, nobody.id)).toBeNull();
  });

  it("knows nothing of another organisation's comments, unless one moderates everywhere", async () => {
    const [here, there] = [await scene(), await scene()];
    const authorMark = newMark();
    const own = await posted(here.code, { authorMark });
    const foreign = await posted(there.code, { authorMark });
    expect((await authorCounts(here.moderator, [own.id])).get(own.id)?.all).toBe(1);
    expect((await authorCounts(here.moderator, [foreign.id])).size).toBe(0);
    expect(await authorOf(here.moderator, foreign.id)).toBeNull();
    expect((await authorOf(here.moderator, own.id))?.comments.map(({ id }) => id)).toEqual([own.id]);
    const central = await person("moderator", await organisation(), true);
    expect((await authorCounts(central, [own.id])).get(own.id)?.all).toBe(2);
  });

  it("names nobody who waits, and is no business of editors and administrators", async () => {
    const here = await scene();
    const authorMark = newMark();
    const waiting = await posted(here.code, { authorMark, name: "پروانه" });
    await published(here, { authorMark, name: "پروانه‌ای دیگر" });
    const seen = await authorOf(here.moderator, waiting.id);
    expect(seen?.comments.map(({ name }) => name).sort()).toEqual(["", "پروانه‌ای دیگر"]);
    expect(JSON.stringify(seen)).not.toContain(authorMark);
    for (const role of ["editor", "manager", "administrator", "author"] as const)
      expect(await authorOf(await person(role, here.organisationId), waiting.id)).toBeNull();
  });

  it("is over after thirty days, to the moment, and gone with what the writer erases", async () => {
    const here = await scene();
    const authorMark = newMark();
    const [kept, erased] = [await posted(here.code, { authorMark }), await posted(here.code, { authorMark })];
    granted(await eraseComment(erased.receipt));
    expect(await authorOf(here.moderator, erased.id)).toBeNull();
    expect((await authorOf(here.moderator, kept.id))?.counts.all).toBe(1);
    expect(await at(inDays(29.9), () => authorOf(here.moderator, kept.id))).not.toBeNull();
    expect(await at(inDays(30.1), () => authorOf(here.moderator, kept.id))).toBeNull();
  });
});

describe("a note on an author", () => {
  it("is read at all their comments, by the moderators of the organisation and the central desk alone", async () => {
    const [here, there] = [await scene(), await scene()];
    const authorMark = newMark();
    const [one, other, foreign] = [
      await posted(here.code, { authorMark }),
      await posted(here.code, { authorMark }),
      await posted(there.code, { authorMark }),
    ];
    granted(await noteAuthor(here.moderator, one.id, "  سه بار همین تبلیغ را فرستاده است. "));
    expect((await authorOf(here.moderator, other.id))?.notes).toMatchObject([
      { words: "سه بار همین تبلیغ را فرستاده است.", by: here.moderator.name },
    ]);
    expect((await authorOf(there.moderator, foreign.id))?.notes).toEqual([]);
    const central = await person("moderator", await organisation(), true);
    expect((await authorOf(central, foreign.id))?.notes).toHaveLength(1);
  });

  it("needs words, an author and a moderator", async () => {
    const here = await scene();
    const known = await posted(here.code, { authorMark: newMark() });
    const unknown = await published(here);
    expect(keysOf(await noteAuthor(here.moderator, known.id, "\u200c "))).toEqual([
      "comments.remark-missing",
    ]);
    expect(keysOf(await noteAuthor(here.moderator, known.id, "آ".repeat(501)))).toEqual([
      "comments.remark-too-long",
    ]);
    expect(keysOf(await noteAuthor(here.moderator, unknown.id, "یادداشت"))).toEqual([
      "comments.author-unknown",
    ]);
    const editor = await person("editor", here.organisationId);
    expect(keysOf(await noteAuthor(editor, unknown.id, "یادداشت"))).toEqual(["general.not-allowed"]);
    expect(keysOf(await noteAuthor(editor, known.id, "یادداشت"))).toEqual(["general.not-found"]);
  });

  it("is never changed, and goes with its comment or after thirty days", async () => {
    const here = await scene();
    const authorMark = newMark();
    const [kept, erased] = [await posted(here.code, { authorMark }), await posted(here.code, { authorMark })];
    granted(await noteAuthor(here.moderator, kept.id, "می‌ماند"));
    granted(await noteAuthor(here.moderator, erased.id, "می‌رود"));
    const change = db.update(authorNotes).set({ words: "x" }).where(eq(authorNotes.commentId, kept.id));
    await expect(change).rejects.toThrow();
    granted(await eraseComment(erased.receipt));
    const left = () => db.select().from(authorNotes).where(eq(authorNotes.authorMark, authorMark));
    expect((await left()).map(({ words }) => words)).toEqual(["می‌ماند"]);
    await at(inDays(29), forgetAddresses);
    expect(await left()).toHaveLength(1);
    await at(inDays(31), forgetAddresses);
    expect(await left()).toEqual([]);
  });
});
