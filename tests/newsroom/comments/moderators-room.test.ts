import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { at as atMoment, now } from "@/newsroom/clock";
import { decideComment } from "@/newsroom/comments/decide";
import { decideInBulk, undoInBulk } from "@/newsroom/comments/decide-in-bulk";
import { publicComments } from "@/newsroom/comments/public";
import { commentQueue } from "@/newsroom/comments/queue";
import { undoDecision } from "@/newsroom/comments/undo";
import { accountOf } from "@/newsroom/ledger/account-queries";
import { granted, keysOf } from "@/tests/city";
import { decided, journalOf, organisation, person, posted, published, rowOf, scene } from "./stage";

const keys = (rows: { issues: { key: string }[] }[]) => rows.map(({ issues }) => issues[0]?.key ?? "done");

describe("what is said about one's own desk", () => {
  it("is published by its moderator, and refused or removed by another", async () => {
    const at = await scene();
    const both = await person("moderator", at.organisationId);
    both.memberships.push({ organisationId: at.organisationId, role: "editor", central: false });
    const first = await posted(at.code);
    const refusal = { commentId: first.id, decision: "refuse", version: 1, reason: "insult" } as const;
    expect(keysOf(await decideComment(both, refusal))).toEqual(["comments.own-desk"]);
    const { items } = await commentQueue(both, { state: "queued" });
    expect(items.find(({ id }) => id === first.id)?.decisions).toEqual(["publish"]);
    granted(await decideComment(both, { ...refusal, decision: "publish" }));
    const removal = { ...refusal, decision: "remove", version: 2 } as const;
    expect(keysOf(await decideComment(both, removal))).toEqual(["comments.own-desk"]);
    granted(await decideComment(at.moderator, removal));
  });

  it("may be refused by who writes elsewhere, through the central desk", async () => {
    const at = await scene();
    const desk = await organisation();
    const central = await person("moderator", desk, true);
    central.memberships.push({ organisationId: desk, role: "editor", central: true });
    const { id } = await posted(at.code);
    granted(
      await decideComment(central, { commentId: id, decision: "refuse", version: 1, reason: "insult" }),
    );
  });
});

describe("many at once", () => {
  it("each is decided by its own verb, told by its words, and nothing is half done", async () => {
    const [at, elsewhere] = [await scene(), await scene()];
    const good = [await posted(at.code), await posted(at.code)];
    const gone = await posted(at.code);
    await decided(at.moderator, gone.id, "publish");
    const foreign = await posted(elsewhere.code);
    const picks = [...good, gone, foreign].map(({ id }) => ({ id, version: 1 }));
    const rows = granted(await decideInBulk(at.moderator, "refuse", picks, "off-topic"));
    expect(keys(rows)).toEqual(["done", "done", "comments.already-decided", "general.not-found"]);
    expect(rows[0]?.words).toContain("خیابان ما");
    expect(rows[3]?.words).toBe("");
    expect((await rowOf(foreign.id)).state).toBe("queued");
  });

  it("no door refuses without a reason", async () => {
    const at = await scene();
    const { id } = await posted(at.code);
    const rows = granted(await decideInBulk(at.moderator, "refuse", [{ id, version: 1 }], ""));
    expect(keys(rows)).toEqual(["comments.reason-missing"]);
  });

  it("nothing picked, or more than a screenful, is refused as a whole", async () => {
    const { moderator } = await scene();
    expect(keysOf(await decideInBulk(moderator, "publish", [], ""))).toEqual(["comments.nothing-picked"]);
    const many = Array.from({ length: 51 }, () => ({ id: randomUUID(), version: 1 }));
    expect(keysOf(await decideInBulk(moderator, "publish", many, ""))).toEqual(["comments.too-many-picked"]);
  });

  it("is taken back in one step, and then everything is as it was", async () => {
    const at = await scene();
    const sent = [await posted(at.code), await posted(at.code)];
    const picks = sent.map(({ id }) => ({ id, version: 1 }));
    const rows = granted(await decideInBulk(at.moderator, "publish", picks, ""));
    expect((await accountOf(at.storyId)).published).toBe(2);
    const back = granted(await undoInBulk(at.moderator, rows));
    expect(keys(back)).toEqual(["done", "done"]);
    expect(await accountOf(at.storyId)).toMatchObject({ received: 2, queued: 2, published: 0 });
    expect((await publicComments(at.storyId)).threads).toEqual([]);
    expect(await rowOf(sent[0]?.id ?? "")).toMatchObject({
      publishedAt: null,
      decidedBy: null,
      reason: null,
    });
  });
});

describe("one decision taken back", () => {
  it("is one's own, within ten minutes, and on the version one saw", async () => {
    const at = await scene();
    const other = await person("moderator", at.organisationId);
    const { id } = await posted(at.code);
    await decided(at.moderator, id, "refuse");
    expect(keysOf(await undoDecision(other, id, 2))).toEqual(["comments.undo-over"]);
    expect(keysOf(await undoDecision(at.moderator, id, 1))).toEqual(["comments.undo-over"]);
    const later = new Date(now().getTime() + 10 * 60_000);
    expect(keysOf(await atMoment(later, () => undoDecision(at.moderator, id, 2)))).toEqual([
      "comments.undo-over",
    ]);
    granted(await undoDecision(at.moderator, id, 2));
    expect(await rowOf(id)).toMatchObject({ state: "queued", version: 3 });
    expect((await journalOf(id)).map(({ action }) => action)).toEqual([
      "comment.post",
      "comment.refuse",
      "comment.undo",
    ]);
  });

  it("stays where somebody has answered it in public", async () => {
    const at = await scene();
    const parent = await published(at);
    await published(at, { parentId: parent.id });
    expect(keysOf(await undoDecision(at.moderator, parent.id, 2))).toEqual(["comments.undo-over"]);
  });
});
