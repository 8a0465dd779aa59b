"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { answerForm, type FormState, viewerAtTheDoor } from "@/app/forms";
import type { BulkState } from "@/components/comments/desk/bulk-bar";
import { noteAuthor } from "@/newsroom/comments/author-notes";
import type { DecidedRow } from "@/newsroom/comments/bulk";
import { decideInBulk } from "@/newsroom/comments/decide-in-bulk";
import { featureComment, unfeatureComment } from "@/newsroom/comments/feature";
import { judgeAgain } from "@/newsroom/comments/judge-again";
import { liftSuspension } from "@/newsroom/comments/lift-suspension";
import { suspendAuthor } from "@/newsroom/comments/suspend";
import { picksIn, versionIn } from "./picks";

const QUEUE = "/desk/comments";
const authorPage = ({ comment }: { comment: string }) => `${QUEUE}/authors/${comment}`;

const suspensionForm = z.strictObject({
  comment: z.string(),
  reason: z.string(),
  words: z.string(),
  days: z.string(),
});

/** A suspension of a comment's author. */
export async function suspendAction(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, suspensionForm, authorPage, (viewer, { comment, days, ...asked }) =>
    suspendAuthor(viewer, { ...asked, commentId: comment, days: versionIn(days) }),
  );
}

const liftForm = z.strictObject({ comment: z.string(), suspension: z.string(), words: z.string() });

/** Its end before its time. */
export async function liftAction(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, liftForm, authorPage, (viewer, { suspension, words }) =>
    liftSuspension(viewer, suspension, words),
  );
}

const noteForm = z.strictObject({ comment: z.string(), words: z.string() });

/** A note on a comment's author. */
export async function noteAction(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, noteForm, authorPage, (viewer, { comment, words }) =>
    noteAuthor(viewer, comment, words),
  );
}

/** What was ticked of an author's earlier comments: what waits is refused, what is public is removed, each told by itself. */
export async function decidePast(_: BulkState, form: FormData): Promise<BulkState> {
  const asking = await viewerAtTheDoor();
  if (!asking.ok) return { issues: asking.issues, rows: [], undone: false };
  const given = form.get("reason");
  const reason = typeof given === "string" ? given : "";
  const rows: DecidedRow[] = [];
  for (const decision of ["refuse", "remove"] as const) {
    const picks = picksIn(form, decision);
    if (picks.length === 0) continue;
    const outcome = await decideInBulk(asking.value, decision, picks, reason);
    if (!outcome.ok) return { issues: outcome.issues, rows, undone: false };
    rows.push(...outcome.value);
  }
  if (rows.length === 0) return { issues: [{ key: "comments.nothing-picked" }], rows, undone: false };
  revalidatePath("/desk", "layout");
  return { issues: [], rows, undone: false };
}

const featureForm = z.strictObject({ comment: z.string(), version: z.string(), words: z.string() });

/** A published comment set first under its story. */
export async function featureAction(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, featureForm, QUEUE, (viewer, { comment, version, words }) =>
    featureComment(viewer, { commentId: comment, version: versionIn(version), words }),
  );
}

/** And taken from there. */
export async function unfeatureAction(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, noteForm, QUEUE, (viewer, { comment, words }) =>
    unfeatureComment(viewer, comment, words),
  );
}

const judgementForm = z.strictObject({
  judgement: z.string(),
  decision: z.enum(["publish", "refuse"]),
  reason: z.string().default(""),
});

/** Another moderator's word on a decision, which changes nothing but a count. */
export async function judgeAgainAction(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, judgementForm, `${QUEUE}/second`, (viewer, { judgement, decision, reason }) =>
    judgeAgain(viewer, judgement, decision, reason),
  );
}
