import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db";
import { journal } from "@/db/schema/journal";
import { authorSuspensions } from "@/db/schema/moderation";
import { at, now } from "@/newsroom/clock";
import { authorOf } from "@/newsroom/comments/author-queries";
import { editComment } from "@/newsroom/comments/edit-comment";
import { forgetAddresses } from "@/newsroom/comments/forget";
import { draftOf, keepDraft } from "@/newsroom/comments/form-draft";
import { liftSuspension } from "@/newsroom/comments/lift-suspension";
import { giveOpinion } from "@/newsroom/comments/opinions";
import { postComment } from "@/newsroom/comments/post";
import { suspendAuthor } from "@/newsroom/comments/suspend";
import { suspensionCounts } from "@/newsroom/comments/suspension-queries";
import { withdrawComment } from "@/newsroom/comments/withdraw";
import { raiseDemand } from "@/newsroom/demands/raise";
import { honestForm } from "@/newsroom/form-stamp";
import type { Viewer } from "@/newsroom/people/person";
import { granted, keysOf } from "@/tests/city";
import { sentenceOf } from "@/words/issue";
import { organisation, person, posted, posting, rowOf, type Scene, scene } from "./stage";

const DAY = 86_400_000;
const newMark = () => randomUUID().slice(0, 22);
const asked = (commentId: string, more = {}) => ({
  commentId,
  reason: "advertising",
  words: "سه بار پیوند یک فروشگاه را فرستاده‌اید.",
  days: 3,
  ...more,
});

/** An author with a comment under this scene's story, suspended there for three days. */
async function suspended(here: Scene, by: Viewer = here.moderator) {
  const authorMark = newMark();
  const { id } = await posted(here.code, { authorMark });
  const until = granted(await suspendAuthor(by, asked(id)));
  const [row] = await db.select().from(authorSuspensions).where(eq(authorSuspensions.authorMark, authorMark));
  return { authorMark, commentId: id, until, suspensionId: row?.id ?? "" };
}

const send = (here: Scene, authorMark: string | null) => postComment({ ...posting(here.code), authorMark });

const demandOf = (here: Scene, authorMark: string) =>
  raiseDemand({
    title: `جدول کوچه ${randomUUID()}`,
    words: "باران که می‌آید، کوچه رود می‌شود.",
    name: "رضا",
    organisationId: here.organisationId,
    addressBucket: null,
    authorMark,
    form: honestForm,
  });

