import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db";
import { comments } from "@/db/schema/comments";
import { freshness } from "@/db/schema/journal";
import { appealDecision, decideAppeal } from "@/newsroom/comments/appeal";
import { eraseComment } from "@/newsroom/comments/erase";
import { featureComment, unfeatureComment } from "@/newsroom/comments/feature";
import { featuredUnder } from "@/newsroom/comments/featured-queries";
import { publicComments } from "@/newsroom/comments/public";
import { replyOfficially } from "@/newsroom/comments/reply";
import { withdrawComment } from "@/newsroom/comments/withdraw";
import { granted, keysOf } from "@/tests/city";
import { decided, journalOf, organisation, person, posted, published, type Scene, scene } from "./stage";

const words = "پیشنهادی که می‌شود انجامش داد";
const asked = (commentId: string, more = {}) => ({ commentId, version: 2, words, ...more });
const idsUnder = async ({ storyId }: Scene) => (await featuredUnder(storyId)).map(({ id }) => id);

async function featured(here: Scene) {
  const comment = await published(here);
  granted(await featureComment(here.moderator, asked(comment.id)));
  return comment;
}

describe("a featured comment", () => {
  it("stands first with its reason, and still in its place", async () => {
    const here = await scene();
    const first = await published(here);
    const { id } = await published(here, { name: "نسترن" });
    granted(await featureComment(here.moderator, asked(id)));
    expect(await featuredUnder(here.storyId)).toMatchObject([{ id, name: "نسترن", reason: words }]);
    const { threads } = await publicComments(here.storyId);
    expect(threads.map(({ comment }) => comment.id)).toEqual([first.id, id]);
    expect((await journalOf(id)).at(-1)).toMatchObject({ action: "comment.feature", reason: words });
    const tags = await db
      .select()
      .from(freshness)
      .where(eq(freshness.tag, `story:${here.code}`));
    expect(tags.length).toBeGreaterThan(0);
  });

  it("needs words that say why, and the version that was read", async () => {
    const here = await scene();
    const { id } = await published(here);
    const tries = [
      [{ words: "\u200c\u2800" }, "comments.remark-missing"],
      [{ words: "آ".repeat(161) }, "comments.remark-too-long"],
      [{ version: 1 }, "comments.not-now"],
      [{ version: null }, "comments.not-now"],
    ] as const;
    for (const [more, key] of tries)
      expect(keysOf(await featureComment(here.moderator, asked(id, more)))).toEqual([key]);
    expect(await idsUnder(here)).toEqual([]);
  });

  it("is a citizen's, in public", async () => {
    const here = await scene();
    const waiting = await posted(here.code);
    const refusal = await posted(here.code);
    await decided(here.moderator, refusal.id, "refuse");
    expect(keysOf(await featureComment(here.moderator, asked(waiting.id, { version: 1 })))).toEqual([
      "comments.not-now",
    ]);
    expect(keysOf(await featureComment(here.moderator, asked(refusal.id)))).toEqual(["comments.not-now"]);
    const { id } = await published(here);
    granted(await replyOfficially(here.moderator, id, "پاسخ شهرداری"));
    const [official] = await db.select().from(comments).where(eq(comments.parentId, id));
    const answer = asked(official?.id ?? "", { version: 1 });
    expect(keysOf(await featureComment(here.moderator, answer))).toEqual(["comments.feature-official"]);
  });

  it("is chosen by a moderator who does not speak for the organisation", async () => {
    const here = await scene();
    const { id } = await published(here);
    const both = await person("moderator", here.organisationId);
    both.memberships.push({ organisationId: here.organisationId, role: "author", central: false });
    expect(keysOf(await featureComment(both, asked(id)))).toEqual(["comments.own-desk-feature"]);
    const editor = await person("editor", here.organisationId);
    expect(keysOf(await featureComment(editor, asked(id)))).toEqual(["general.not-allowed"]);
    const stranger = await person("moderator", await organisation());
    expect(keysOf(await featureComment(stranger, asked(id)))).toEqual(["general.not-found"]);
    granted(await featureComment(here.moderator, asked(id)));
    for (const [viewer, key] of [
      [both, "comments.own-desk-feature"],
      [editor, "general.not-allowed"],
      [stranger, "general.not-found"],
    ] as const)
      expect(keysOf(await unfeatureComment(viewer, id, "بس است"))).toEqual([key]);
  });

  it("is one of three, though six moderators choose at once", async () => {
    const here = await scene();
    const sent = await Promise.all(Array.from({ length: 6 }, () => published(here)));
    const outcomes = await Promise.all(sent.map(({ id }) => featureComment(here.moderator, asked(id))));
    const keys = outcomes.flatMap(keysOf);
    expect(keys).toEqual(Array(3).fill("comments.featured-enough"));
    expect(await idsUnder(here)).toHaveLength(3);
  });

  it("twice is once", async () => {
    const here = await scene();
    const { id } = await featured(here);
    expect(keysOf(await featureComment(here.moderator, asked(id)))).toEqual(["comments.featured-already"]);
  });

  it("is taken from there with a reason, and makes room", async () => {
    const here = await scene();
    const { id } = await featured(here);
    expect(keysOf(await unfeatureComment(here.moderator, id, " "))).toEqual(["comments.remark-missing"]);
    granted(await unfeatureComment(here.moderator, id, "کهنه شده است"));
    expect(keysOf(await unfeatureComment(here.moderator, id, "باز هم"))).toEqual(["comments.featured-not"]);
    expect(await idsUnder(here)).toEqual([]);
    expect((await journalOf(id)).at(-1)).toMatchObject({
      action: "comment.unfeature",
      reason: "کهنه شده است",
    });
  });

  it("is gone with its words: removed, withdrawn or erased, and not back after an appeal", async () => {
    const here = await scene();
    const other = await person("moderator", here.organisationId);
    const [removed, withdrawn, erased] = [await featured(here), await featured(here), await featured(here)];
    await decided(here.moderator, removed.id, "remove", 2);
    granted(await withdrawComment(withdrawn.receipt));
    granted(await eraseComment(erased.receipt));
    expect(await idsUnder(here)).toEqual([]);
    granted(await appealDecision(removed.receipt, "این نقد است."));
    granted(await decideAppeal(other, removed.id, "reversed"));
    expect(await idsUnder(here)).toEqual([]);
    expect((await publicComments(here.storyId)).threads[0]?.comment.state).toBe("published");
  });
});
