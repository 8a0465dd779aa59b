import { eq, inArray } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db";
import { commentEdits } from "@/db/schema/comment-edits";
import { commentPolicies } from "@/db/schema/comment-policies";
import { appeals, comments } from "@/db/schema/comments";
import { demandPictures } from "@/db/schema/demand-pictures";
import { demandSteps, demands } from "@/db/schema/demands";
import { demandSources } from "@/db/schema/gathering";
import { authorNotes, authorSuspensions, featuredComments, secondJudgements } from "@/db/schema/moderation";
import { at } from "@/newsroom/clock";
import { appealDecision, decideAppeal } from "@/newsroom/comments/appeal";
import { openAppeals } from "@/newsroom/comments/appeal-queries";
import { noteAuthor } from "@/newsroom/comments/author-notes";
import { authorCounts, authorOf } from "@/newsroom/comments/author-queries";
import { decideComment } from "@/newsroom/comments/decide";
import { decideEdit } from "@/newsroom/comments/decide-edit";
import { editComment } from "@/newsroom/comments/edit-comment";
import { countWaitingEdits, waitingEdits } from "@/newsroom/comments/edit-queries";
import { featureComment, unfeatureComment } from "@/newsroom/comments/feature";
import { gatherableComments } from "@/newsroom/comments/gatherable-queries";
import { judgeAgain } from "@/newsroom/comments/judge-again";
import { liftSuspension } from "@/newsroom/comments/lift-suspension";
import { lookOver } from "@/newsroom/comments/look";
import { deskPolicy } from "@/newsroom/comments/policy-queries";
import { commentQueue, firstWordsOf } from "@/newsroom/comments/queue";
import { replyOfficially } from "@/newsroom/comments/reply";
import { putBy } from "@/newsroom/comments/sampling";
import { countSecondLooks, secondLooks } from "@/newsroom/comments/second-queries";
import { setPolicy } from "@/newsroom/comments/set-policy";
import { suspendAuthor } from "@/newsroom/comments/suspend";
import { undoDecision } from "@/newsroom/comments/undo";
import { answerDemand, mendAnswer } from "@/newsroom/demands/answer";
import { answerWithStory, unlinkStory } from "@/newsroom/demands/answer-with-story";
import { decideDemandAppeal } from "@/newsroom/demands/appeal";
import { countDemandsWaiting, deskDemand, deskDemands } from "@/newsroom/demands/desk-queries";
import { askForDemand, gatherDemand } from "@/newsroom/demands/gather";
import { mergeDemand, partDemand } from "@/newsroom/demands/merging";
import { demandPictureFor } from "@/newsroom/demands/picture-queries";
import { raiseDemand } from "@/newsroom/demands/raise";
import { referDemand, refuseDemand, registerDemand } from "@/newsroom/demands/route";
import { honestForm } from "@/newsroom/form-stamp";
import { type Role, roles, type Viewer } from "@/newsroom/people/person";
import { hashOfReceipt } from "@/newsroom/receipt";
import { granted, keysOf } from "@/tests/city";
import { decided, organisation, person, posted, published, type Scene, scene } from "./stage";

const MARK = "a-browser-of-here";

/** Everybody of another organisation, who holds the ids and codes of this one. */
let here: Scene;
let strangers: Map<Role, Viewer>;
let queued: string;
let shown: string;
let refusedOne: string;
let changing: string;
let waiting: { id: string; code: number };
let open: { id: string; code: number; step: string };
let link: string;
let evidence: string;
let known: string;
let suspension: string;
let look: string;
let before: string;

