import { eq } from "drizzle-orm";
import { db } from "@/db";
import { answeringStory, gathering } from "@/db/city/gathering";
import { comments } from "@/db/schema/comments";
import { demands } from "@/db/schema/demands";
import { decideComment } from "@/newsroom/comments/decide";
import { postComment } from "@/newsroom/comments/post";
import { answerDemand, mendAnswer } from "@/newsroom/demands/answer";
import { answerWithStory } from "@/newsroom/demands/answer-with-story";
import { answerAsking } from "@/newsroom/demands/consent";
import { gatherDemand } from "@/newsroom/demands/gather";
import { publicDemand } from "@/newsroom/demands/queries";
import { honestForm } from "@/newsroom/form-stamp";
import { hashOfReceipt } from "@/newsroom/receipt";
import type { Kept } from "@/newsroom/stories/story";
import { type Cast, need } from "./cast";
import { codeOf } from "./comments";
import { granted, type Happening } from "./happening";

const DAY = 86_400_000;
const daysAgo = (days: number): Date => new Date(Date.now() - days * DAY);

/** A demand gathered from comments under two stories and answered once, and a story that answers another demand. */
export function gatheredDemands(cast: Cast, kept: ReadonlyMap<string, Kept>): Happening[] {
  const receipts: string[] = [];
  let code = 0;
  const viewer = (key: string) => need(cast.viewers, key);
  const row = () => demandWhere(eq(demands.code, code));
  const { gatheredDaysAgo: since } = gathering;
  return [
    ...gathering.comments.map((comment, place) => ({
      when: daysAgo(comment.daysAgo),
      happen: async () => {
        receipts[place] = await say(cast, kept, comment);
      },
    })),
    {
      when: daysAgo(since),
      happen: async () => {
        const ids = await Promise.all(receipts.map(idOf));
        const { title, words } = gathering;
        const organisationId = need(cast.organisations, gathering.organisation);
        const gathered = { title, words, organisationId, comments: ids };
        code = (await granted(gatherDemand(viewer("moderator"), gathered))).code;
      },
    },
    ...gathering.comments.map(({ says }, place) => ({
      when: daysAgo(since - 0.5 - place * 0.1),
      happen: async () => {
        if (says !== "nothing") await granted(answerAsking(receipts[place] ?? "", code, says));
      },
    })),
    ...(["accept", "progress"] as const).map((action, place) => ({
      when: daysAgo(since - 2 - place),
      happen: async () => {
        const { id, version } = await row();
        const words = action === "accept" ? "" : gathering.answer;
        await granted(answerDemand(viewer("editor"), id, version, action, words));
      },
    })),
    {
      when: daysAgo(since - 4),
      happen: async () => {
        const { id, version } = await row();
        const step = (await publicDemand(code))?.lines.at(-1)?.id ?? "";
        await granted(mendAnswer(viewer("editor"), id, version, step, gathering.mended));
      },
    },
    {
      when: daysAgo(answeringStory.daysAgo),
      happen: async () => {
        const { id, version } = await demandWhere(eq(demands.title, answeringStory.demand));
        const story = await codeOf(need(kept, answeringStory.story).id);
        await granted(answerWithStory(viewer("editor"), id, version, story, answeringStory.words));
      },
    },
  ];
}

type Comment = (typeof gathering.comments)[number];

async function say(cast: Cast, kept: ReadonlyMap<string, Kept>, comment: Comment): Promise<string> {
  const { name, words } = comment;
  const posting = {
    ...{ storyCode: await codeOf(need(kept, comment.story).id), parentId: null, name, words },
    ...{ token: crypto.randomUUID(), addressBucket: null, form: honestForm },
  };
  const { receipt } = await granted(postComment(posting));
  const decision = { commentId: await idOf(receipt), decision: "publish", version: 1, reason: null } as const;
  await granted(decideComment(need(cast.viewers, "moderator"), decision));
  return receipt;
}

async function idOf(receipt: string): Promise<string> {
  const isIt = eq(comments.receiptHash, hashOfReceipt(receipt));
  const [row] = await db.select({ id: comments.id }).from(comments).where(isIt);
  if (!row) throw new Error("a comment of the demonstration is not there");
  return row.id;
}

async function demandWhere(condition: ReturnType<typeof eq>) {
  const [row] = await db.select().from(demands).where(condition);
  if (!row) throw new Error("a demand of the demonstration is not there");
  return row;
}
