import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db";
import { organisations } from "@/db/schema/organisations";
import { publicComments } from "@/newsroom/comments/public";
import { replyOfficially } from "@/newsroom/comments/reply";
import { withdrawComment } from "@/newsroom/comments/withdraw";
import { accountOf } from "@/newsroom/ledger/account-queries";
import { roles } from "@/newsroom/people/person";
import { granted, keysOf } from "@/tests/city";
import {
  journalOf,
  organisation,
  person,
  posted,
  published,
  rowOf,
  rowsUnder,
  scene,
  setStanding,
} from "./stage";

describe("the organisation's official reply", () => {
  it("is public at once in the organisation's name; the person stands in the journal only", async () => {
    const at = await scene();
    const { id } = await published(at);
    const editor = await person("editor", at.organisationId);
    const outcome = await replyOfficially(editor, id, "چراغ‌ها تا پایان هفته روشن می‌شود.");
    if (!outcome.ok) throw new Error("refused");

    const [named] = await db.select().from(organisations).where(eq(organisations.id, at.organisationId));
    const [thread] = (await publicComments(at.storyId)).threads;
    expect(thread?.replies).toEqual([
      expect.objectContaining({
        state: "published",
        official: true,
        name: named?.name,
        words: "چراغ‌ها تا پایان هفته روشن می‌شود.",
      }),
    ]);
    expect(JSON.stringify(thread)).not.toContain(editor.name);
    expect(await journalOf(outcome.value)).toMatchObject([
      { action: "comment.reply", actorId: editor.personId },
    ]);
  });

  it("is nobody's comment: the counts of what citizens sent stay as they are", async () => {
    const at = await scene();
    const { id } = await published(at);
    const before = await accountOf(at.storyId);
    await replyOfficially(at.moderator, id, "پاسخ");
    expect(await accountOf(at.storyId)).toEqual(before);
  });

  it.each(
    roles.flatMap((role) => (["own", "other", "central"] as const).map((where) => [role, where] as const)),
  )("is given by %s of %s organisation only as the rule says", async (role, where) => {
    const at = await scene();
    const { id } = await published(at);
    const home = where === "own" ? at.organisationId : await organisation();
    const outcome = await replyOfficially(await person(role, home, where === "central"), id, "پاسخ");
    const may = where !== "other" && ["editor", "manager", "moderator"].includes(role);
    expect(outcome.ok || outcome.issues[0]?.key).toBe(may || "general.not-found");
    expect(await rowsUnder(at.storyId)).toHaveLength(may ? 2 : 1);
  });

  it("sent by ten clicks is one", async () => {
    const at = await scene();
    const { id } = await published(at);
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => replyOfficially(at.moderator, id, "یک پاسخ")),
    );
    expect(new Set(outcomes.map((outcome) => outcome.ok && outcome.value)).size).toBe(1);
    expect(await rowsUnder(at.storyId)).toHaveLength(2);
  });

  it("answers only published comments of live stories, and no reply", async () => {
    const at = await scene();
    const waiting = await posted(at.code);
    expect(await replyOfficially(at.moderator, waiting.id, "پاسخ")).toMatchObject({
      issues: [{ key: "comments.reply-needs-published" }],
    });
    const comment = await published(at);
    const reply = await published(at, { parentId: comment.id });
    expect(await replyOfficially(at.moderator, reply.id, "پاسخ")).toMatchObject({
      issues: [{ key: "comments.reply-to-reply" }],
    });
    await withdrawComment(comment.receipt);
    expect(await replyOfficially(at.moderator, comment.id, "پاسخ")).toMatchObject({ ok: false });
    const other = await published(at);
    await setStanding(at.storyId, "withdrawn");
    expect(await replyOfficially(at.moderator, other.id, "پاسخ")).toMatchObject({
      issues: [{ key: "comments.story-withdrawn" }],
    });
  });

  it.each(["", "\u200C", "\0", "ن".repeat(2_001)])("is refused when its words are none", async (words) => {
    const at = await scene();
    const { id } = await published(at);
    expect(await replyOfficially(at.moderator, id, words)).toMatchObject({
      ok: false,
      issues: [{ field: "words" }],
    });
    expect((await rowOf(id)).version).toBe(2);
  });
});

it("a comment takes as many official answers as its thread shows, and no other", async () => {
  const at = await scene();
  const { id } = await published(at);
  for (let n = 1; n <= 20; n += 1) granted(await replyOfficially(at.moderator, id, `پاسخ ${n}`));
  expect(keysOf(await replyOfficially(at.moderator, id, "یکی دیگر"))).toEqual(["comments.answered-enough"]);
  granted(await replyOfficially(at.moderator, id, "پاسخ 20"));
  const [thread] = (await publicComments(at.storyId)).threads;
  expect(thread?.replies.filter((reply) => reply.state === "published" && reply.official)).toHaveLength(20);
});
