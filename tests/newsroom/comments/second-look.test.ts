import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db";
import { comments } from "@/db/schema/comments";
import { journal } from "@/db/schema/journal";
import { secondJudgements } from "@/db/schema/moderation";
import { at, now } from "@/newsroom/clock";
import { decideComment } from "@/newsroom/comments/decide";
import { decideInBulk } from "@/newsroom/comments/decide-in-bulk";
import { eraseComment } from "@/newsroom/comments/erase";
import { historiesOf } from "@/newsroom/comments/history";
import { judgeAgain } from "@/newsroom/comments/judge-again";
import { isSampled } from "@/newsroom/comments/sampling";
import { countSecondLooks, secondLooks, secondsWaiting } from "@/newsroom/comments/second-queries";
import { undoDecision } from "@/newsroom/comments/undo";
import { withdrawComment } from "@/newsroom/comments/withdraw";
import { lastDays, YEAR } from "@/newsroom/figures/period";
import { secondRows } from "@/newsroom/figures/second-queries";
import { hashOfReceipt, receiptOf } from "@/newsroom/receipt";
import { granted, keysOf } from "@/tests/city";
import { decided, organisation, person, rowOf, type Scene, scene } from "./stage";

const inMinutes = (minutes: number) => new Date(now().getTime() + minutes * 60_000);
const soon = <T>(work: () => Promise<T>) => at(inMinutes(11), work);
const afterTwoDays = <T>(work: () => Promise<T>) => at(inMinutes(2 * 1440), work);

/** An id whose decision is, or is not, judged twice: computed as the city computes it. */
function idThat(drawn: boolean, version = 1): string {
  const id = randomUUID();
  return isSampled(id, version) === drawn ? id : idThat(drawn, version);
}

async function waiting({ storyId }: Scene, id: string): Promise<string> {
  const receipt = receiptOf(id);
  await db.insert(comments).values({
    id,
    storyId,
    name: "پروانه",
    body: `چراغ کوچه خاموش است. ${id}`,
    state: "queued",
    receiptHash: hashOfReceipt(receipt),
    fingerprint: id,
  });
  return receipt;
}

async function sampled(here: Scene, decision: "publish" | "refuse" = "publish") {
  const id = idThat(true);
  const receipt = await waiting(here, id);
  await decided(here.moderator, id, decision);
  const other = await person("moderator", here.organisationId);
  const [look] = await samplesOf(id);
  return { id, receipt, other, look: look?.id ?? "" };
}

const samplesOf = (id: string) =>
  db.select().from(secondJudgements).where(eq(secondJudgements.commentId, id));

describe("which decisions are judged twice", () => {
  it("is one in twenty of them, the same whenever it is asked", () => {
    const ids = Array.from({ length: 20_000 }, (_, place) => `00000000-0000-4000-8000-${place}`);
    const drawn = ids.filter((id) => isSampled(id, 1));
    // Five per cent of 20,000 are 1,000; six standard deviations are 185.
    expect(Math.abs(drawn.length - 1_000)).toBeLessThan(185);
    expect(drawn.every((id) => isSampled(id, 1))).toBe(true);
    const again = drawn.filter((id) => isSampled(id, 2));
    expect(again.length).toBeLessThan(drawn.length / 5);
  });

  it("nobody foresees without the city's secret", () => {
    const ids = Array.from({ length: 400 }, () => randomUUID());
    const here = ids.map((id) => isSampled(id, 1));
    const secret = process.env.MEYDAN_SECRET;
    process.env.MEYDAN_SECRET = "another-city-with-another-secret-altogether";
    const there = ids.map((id) => isSampled(id, 1));
    process.env.MEYDAN_SECRET = secret;
    expect(there).not.toEqual(here);
  });

  it("holds for publishing and refusing, one by one and in bulk, and for nothing else", async () => {
    const here = await scene();
    const [one, two, not] = [idThat(true), idThat(true), idThat(false)];
    for (const id of [one, two, not]) await waiting(here, id);
    await decided(here.moderator, one, "publish");
    const picks = [two, not].map((id) => ({ id, version: 1 }));
    granted(await decideInBulk(here.moderator, "refuse", picks, "insult"));
    expect(await samplesOf(one)).toMatchObject([{ firstDecision: "publish", version: 2, secondBy: null }]);
    expect(await samplesOf(two)).toMatchObject([{ firstDecision: "refuse" }]);
    expect(await samplesOf(not)).toEqual([]);
    const removed = idThat(true, 2);
    await waiting(here, removed);
    await decided(here.moderator, removed, "publish");
    await decided(here.moderator, removed, "remove", 2);
    expect((await samplesOf(removed)).every(({ version }) => version === 2)).toBe(true);
  });

  it("is told nowhere: not in the comment's history, not in the journal", async () => {
    const here = await scene();
    const { id } = await sampled(here);
    const rows = await db.select().from(journal).where(eq(journal.subjectId, id));
    expect(rows.map(({ action, detail }) => [action, detail])).toEqual([["comment.publish", {}]]);
  });
});