beforeAll(async () => {
  here = await scene();
  const elsewhere = await organisation();
  strangers = new Map(
    await Promise.all(roles.map(async (role) => [role, await person(role, elsewhere)] as const)),
  );
  queued = (await posted(here.code)).id;
  shown = (await published(here)).id;
  const changed = await published(here);
  granted(
    await editComment({
      receipt: changed.receipt,
      words: "نوشتهٔ تازه",
      addressBucket: null,
      form: honestForm,
    }),
  );
  changing = (await waitingEdits(here.moderator)).at(-1)?.id ?? "";
  const refusal = await posted(here.code);
  await decided(here.moderator, refusal.id, "refuse");
  granted(await appealDecision(refusal.receipt, "این نقد است."));
  refusedOne = refusal.id;
  waiting = await demand();
  const picture = {
    demandId: waiting.id,
    sha256: "0".repeat(64),
    width: 4,
    height: 3,
    bytes: 1,
    position: 1,
  };
  evidence = (await db.insert(demandPictures).values(picture).returning())[0]?.id ?? "";
  expect(await demandPictureFor(here.moderator, evidence)).toBe(picture.sha256);
  const opened = await demand();
  granted(await registerDemand(here.moderator, opened.id, 1));
  granted(await answerDemand(here.moderator, opened.id, 2, "accept", "در دست است."));
  const steps = await db.select().from(demandSteps).where(eq(demandSteps.demandId, opened.id));
  open = { ...opened, step: steps.at(-1)?.id ?? "" };
  granted(await answerWithStory(here.moderator, opened.id, 3, here.code, "این خبر را ببینید."));
  const linked = await db.select().from(demandSteps).where(eq(demandSteps.kind, "answered-by-story"));
  link = linked.find(({ demandId }) => demandId === opened.id)?.id ?? "";
  known = (await posted(here.code, { authorMark: MARK })).id;
  const why = { reason: "advertising", words: "تبلیغ بود.", days: 3 };
  granted(await suspendAuthor(here.moderator, { commentId: known, ...why }));
  granted(await noteAuthor(here.moderator, known, "تبلیغ"));
  granted(await featureComment(here.moderator, { commentId: shown, version: 2, words: "خوب" }));
  const [row] = await db.select().from(authorSuspensions).where(eq(authorSuspensions.authorMark, MARK));
  suspension = row?.id ?? "";
  look = await putByNow(shown);
  before = await everything();
});

async function putByNow(commentId: string): Promise<string> {
  const taken = { commentId, version: 1, decision: "publish", decidedBy: here.moderator.personId } as const;
  await at(new Date(Date.now() - 3_600_000), () =>
    db.transaction(async (tx) => {
      await tx.delete(secondJudgements).where(eq(secondJudgements.commentId, commentId));
      await putBy(tx, taken);
    }),
  );
  const [row] = await db.select().from(secondJudgements).where(eq(secondJudgements.commentId, commentId));
  return row?.id ?? "";
}

afterAll(async () => {
  expect(await everything()).toBe(before);
});

async function demand() {
  const { receipt } = granted(
    await raiseDemand({
      title: "جدول کوچه باز شود",
      words: "باران که می‌آید، کوچه رود می‌شود.",
      name: "رضا",
      organisationId: here.organisationId,
      addressBucket: null,
      form: honestForm,
    }),
  );
  const [row] = await db
    .select()
    .from(demands)
    .where(eq(demands.receiptHash, hashOfReceipt(receipt)));
  return { id: row?.id ?? "", code: row?.code ?? 0 };
}

/** Every row that a stranger could have changed. */
async function everything(): Promise<string> {
  const of = [
    await db.select().from(comments).where(eq(comments.storyId, here.storyId)).orderBy(comments.id),
    await db.select().from(commentEdits).where(eq(commentEdits.id, changing)),
    await db.select().from(commentPolicies).where(eq(commentPolicies.storyId, here.storyId)),
    await db.select().from(appeals).where(eq(appeals.commentId, refusedOne)),
    await db
      .select()
      .from(demands)
      .where(eq(demands.organisationId, here.organisationId))
      .orderBy(demands.id),
    await db.select().from(demandSteps).where(eq(demandSteps.demandId, open.id)).orderBy(demandSteps.id),
    await db
      .select()
      .from(demandSources)
      .where(inArray(demandSources.commentId, [queued, shown])),
    await db.select().from(authorNotes).orderBy(authorNotes.id),
    await db.select().from(authorSuspensions).orderBy(authorSuspensions.id),
    await db.select().from(secondJudgements).orderBy(secondJudgements.id),
    await db.select().from(featuredComments).orderBy(featuredComments.commentId),
  ];
  return JSON.stringify(of);
}

const decide = (id: () => string, decision: "publish" | "refuse" | "remove") => (viewer: Viewer) =>
  decideComment(viewer, { commentId: id(), version: 1, decision, reason: "insult" });

