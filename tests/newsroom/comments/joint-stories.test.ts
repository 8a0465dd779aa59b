import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db";
import { secondJudgements } from "@/db/schema/moderation";
import { stories } from "@/db/schema/stories";
import { at } from "@/newsroom/clock";
import { appealDecision, decideAppeal } from "@/newsroom/comments/appeal";
import { authorOf } from "@/newsroom/comments/author-queries";
import { decideComment } from "@/newsroom/comments/decide";
import { decideEdit } from "@/newsroom/comments/decide-edit";
import { decideInBulk } from "@/newsroom/comments/decide-in-bulk";
import { editComment } from "@/newsroom/comments/edit-comment";
import { waitingEdits } from "@/newsroom/comments/edit-queries";
import { featureComment } from "@/newsroom/comments/feature";
import { judgeAgain } from "@/newsroom/comments/judge-again";
import { commentQueue } from "@/newsroom/comments/queue";
import { putBy } from "@/newsroom/comments/sampling";
import { countSecondLooks, secondLooks } from "@/newsroom/comments/second-queries";
import { suspendAuthor } from "@/newsroom/comments/suspend";
import { honestForm } from "@/newsroom/form-stamp";
import type { Viewer } from "@/newsroom/people/person";
import { granted, keysOf } from "@/tests/city";
import { decided, organisation, person, posted, published, type Scene, scene } from "./stage";

/** A story two organisations tell together; the moderator of the city also writes for the second of them. */
let here: Scene;
let writer: Viewer;

beforeAll(async () => {
  here = await scene();
  const partner = await organisation();
  await db
    .update(stories)
    .set({ livePartners: [partner] })
    .where(eq(stories.id, here.storyId));
  const central = await person("moderator", await organisation(), true);
  writer = {
    ...central,
    memberships: [...central.memberships, { organisationId: partner, role: "author", central: false }],
  };
});

describe("who writes for a partner of a joint story", () => {
  it("publishes what is said under it, and never refuses or removes it, by any door", async () => {
    const [one, other, shown] = [await posted(here.code), await posted(here.code), await published(here)];
    const verdict = { version: 1, reason: "insult" } as const;
    const refusal = { commentId: one.id, decision: "refuse", ...verdict } as const;
    expect(keysOf(await decideComment(writer, refusal))).toEqual(["comments.own-desk"]);
    const removal = { commentId: shown.id, decision: "remove", version: 2, reason: "insult" } as const;
    expect(keysOf(await decideComment(writer, removal))).toEqual(["comments.own-desk"]);
    const rows = granted(await decideInBulk(writer, "refuse", [{ id: other.id, version: 1 }], "insult"));
    expect(rows.map(({ issues }) => issues[0]?.key)).toEqual(["comments.own-desk"]);
    granted(await decideComment(writer, { ...refusal, decision: "publish" }));
  });

  it("is shown no button for it", async () => {
    const { id } = await posted(here.code);
    const { items } = await commentQueue(writer, { state: "queued", organisationId: here.organisationId });
    expect(items.find((item) => item.id === id)?.decisions).toEqual(["publish"]);
  });

  it("turns down no objection and no change of words", async () => {
    const refused = await posted(here.code);
    await decided(here.moderator, refused.id, "refuse");
    granted(await appealDecision(refused.receipt, "نقد است."));
    expect(keysOf(await decideAppeal(writer, refused.id, "upheld"))).toEqual(["comments.own-desk"]);
    const { receipt } = await published(here);
    granted(
      await editComment({ receipt, words: `تازه ${randomUUID()}`, addressBucket: null, form: honestForm }),
    );
    const edit = (await waitingEdits(writer)).at(-1);
    expect(edit?.mayReject).toBe(false);
    const verdict = { editId: edit?.id ?? "", approves: false, reason: "insult" };
    expect(keysOf(await decideEdit(writer, verdict))).toEqual(["comments.own-desk"]);
  });

  it("sets nothing first there, and suspends nobody for it", async () => {
    const shown = await published(here, { authorMark: "somebody-writes-here" });
    const featuring = { commentId: shown.id, version: 2, words: "خوب" };
    expect(keysOf(await featureComment(writer, featuring))).toEqual(["comments.own-desk-feature"]);
    const asked = { commentId: shown.id, reason: "insult", words: "ناسزا", days: 3 };
    expect(keysOf(await suspendAuthor(writer, asked))).toEqual(["comments.own-desk-suspension"]);
    expect(await authorOf(writer, shown.id)).toMatchObject({
      canSuspend: false,
      comments: [{ decisions: [] }],
    });
  });

  it("judges no decision there again, and is told of none", async () => {
    const shown = await published(here);
    const taken = { commentId: shown.id, version: 1, decision: "publish" } as const;
    await at(new Date(Date.now() - 3_600_000), () =>
      db.transaction(async (tx) => {
        await tx.delete(secondJudgements).where(eq(secondJudgements.commentId, shown.id));
        await putBy(tx, { ...taken, decidedBy: here.moderator.personId });
      }),
    );
    const [row] = await db.select().from(secondJudgements).where(eq(secondJudgements.commentId, shown.id));
    expect(keysOf(await judgeAgain(writer, row?.id ?? "", "refuse", "insult"))).toEqual([
      "general.not-found",
    ]);
    expect((await secondLooks(writer)).map(({ id }) => id)).not.toContain(row?.id);
    expect(await countSecondLooks(writer)).toBe(0);
  });
});
