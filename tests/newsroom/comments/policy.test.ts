import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db";
import { citizens } from "@/db/schema/citizens";
import { journal } from "@/db/schema/journal";
import { stories } from "@/db/schema/stories";
import { at as atMoment, now } from "@/newsroom/clock";
import { eraseComment } from "@/newsroom/comments/erase";
import { countLooks, lookOver } from "@/newsroom/comments/look";
import { giveOpinion } from "@/newsroom/comments/opinions";
import type { Policy } from "@/newsroom/comments/policy";
import { deskPolicy, policyOf } from "@/newsroom/comments/policy-queries";
import { postComment } from "@/newsroom/comments/post";
import { publicComments } from "@/newsroom/comments/public";
import { commentQueue } from "@/newsroom/comments/queue";
import { replyOfficially } from "@/newsroom/comments/reply";
import { setPolicy } from "@/newsroom/comments/set-policy";
import { trackComment } from "@/newsroom/comments/track";
import { accountOf } from "@/newsroom/ledger/account-queries";
import { closeLedger } from "@/newsroom/ledger/close";
import { ledgerFile } from "@/newsroom/ledger/queries";
import type { Viewer } from "@/newsroom/people/person";
import { dayOf } from "@/newsroom/persian/civil-day";
import { sealAddress } from "@/newsroom/sealed-address";
import { granted, keysOf } from "@/tests/city";
import {
  decided,
  journalOf,
  organisation,
  person,
  posted,
  posting,
  published,
  rowOf,
  type Scene,
  scene,
  setStanding,
} from "./stage";

const why = "زیر این خبر نام کودکان نوشته می‌شد.";

async function centralModerator(): Promise<Viewer> {
  return person("moderator", await organisation(), true);
}

/** An account of somebody who came ten days ago. */
async function anAccount(): Promise<string> {
  const address = sealAddress(`${crypto.randomUUID()}@citizen.example`);
  const createdAt = new Date(now().getTime() - 10 * 86_400_000);
  const [row] = await db
    .insert(citizens)
    .values({ ...address, createdAt })
    .returning();
  return row?.id ?? "";
}

function rule(
  at: Scene,
  viewer: Viewer,
  policy: Policy,
  instead: Policy = "before-publication",
  reason = why,
) {
  return setPolicy(viewer, { storyId: at.storyId, policy, instead, reason });
}

describe("a story closed to comments", () => {
  it("takes no new ones and says why and since when; everything else goes on", async () => {
    const at = await scene();
    const [shown, waiting] = [await published(at), await posted(at.code)];
    granted(await rule(at, await centralModerator(), "closed"));
    expect(await policyOf(at.storyId)).toEqual({ policy: "closed", reason: why, at: expect.any(Date) });
    expect(keysOf(await postComment(posting(at.code)))).toEqual(["comments.closed"]);
    expect(keysOf(await postComment(posting(at.code, { parentId: shown.id })))).toEqual(["comments.closed"]);
    granted(await replyOfficially(at.moderator, shown.id, "پاسخ سازمان"));
    await decided(at.moderator, waiting.id, "publish");
    const opinion = {
      storyCode: at.code,
      commentId: shown.id,
      agrees: true,
      token: null,
      addressBucket: "b",
    };
    expect(granted(await giveOpinion(opinion)).agree).toBe(1);
    expect((await trackComment(waiting.receipt))?.state).toBe("published");
  });

  it("is opened again, and both are in the journal with the reason", async () => {
    const at = await scene();
    const central = await centralModerator();
    granted(await rule(at, central, "closed"));
    granted(await rule(at, central, "before-publication", "closed"));
    await posted(at.code);
    const rows = await db
      .select()
      .from(journal)
      .where(eq(journal.subjectId, at.storyId))
      .orderBy(journal.number);
    expect(rows.map(({ action, toState, reason }) => [action, toState, reason])).toEqual([
      ["comments.policy", "closed", why],
      ["comments.policy", "before-publication", null],
    ]);
  });

  it("was closed for a reason, and on what was on the screen", async () => {
    const at = await scene();
    const central = await centralModerator();
    for (const reason of ["", " \u200c", "\u2800"])
      expect(keysOf(await rule(at, central, "closed", "before-publication", reason))).toEqual([
        "comments.policy-reason-missing",
      ]);
    expect(keysOf(await rule(at, central, "closed", "before-publication", "x".repeat(301)))).toEqual([
      "comments.policy-reason-too-long",
    ]);
    expect(keysOf(await rule(at, central, "closed", "trusted-after"))).toEqual(["comments.policy-changed"]);
    const { policy } = await policyOf(at.storyId);
    expect(policy).toBe("before-publication");
  });

  it("is closed by nobody of its organisation, whatever their role, nor opened", async () => {
    const at = await scene();
    expect(keysOf(await rule(at, at.moderator, "closed"))).toEqual(["comments.closing-not-yours"]);
    for (const role of ["editor", "manager"] as const)
      expect(keysOf(await rule(at, await person(role, at.organisationId), "closed"))).toEqual([
        "general.not-allowed",
      ]);
    expect(keysOf(await rule(at, await person("author", at.organisationId), "closed"))).toEqual([
      "general.not-found",
    ]);
    const manager = await person("manager", await organisation(), true);
    expect(keysOf(await rule(at, manager, "closed"))).toEqual(["general.not-allowed"]);
    const both = await centralModerator();
    both.memberships.push({ organisationId: at.organisationId, role: "author", central: false });
    expect(keysOf(await rule(at, both, "closed"))).toEqual(["comments.closing-not-yours"]);
    granted(await rule(at, await centralModerator(), "closed"));
    expect(keysOf(await rule(at, at.moderator, "before-publication", "closed"))).toEqual([
      "comments.closing-not-yours",
    ]);
    expect((await deskPolicy(at.moderator, at.code))?.choices).toEqual([]);
    expect((await deskPolicy(await centralModerator(), at.code))?.choices).toHaveLength(3);
  });

  it("is closed by nobody who writes for a partner that tells it, too", async () => {
    const at = await scene();
    const partner = await organisation();
    await db
      .update(stories)
      .set({ livePartners: [partner] })
      .where(eq(stories.id, at.storyId));
    const central = await centralModerator();
    central.memberships.push({ organisationId: partner, role: "manager", central: false });
    expect(keysOf(await rule(at, central, "closed"))).toEqual(["comments.closing-not-yours"]);
  });

  it("has to be public", async () => {
    const at = await scene("none");
    const central = await centralModerator();
    expect(keysOf(await rule(at, central, "closed"))).toEqual(["general.not-found"]);
    expect(await deskPolicy(central, at.code)).toBeNull();
    const gone = await scene();
    await setStanding(gone.storyId, "removed");
    expect(keysOf(await rule(gone, central, "closed"))).toEqual(["general.not-found"]);
  });

  it("takes none of a hundred that were on their way once it is closed", async () => {
    const at = await scene();
    const central = await centralModerator();
    const sent = Array.from({ length: 20 }, () => postComment(posting(at.code)));
    const closing = rule(at, central, "closed");
    const outcomes = await Promise.all(sent);
    granted(await closing);
    const taken = outcomes.filter(({ ok }) => ok).length;
    expect((await accountOf(at.storyId)).received).toBe(taken);
    expect(outcomes.flatMap((outcome) => (outcome.ok ? [] : keysOf(outcome)))).toEqual(
      Array(20 - taken).fill("comments.closed"),
    );
    expect(keysOf(await postComment(posting(at.code)))).toEqual(["comments.closed"]);
  });
});

