import { and, eq } from "drizzle-orm";
import { db } from "@/db";
import type { Comment } from "@/db/city/shapes";
import { commentEdits } from "@/db/schema/comment-edits";
import { comments } from "@/db/schema/comments";
import { stories } from "@/db/schema/stories";
import { authorMark } from "@/newsroom/author-mark";
import { noteAuthor } from "@/newsroom/comments/author-notes";
import { decideComment } from "@/newsroom/comments/decide";
import { decideEdit } from "@/newsroom/comments/decide-edit";
import { editComment } from "@/newsroom/comments/edit-comment";
import { featureComment } from "@/newsroom/comments/feature";
import { postComment } from "@/newsroom/comments/post";
import { replyOfficially } from "@/newsroom/comments/reply";
import { suspendAuthor } from "@/newsroom/comments/suspend";
import { withdrawComment } from "@/newsroom/comments/withdraw";
import { honestForm } from "@/newsroom/form-stamp";
import { hashOfReceipt } from "@/newsroom/receipt";
import { type Cast, need } from "./cast";
import { granted, type Happening } from "./happening";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Where a comment belongs, and the story's news code once it has one. */
interface Place {
  published: Date;
  codeOf: () => Promise<number>;
}

/** A comment of the demonstration and what became of it; `answers` gives the comment it replies to, once that is there. */
export function lifeOfComment(
  comment: Comment,
  cast: Cast,
  place: Place,
  answers?: () => string,
): Happening[] {
  const posted = new Date(
    Math.min(place.published.getTime() + comment.hoursAfter * HOUR, Date.now() - 20 * MINUTE),
  );
  const after = (minutes: number) =>
    new Date(Math.min(posted.getTime() + minutes * MINUTE, Date.now() - MINUTE));
  const words = new Words(comment, cast, place, answers);
  return [
    { when: posted, happen: () => words.post() },
    ...(comment.state === "queued" ? [] : [{ when: after(8), happen: () => words.settle() }]),
    ...(comment.state === "removed" ? [{ when: after(14), happen: () => words.decide("remove") }] : []),
    ...(comment.featured ? [{ when: after(16), happen: () => words.feature() }] : []),
    ...(comment.suspended ? [{ when: after(17), happen: () => words.suspend() }] : []),
    ...(comment.edit ? [{ when: after(10), happen: () => words.edit() }] : []),
    ...(comment.edit?.state === "approved" ? [{ when: after(13), happen: () => words.approve() }] : []),
    ...(comment.official ? [{ when: after(11), happen: () => words.answer() }] : []),
    ...(comment.replies ?? []).flatMap((reply) => lifeOfComment(reply, cast, place, () => words.id)),
  ];
}

/** The news code of a story of the demonstration. */
export async function codeOf(storyId: string): Promise<number> {
  const [story] = await db.select({ code: stories.code }).from(stories).where(eq(stories.id, storyId));
  if (!story) throw new Error(`no story ${storyId}`);
  return story.code;
}

class Words {
  id = "";
  private receipt = "";

  constructor(
    private readonly comment: Comment,
    private readonly cast: Cast,
    private readonly place: Place,
    private readonly answers: (() => string) | undefined,
  ) {}

  async post(): Promise<void> {
    const { name, words } = this.comment;
    const storyCode = await this.place.codeOf();
    const parentId = this.answers?.() ?? null;
    const posting = {
      storyCode,
      parentId,
      name,
      words,
      token: crypto.randomUUID(),
      addressBucket: null,
      authorMark: this.comment.browser ? authorMark(`demonstration-${this.comment.browser}`) : null,
      form: honestForm,
    };
    this.receipt = (await granted(postComment(posting))).receipt;
    this.id = (await this.row()).id;
  }

  async settle(): Promise<void> {
    if (this.comment.state === "withdrawn") await granted(withdrawComment(this.receipt));
    else await this.decide(this.comment.state === "not-publishable" ? "refuse" : "publish");
  }

  async decide(decision: "publish" | "refuse" | "remove"): Promise<void> {
    const { version } = await this.row();
    const verdict = { commentId: this.id, decision, version, reason: this.comment.reason ?? null };
    await granted(decideComment(need(this.cast.viewers, "moderator"), verdict));
  }

  async feature(): Promise<void> {
    const { version } = await this.row();
    const asked = { commentId: this.id, version, words: this.comment.featured ?? "" };
    await granted(featureComment(need(this.cast.viewers, "moderator"), asked));
  }

  async suspend(): Promise<void> {
    const { reason = "", suspended } = this.comment;
    if (!suspended) return;
    const { note, ...how } = suspended;
    const moderator = need(this.cast.viewers, "moderator");
    await granted(noteAuthor(moderator, this.id, note));
    await granted(suspendAuthor(moderator, { commentId: this.id, reason, ...how }));
  }

  async edit(): Promise<void> {
    const words = this.comment.edit?.words ?? "";
    await granted(editComment({ receipt: this.receipt, words, addressBucket: null, form: honestForm }));
  }

  async approve(): Promise<void> {
    const [edit] = await db
      .select({ id: commentEdits.id })
      .from(commentEdits)
      .where(and(eq(commentEdits.commentId, this.id), eq(commentEdits.state, "open")));
    const verdict = { editId: edit?.id ?? "", approves: true, reason: null };
    await granted(decideEdit(need(this.cast.viewers, "moderator"), verdict));
  }

  async answer(): Promise<void> {
    await granted(
      replyOfficially(need(this.cast.viewers, "editor"), this.id, this.comment.official?.words ?? ""),
    );
  }

  private async row(): Promise<{ id: string; version: number }> {
    const columns = { id: comments.id, version: comments.version };
    const [row] = await db
      .select(columns)
      .from(comments)
      .where(eq(comments.receiptHash, hashOfReceipt(this.receipt)));
    if (!row) throw new Error("a comment of the demonstration is not there");
    return row;
  }
}