const verbs: Record<string, (viewer: Viewer) => Promise<unknown>> = {
  "publish a comment": decide(() => queued, "publish"),
  "refuse a comment": decide(() => queued, "refuse"),
  "remove a comment": decide(() => shown, "remove"),
  "take a decision back": (viewer) => undoDecision(viewer, refusedOne, 2),
  "answer a comment": (viewer) => replyOfficially(viewer, shown, "پاسخ"),
  "let an objection stand": (viewer) => decideAppeal(viewer, refusedOne, "reversed"),
  "turn an objection down": (viewer) => decideAppeal(viewer, refusedOne, "upheld"),
  "note something on an author": (viewer) => noteAuthor(viewer, known, "یادداشت"),
  "suspend an author": (viewer) =>
    suspendAuthor(viewer, { commentId: known, reason: "insult", words: "x", days: 3 }),
  "lift a suspension": (viewer) => liftSuspension(viewer, suspension, "x"),
  "set a comment first": (viewer) => featureComment(viewer, { commentId: shown, version: 2, words: "x" }),
  "take a comment from there": (viewer) => unfeatureComment(viewer, shown, "x"),
  "judge a decision again": (viewer) => judgeAgain(viewer, look, "refuse", "insult"),
  "let a change stand": (viewer) => decideEdit(viewer, { editId: changing, approves: true, reason: null }),
  "turn a change down": (viewer) =>
    decideEdit(viewer, { editId: changing, approves: false, reason: "insult" }),
  "say that a comment was looked at": (viewer) => lookOver(viewer, shown, 2),
  "close a story to comments": (viewer) =>
    setPolicy(viewer, {
      storyId: here.storyId,
      policy: "closed",
      instead: "before-publication",
      reason: "بس است.",
    }),
  "register a demand": (viewer) => registerDemand(viewer, waiting.id, 1),
  "refuse a demand": (viewer) => refuseDemand(viewer, waiting.id, 1, "insult"),
  "remove a demand": (viewer) => refuseDemand(viewer, open.id, 4, "insult"),
  "decide an objection to a demand": (viewer) => decideDemandAppeal(viewer, waiting.id, 1, "reversed"),
  "merge a demand": (viewer) => mergeDemand(viewer, open.id, 4, waiting.code, "x"),
  "part a demand": (viewer) => partDemand(viewer, open.id, 4, "x"),
  "refer a demand": (viewer) =>
    referDemand(viewer, open.id, 4, viewer.memberships[0]?.organisationId ?? "", "x"),
  "declare a demand done": (viewer) => answerDemand(viewer, open.id, 4, "done", "شد."),
  "gather comments": (viewer) =>
    gatherDemand(viewer, {
      ...{ title: "چراغ", words: "چراغ خاموش است.", organisationId: here.organisationId },
      comments: [queued, shown],
    }),
  "ask writers for a demand": (viewer) => askForDemand(viewer, open.code, [shown]),
  "answer with a story": (viewer) => answerWithStory(viewer, open.id, 4, here.code, "خبر را ببینید."),
  "take a story off": (viewer) => unlinkStory(viewer, open.id, 4, link),
  "mend an answer": (viewer) => mendAnswer(viewer, open.id, 4, open.step, "شد."),
};

describe.each(roles)("a %s of another organisation, holding the ids,", (role) => {
  const stranger = () => strangers.get(role) as Viewer;

  it.each(Object.keys(verbs))("cannot %s, nor learn that it exists", async (name) => {
    const verb = verbs[name] as (viewer: Viewer) => ReturnType<typeof undoDecision>;
    expect(keysOf(await verb(stranger()))).toEqual(["general.not-found"]);
  });

  it("reads and counts none of it", async () => {
    const { items } = await commentQueue(stranger(), { state: "queued" });
    expect(items.map(({ id }) => id)).not.toContain(queued);
    expect((await gatherableComments(stranger(), "")).flat()).toEqual([]);
    for (const id of [queued, shown, refusedOne]) expect(await firstWordsOf(stranger(), id)).toBe("");
    expect(await authorOf(stranger(), known)).toBeNull();
    expect((await authorCounts(stranger(), [known, queued])).size).toBe(0);
    expect(await secondLooks(stranger())).toEqual([]);
    expect(await countSecondLooks(stranger())).toBe(0);
    expect((await waitingEdits(stranger())).map(({ id }) => id)).not.toContain(changing);
    expect(await countWaitingEdits(stranger())).toBe(0);
    expect(await deskPolicy(stranger(), here.code)).toBeNull();
    expect((await openAppeals(stranger())).map(({ commentId }) => commentId)).not.toContain(refusedOne);
    expect(await deskDemand(stranger(), waiting.code)).toBeNull();
    expect(await deskDemand(stranger(), open.code)).toBeNull();
    expect(await demandPictureFor(stranger(), evidence)).toBeNull();
    const listed = (await deskDemands(stranger())).map(({ code }) => code);
    expect(listed).not.toContain(waiting.code);
    expect(listed).not.toContain(open.code);
    expect(await countDemandsWaiting(stranger())).toBe(0);
  });
});