describe("while an author is suspended", () => {
  it("comments and demands are refused in the open: until when, why, and with the words kept", async () => {
    const here = await scene();
    const { authorMark } = await suspended(here);
    const outcome = await send(here, authorMark);
    expect(keysOf(outcome)).toEqual(["comments.suspended-in"]);
    expect(keysOf(await demandOf(here, authorMark))).toEqual(["comments.suspended-in"]);
    const issues = outcome.ok ? [] : outcome.issues;
    const sentence = issues.map(sentenceOf).join();
    for (const part of ["تبلیغ", "پیوند یک فروشگاه", "همین مرورگر", "همین‌جا مانده است"])
      expect(sentence).toContain(part);
    const typed = { storyCode: here.code, parentId: null, name: "رضا", words: "نوشتهٔ من", token: "" };
    const draft = await keepDraft({ ...typed, issues }, null);
    expect(await draftOf(draft, here.code)).toMatchObject({ words: "نوشتهٔ من", issues });
  });

  it("words that were sent before are not changed, and may be taken back", async () => {
    const here = await scene();
    const authorMark = newMark();
    const { id, receipt } = await posted(here.code, { authorMark });
    const mended = { receipt, words: "نوشتهٔ دیگر", addressBucket: null, form: honestForm };
    const until = granted(await suspendAuthor(here.moderator, asked(id)));
    expect(keysOf(await editComment(mended))).toEqual(["comments.suspended-in"]);
    expect(await rowOf(id)).toMatchObject({ state: "queued", version: 1 });
    expect(granted(await at(until, () => editComment(mended)))).toBe("queued");
    await suspendAuthor(here.moderator, asked(id));
    expect(granted(await withdrawComment(receipt))).toBe("withdrawn");
  });

  it("others write on, and so does who is not recognised; what was sent before is not touched", async () => {
    const here = await scene();
    const { commentId } = await suspended(here);
    granted(await send(here, newMark()));
    granted(await send(here, null));
    expect(await rowOf(commentId)).toMatchObject({ state: "queued", version: 1 });
  });

  it("a press that agrees is still theirs, and a form sent twice is still answered with its receipt", async () => {
    const here = await scene();
    const authorMark = newMark();
    const form = { ...posting(here.code), authorMark, token: randomUUID() };
    const first = granted(await postComment(form));
    const { id } = await posted(here.code, { authorMark });
    granted(await suspendAuthor(here.moderator, asked(id)));
    expect(granted(await postComment(form))).toEqual({ receipt: first.receipt, repeated: true });
    const press = { storyCode: here.code, commentId: id, agrees: true, token: null, addressBucket: null };
    expect(keysOf(await giveOpinion(press))).toEqual(["general.not-found"]);
  });

  it("it holds in the moderator's organisation, and from the central desk everywhere", async () => {
    const [here, there] = [await scene(), await scene()];
    const { authorMark } = await suspended(here);
    granted(await send(there, authorMark));
    granted(await demandOf(there, authorMark));
    const central = await person("moderator", await organisation(), true);
    const everywhere = await suspended(here, central);
    for (const at of [here, there]) {
      expect(keysOf(await send(at, everywhere.authorMark))).toEqual(["comments.suspended"]);
      expect(keysOf(await demandOf(at, everywhere.authorMark))).toEqual(["comments.suspended"]);
    }
  });

  it("it ends by itself at its instant, and nothing is written for it", async () => {
    const here = await scene();
    const { authorMark, until, commentId } = await suspended(here);
    const before = await db.select().from(authorSuspensions);
    const last = new Date(until.getTime() - 1);
    expect(keysOf(await at(last, () => send(here, authorMark)))).toEqual(["comments.suspended-in"]);
    granted(await at(until, () => send(here, authorMark)));
    expect(await db.select().from(authorSuspensions)).toEqual(before);
    const states = (instant: Date) =>
      at(instant, async () =>
        (await authorOf(here.moderator, commentId))?.suspensions.map(({ state }) => state),
      );
    expect(await states(last)).toEqual(["running"]);
    expect(await states(until)).toEqual(["over"]);
  });
});