describe("the second look", () => {
  it("is another moderator's, and shows no name, no state and no decision", async () => {
    const here = await scene();
    const { id, other } = await sampled(here, "refuse");
    const looks = await soon(() => secondLooks(other));
    expect(looks).toEqual([
      {
        id: expect.any(String),
        words: expect.stringContaining(id),
        answers: null,
        headline: "خبر آزمایش",
        organisation: expect.any(String),
      },
    ]);
    for (const hidden of ["پروانه", "insult", here.moderator.name, here.moderator.personId])
      expect(JSON.stringify(looks)).not.toContain(hidden);
    expect(await soon(() => countSecondLooks(other))).toBe(1);
    expect(await soon(() => secondLooks(here.moderator))).toEqual([]);
    expect(await soon(() => countSecondLooks(here.moderator))).toBe(0);
  });

  it("changes nothing of the comment, and its history says nothing", async () => {
    const here = await scene();
    const { id, other, look } = await sampled(here);
    const before = await rowOf(id);
    expect(keysOf(await soon(() => judgeAgain(other, look, "refuse", "")))).toEqual([
      "comments.reason-missing",
    ]);
    granted(await soon(() => judgeAgain(other, look, "refuse", "off-topic")));
    expect(await rowOf(id)).toEqual(before);
    expect((await historiesOf([id])).get(id)?.map(({ action }) => action)).toEqual(["comment.publish"]);
    expect(await samplesOf(id)).toMatchObject([
      { secondDecision: "refuse", secondReason: "off-topic", secondBy: other.personId },
    ]);
    expect(keysOf(await soon(() => judgeAgain(other, look, "publish", "")))).toEqual(["general.not-found"]);
    const rows = await db.select().from(journal).where(eq(journal.subjectId, look));
    expect(rows).toMatchObject([{ action: "judgement.second", subjectKind: "judgement" }]);
  });

  it("is not found by who decided first, by strangers, by other roles, or by who speaks for the desk", async () => {
    const here = await scene();
    const { look } = await sampled(here);
    const both = await person("moderator", here.organisationId);
    both.memberships.push({ organisationId: here.organisationId, role: "editor", central: false });
    const central = await person("moderator", await organisation(), true);
    central.memberships.push({ organisationId: here.organisationId, role: "manager", central: false });
    const tries = [
      here.moderator,
      await person("moderator", await organisation()),
      await person("editor", here.organisationId),
      await person("administrator", here.organisationId),
      both,
      central,
    ];
    for (const viewer of tries) {
      expect(keysOf(await soon(() => judgeAgain(viewer, look, "publish", "")))).toEqual([
        "general.not-found",
      ]);
      const seen = await soon(() => secondLooks(viewer));
      expect(seen.map(({ id }) => id)).not.toContain(look);
    }
    expect(keysOf(await judgeAgain(here.moderator, "' or 1=1", "publish", ""))).toEqual([
      "general.not-found",
    ]);
  });

  it("waits until the first decision can no longer be taken back; taken back, it was none", async () => {
    const here = await scene();
    const { id, other, look } = await sampled(here);
    expect(await at(inMinutes(9), () => secondLooks(other))).toEqual([]);
    expect(keysOf(await judgeAgain(other, look, "publish", ""))).toEqual(["general.not-found"]);
    granted(await undoDecision(here.moderator, id, 2));
    expect(await samplesOf(id)).toEqual([]);
  });

  it("falls out when the comment is withdrawn, erased, or something else has come of it", async () => {
    const here = await scene();
    const ways = [
      async (id: string, receipt: string) => [id, await withdrawComment(receipt)],
      async (id: string, receipt: string) => [id, await eraseComment(receipt)],
      async (id: string) => [id, await decided(here.moderator, id, "remove", 2)],
    ];
    for (const [place, goes] of ways.entries()) {
      const decision = place === 1 ? "refuse" : "publish";
      const { id, receipt, other, look } = await sampled(here, decision);
      await goes(id, receipt);
      expect(await soon(() => secondLooks(other))).toEqual([]);
      expect((await soon(() => judgeAgain(other, look, "publish", ""))).ok).toBe(false);
    }
    expect(await afterTwoDays(secondsWaiting)).toBe(await openOnes());
  });

  // What the other tests of this file left open.
  async function openOnes(): Promise<number> {
    const rows = await db
      .select({
        version: secondJudgements.version,
        now: comments.version,
        erased: comments.erased,
        by: secondJudgements.secondBy,
      })
      .from(secondJudgements)
      .innerJoin(comments, eq(comments.id, secondJudgements.commentId));
    return rows.filter((row) => row.by === null && row.version === row.now && !row.erased).length;
  }
});

async function counted() {
  const rows = await secondRows(lastDays(YEAR));
  const agreed = rows.filter(({ first, second }) => first === second).length;
  return { agreed, disagreed: rows.length - agreed, waiting: await secondsWaiting() };
}

describe("how often two agree", () => {
  it("is counted from the rows of whole days, and never of the day that is not over", async () => {
    const here = await scene();
    const before = await afterTwoDays(counted);
    const today = await counted();
    const [agreed, disagreed] = [await sampled(here), await sampled(here, "refuse")];
    await sampled(here);
    granted(await soon(() => judgeAgain(agreed.other, agreed.look, "publish", "")));
    granted(await soon(() => judgeAgain(disagreed.other, disagreed.look, "publish", "")));
    expect(await counted()).toEqual(today);
    const after = await afterTwoDays(counted);
    expect(after.agreed - before.agreed).toBe(1);
    expect(after.disagreed - before.disagreed).toBe(1);
    expect(after.waiting - before.waiting).toBe(1);
    const longAfter = await at(inMinutes(400 * 1440), counted);
    expect(longAfter).toMatchObject({ agreed: 0, disagreed: 0 });
  });

  it("the database holds no second judge who was the first", async () => {
    const here = await scene();
    const { look } = await sampled(here);
    const forged = db
      .update(secondJudgements)
      .set({ secondDecision: "publish", secondBy: here.moderator.personId, judgedAt: now() })
      .where(eq(secondJudgements.id, look));
    await expect(forged).rejects.toThrow();
  });
});

it("a stale decision is not sampled, because it was not taken", async () => {
  const here = await scene();
  const id = idThat(true, 9);
  await waiting(here, id);
  await decideComment(here.moderator, { commentId: id, decision: "publish", version: 9, reason: null });
  expect(await samplesOf(id)).toEqual([]);
});
