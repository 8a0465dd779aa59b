import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db";
import { appeals } from "@/db/schema/comments";
import { appealDecision, decideAppeal } from "@/newsroom/comments/appeal";
import { eraseComment } from "@/newsroom/comments/erase";
import { replyOfficially } from "@/newsroom/comments/reply";
import { undoDecision } from "@/newsroom/comments/undo";
import { withdrawComment } from "@/newsroom/comments/withdraw";
import { accountOf } from "@/newsroom/ledger/account-queries";
import type { Viewer } from "@/newsroom/people/person";
import { granted, keysOf } from "@/tests/city";
import { decided, journalOf, person, posted, published, rowOf, scene } from "./stage";

const stateOf = async (id: string) =>
  (await db.select().from(appeals).where(eq(appeals.commentId, id)))[0]?.state;

describe("a decision to which its writer objected", () => {
  it("is not taken back by who took it: the objection is another's", async () => {
    const here = await scene();
    const refused = await posted(here.code);
    await decided(here.moderator, refused.id, "refuse");
    granted(await appealDecision(refused.receipt, "نقد است."));
    expect(keysOf(await undoDecision(here.moderator, refused.id, 2))).toEqual(["comments.undo-over"]);
    expect((await rowOf(refused.id)).state).toBe("not-publishable");
  });

  it("and was reversed, does not go back into the queue", async () => {
    const here = await scene();
    const other = await person("moderator", here.organisationId);
    const refused = await posted(here.code);
    await decided(here.moderator, refused.id, "refuse");
    granted(await appealDecision(refused.receipt, "نقد است."));
    granted(await decideAppeal(other, refused.id, "reversed"));
    expect(keysOf(await undoDecision(other, refused.id, 3))).toEqual(["comments.undo-over"]);
    expect((await rowOf(refused.id)).state).toBe("published");
  });

  it("refused an answer, keeps the objection as it stands", async () => {
    const here = await scene();
    const other = await person("moderator", here.organisationId);
    const waiting = await posted(here.code);
    // As it was before an objection closed the undoing.
    await db.insert(appeals).values({ commentId: waiting.id, words: "نقد است.", createdAt: new Date() });
    expect(keysOf(await decideAppeal(other, waiting.id, "upheld"))).toEqual(["comments.appeal-unknown"]);
    expect(await stateOf(waiting.id)).toBe("open");
  });

  it("is no open objection any more once its writer erased it", async () => {
    const here = await scene();
    const refused = await posted(here.code);
    await decided(here.moderator, refused.id, "refuse");
    granted(await appealDecision(refused.receipt, "نقد است."));
    granted(await eraseComment(refused.receipt));
    expect((await accountOf(here.storyId)).appeals).toEqual({ open: 0, upheld: 0, reversed: 0 });
  });
});

describe("undoing", () => {
  it("is for decisions, not for an organisation's own answer", async () => {
    const here = await scene();
    const comment = await published(here);
    const answer = granted(await replyOfficially(here.moderator, comment.id, "سپاس"));
    expect(keysOf(await undoDecision(here.moderator, answer, 1))).toEqual(["comments.undo-over"]);
    expect((await rowOf(answer)).state).toBe("published");
  });

  it("is for who may still decide", async () => {
    const here = await scene();
    const comment = await published(here);
    const demoted: Viewer = {
      ...here.moderator,
      memberships: [{ organisationId: here.organisationId, role: "editor", central: false }],
    };
    const steps = (await journalOf(comment.id)).length;
    expect(keysOf(await undoDecision(demoted, comment.id, 2))).toEqual(["general.not-allowed"]);
    expect((await rowOf(comment.id)).state).toBe("published");
    expect(await journalOf(comment.id)).toHaveLength(steps);
  });

  it("is not stopped by an answer nobody ever read", async () => {
    const here = await scene();
    const comment = await published(here);
    const answer = await posted(here.code, { parentId: comment.id });
    granted(await withdrawComment(answer.receipt));
    granted(await undoDecision(here.moderator, comment.id, 2));
    expect((await rowOf(comment.id)).state).toBe("queued");
  });
});
