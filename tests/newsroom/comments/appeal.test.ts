import { describe, expect, it } from "vitest";
import { appealDecision, decideAppeal } from "@/newsroom/comments/appeal";
import { countAppeals, openAppeals } from "@/newsroom/comments/appeal-queries";
import { publicComments } from "@/newsroom/comments/public";
import { trackComment } from "@/newsroom/comments/track";
import { withdrawComment } from "@/newsroom/comments/withdraw";
import { granted, keysOf } from "@/tests/city";
import {
  decided,
  journalOf,
  organisation,
  person,
  posted,
  published,
  rowOf,
  type Scene,
  scene,
} from "./stage";

const why = "این نقد است، نه توهین.";

async function refusedComment(at: Scene) {
  const comment = await posted(at.code);
  await decided(at.moderator, comment.id, "refuse");
  return comment;
}

describe("an appeal", () => {
  it("is made once, by receipt, and read by another person, who publishes the words after all", async () => {
    const at = await scene();
    const other = await person("moderator", at.organisationId);
    const { id, receipt } = await refusedComment(at);
    granted(await appealDecision(receipt.toUpperCase(), why));
    expect(keysOf(await appealDecision(receipt, "باز هم"))).toEqual(["comments.appeal-twice"]);
    expect((await trackComment(receipt))?.appeal).toMatchObject({ words: why, state: "open" });
    expect(await openAppeals(at.moderator)).toMatchObject([{ commentId: id, objection: why, mine: true }]);
    expect(keysOf(await decideAppeal(at.moderator, id, "reversed"))).toEqual([
      "comments.appeal-own-decision",
    ]);
    expect((await rowOf(id)).state).toBe("not-publishable");

    granted(await decideAppeal(other, id, "reversed"));
    expect(await rowOf(id)).toMatchObject({ state: "published", reason: null, decidedBy: other.personId });
    expect((await publicComments(at.storyId)).threads).toHaveLength(1);
    expect((await trackComment(receipt))?.appeal?.state).toBe("reversed");
    expect(keysOf(await decideAppeal(other, id, "upheld"))).toEqual(["comments.appeal-own-decision"]);
    expect((await journalOf(id)).map(({ action }) => action)).toEqual([
      "comment.post",
      "comment.refuse",
      "comment.appeal",
      "comment.reverse",
    ]);
  });

  it("may find the decision right: it stands, and cannot be appealed again", async () => {
    const at = await scene();
    const other = await person("moderator", at.organisationId);
    const { id, receipt } = await refusedComment(at);
    granted(await appealDecision(receipt, why));
    granted(await decideAppeal(other, id, "upheld"));
    expect((await rowOf(id)).state).toBe("not-publishable");
    expect((await trackComment(receipt))?.appeal?.state).toBe("upheld");
    expect(keysOf(await appealDecision(receipt, why))).toEqual(["comments.appeal-twice"]);
    expect(await countAppeals(other)).toBe(0);
    expect(keysOf(await decideAppeal(other, id, "reversed"))).toEqual(["comments.appeal-unknown"]);
  });

  it("brings a removed comment back to where it stood, among the others", async () => {
    const at = await scene();
    const other = await person("moderator", at.organisationId);
    const first = await published(at);
    const second = await published(at);
    const { publishedAt } = await rowOf(first.id);
    await decided(at.moderator, first.id, "remove", 2);
    granted(await appealDecision(first.receipt, why));
    granted(await decideAppeal(other, first.id, "reversed"));
    expect((await rowOf(first.id)).publishedAt).toEqual(publishedAt);
    const { threads } = await publicComments(at.storyId);
    expect(threads.map(({ comment }) => comment.id)).toEqual([first.id, second.id]);
  });

  it("is refused for what waits, is public or was taken back, for strangers and without words", async () => {
    const at = await scene();
    const waiting = await posted(at.code);
    const shown = await published(at);
    const taken = await posted(at.code);
    await withdrawComment(taken.receipt);
    for (const { receipt } of [waiting, shown, taken])
      expect(keysOf(await appealDecision(receipt, why))).toEqual(["comments.appeal-not-now"]);
    const { receipt } = await refusedComment(at);
    expect(keysOf(await appealDecision(receipt, "\u200c \u2800"))).toEqual(["comments.objection-missing"]);
    expect(keysOf(await appealDecision("0000-0000-0000-0000-0000", why))).toEqual([
      "comments.receipt-unknown",
    ]);
  });

  it("is no business of another organisation, of editors, or of who also writes there", async () => {
    const at = await scene();
    const { id, receipt } = await refusedComment(at);
    granted(await appealDecision(receipt, why));
    const stranger = await person("moderator", await organisation());
    expect(keysOf(await decideAppeal(stranger, id, "upheld"))).toEqual(["general.not-found"]);
    expect(await countAppeals(stranger)).toBe(0);
    const editor = await person("editor", at.organisationId);
    expect(keysOf(await decideAppeal(editor, id, "upheld"))).toEqual(["general.not-found"]);
    const both = await person("moderator", at.organisationId);
    both.memberships.push({ organisationId: at.organisationId, role: "manager", central: false });
    expect(keysOf(await decideAppeal(both, id, "upheld"))).toEqual(["comments.own-desk"]);
    granted(await decideAppeal(both, id, "reversed"));
  });
});