describe("a suspension", () => {
  it("needs a listed reason, words and one of its lengths", async () => {
    const here = await scene();
    const { id } = await posted(here.code, { authorMark: newMark() });
    const tries = [
      [{ reason: "" }, "comments.reason-missing"],
      [{ reason: "dislike" }, "comments.reason-missing"],
      [{ words: " \u2800" }, "comments.remark-missing"],
      [{ days: null }, "comments.days-missing"],
      [{ days: 31 }, "comments.days-missing"],
      [{ days: 365 }, "comments.days-missing"],
    ] as const;
    for (const [more, key] of tries)
      expect(keysOf(await suspendAuthor(here.moderator, asked(id, more)))).toEqual([key]);
    expect(keysOf(await suspendAuthor(here.moderator, asked((await posted(here.code)).id)))).toEqual([
      "comments.author-unknown",
    ]);
  });

  it("is given once, though two moderators press at once", async () => {
    const here = await scene();
    const other = await person("moderator", here.organisationId);
    const authorMark = newMark();
    const [one, two] = [await posted(here.code, { authorMark }), await posted(here.code, { authorMark })];
    const outcomes = await Promise.all([
      suspendAuthor(here.moderator, asked(one.id)),
      suspendAuthor(other, asked(two.id)),
    ]);
    expect(outcomes.map(keysOf).sort()).toEqual([[], ["comments.already-suspended"]]);
  });

  it("is not given by who speaks for a desk it reaches", async () => {
    const [here, there] = [await scene(), await scene()];
    const [own, foreign] = [
      await posted(here.code, { authorMark: newMark() }),
      await posted(there.code, { authorMark: newMark() }),
    ];
    const both = await person("moderator", here.organisationId);
    both.memberships.push({ organisationId: here.organisationId, role: "author", central: false });
    expect(keysOf(await suspendAuthor(both, asked(own.id)))).toEqual(["comments.own-desk-suspension"]);
    const desk = await organisation();
    const central = await person("moderator", desk, true);
    central.memberships.push({ organisationId: here.organisationId, role: "editor", central: false });
    for (const { id } of [own, foreign])
      expect(keysOf(await suspendAuthor(central, asked(id)))).toEqual(["comments.own-desk-suspension"]);
  });

  it("is given by moderators alone, and names no mark in the journal", async () => {
    const here = await scene();
    const { id } = await posted(here.code, { authorMark: newMark() });
    for (const role of ["author", "editor", "manager", "administrator"] as const)
      expect(keysOf(await suspendAuthor(await person(role, here.organisationId), asked(id)))).toEqual([
        "general.not-found",
      ]);
    const { suspensionId, authorMark } = await suspended(here);
    const rows = await db.select().from(journal).where(eq(journal.subjectId, suspensionId));
    expect(rows).toMatchObject([
      { action: "author.suspend", subjectKind: "author", reason: "advertising", detail: { days: 3 } },
    ]);
    expect(JSON.stringify(rows)).not.toContain(authorMark);
  });

  it("is lifted early with a reason, once, where it holds", async () => {
    const here = await scene();
    const { suspensionId, authorMark, commentId } = await suspended(here);
    expect(keysOf(await liftSuspension(here.moderator, suspensionId, " "))).toEqual([
      "comments.remark-missing",
    ]);
    const stranger = await person("moderator", await organisation());
    expect(keysOf(await liftSuspension(stranger, suspensionId, "اشتباه بود"))).toEqual(["general.not-found"]);
    granted(await liftSuspension(here.moderator, suspensionId, "اشتباه بود"));
    expect(keysOf(await liftSuspension(here.moderator, suspensionId, "باز هم"))).toEqual([
      "comments.suspension-over",
    ]);
    granted(await send(here, authorMark));
    expect((await authorOf(here.moderator, commentId))?.suspensions).toMatchObject([
      { state: "lifted", canLift: false, lifted: { by: here.moderator.name, words: "اشتباه بود" } },
    ]);
    const central = await person("moderator", await organisation(), true);
    const wide = await suspended(here, central);
    expect(keysOf(await liftSuspension(here.moderator, wide.suspensionId, "x"))).toEqual([
      "general.not-found",
    ]);
    granted(await liftSuspension(central, wide.suspensionId, "اشتباه بود"));
  });

  it("is not lifted once it is over", async () => {
    const here = await scene();
    const { suspensionId, until } = await suspended(here);
    const outcome = await at(until, () => liftSuspension(here.moderator, suspensionId, "دیر"));
    expect(keysOf(outcome)).toEqual(["comments.suspension-over"]);
  });

  it("is counted in public, running, lifted and over, also after its author is forgotten", async () => {
    const here = await scene();
    const before = await suspensionCounts();
    const one = await suspended(here);
    await suspended(here);
    granted(await liftSuspension(here.moderator, one.suspensionId, "اشتباه بود"));
    const { given, running, lifted } = await suspensionCounts();
    expect([given - before.given, running - before.running, lifted - before.lifted]).toEqual([2, 1, 1]);
    const later = new Date(now().getTime() + 31 * DAY);
    await at(later, forgetAddresses);
    const rows = await db.select().from(authorSuspensions);
    expect(rows.every(({ authorMark }) => authorMark === null)).toBe(true);
    expect(await at(later, suspensionCounts)).toEqual({ given, running: 0, lifted });
  });
});