describe("where trusted writers are read afterwards", () => {
  let citizenId: string;
  beforeAll(async () => {
    citizenId = await anAccount();
    const elsewhere = await scene();
    for (let count = 0; count < 5; count += 1) await published(elsewhere, { citizenId });
  });

  async function trusting(): Promise<Scene> {
    const at = await scene();
    granted(await rule(at, at.moderator, "trusted-after"));
    return at;
  }

  async function sent(at: Scene, more: Parameters<typeof posting>[1]) {
    const { receipt } = granted(await postComment(posting(at.code, more)));
    return { receipt, state: (await trackComment(receipt))?.state };
  }

  it("nobody without an account is trusted, nor with one that has earned nothing", async () => {
    const at = await trusting();
    expect((await sent(at, { name: "خبرنگار رسمی" })).state).toBe("queued");
    expect((await sent(at, { citizenId: await anAccount() })).state).toBe("queued");
  });

  it("a trusted writer's words stand at once and wait for a look", async () => {
    const at = await trusting();
    const { receipt, state } = await sent(at, { citizenId });
    expect(state).toBe("published");
    const { threads } = await publicComments(at.storyId);
    const id = threads[0]?.comment.id ?? "";
    expect(await accountOf(at.storyId)).toMatchObject({ received: 1, published: 1, queued: 0 });
    const { items } = await commentQueue(at.moderator, { state: "published", awaitsLook: true });
    expect(items).toMatchObject([{ id, awaitsLook: true, version: 1 }]);
    expect(await countLooks(at.moderator)).toBe(1);
    const editor = await person("editor", at.organisationId);
    expect(keysOf(await lookOver(editor, id, 1))).toEqual(["general.not-allowed"]);
    expect(keysOf(await lookOver(at.moderator, id, null))).toEqual(["comments.version-missing"]);
    expect(keysOf(await lookOver(at.moderator, id, 7))).toEqual(["comments.changed-meanwhile"]);
    granted(await lookOver(at.moderator, id, 1));
    expect(keysOf(await lookOver(at.moderator, id, 1))).toEqual(["comments.not-now"]);
    expect(await countLooks(at.moderator)).toBe(0);
    expect((await journalOf(id)).map(({ action }) => action)).toEqual([
      "comment.post",
      "comment.trust",
      "comment.look",
    ]);
    granted(await eraseComment(receipt));
  });

  it("with any signal it waits, and so does an answer to words that are not public", async () => {
    const at = await trusting();
    expect((await sent(at, { citizenId, words: "ببینید: https://x.ir" })).state).toBe("queued");
    const hidden = await posted(at.code);
    expect((await sent(at, { citizenId, parentId: hidden.id })).state).toBe("queued");
  });

  it("elsewhere it waits as everybody's", async () => {
    const at = await scene();
    expect((await sent(at, { citizenId })).state).toBe("queued");
  });

  it("is removed like any other, and the day's file counts it as received and published", async () => {
    const at = await trusting();
    const { receipt } = await sent(at, { citizenId });
    const mark = (await trackComment(receipt))?.mark ?? "";
    const id = (await publicComments(at.storyId)).threads[0]?.comment.id ?? "";
    await decided(at.moderator, id, "remove", 1);
    expect((await rowOf(id)).awaitsLook).toBe(false);
    const today = dayOf(now());
    await atMoment(new Date(now().getTime() + 90_000_000), closeLedger);
    const lines = ((await ledgerFile(today)) ?? "").split("\n").filter((line) => line.startsWith(mark));
    expect(lines.map((line) => line.split(" ")[1])).toEqual(["received", "published", "removed"]);
  });
});
