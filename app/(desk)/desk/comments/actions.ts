"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { answerForm, type FormState, formState, parseForm, viewerAtTheDoor } from "@/app/forms";
import type { BulkState } from "@/components/comments/desk/bulk-bar";
import { decideAppeal } from "@/newsroom/comments/appeal";
import { decisions } from "@/newsroom/comments/comment";
import { decideComment } from "@/newsroom/comments/decide";
import { decideEdit } from "@/newsroom/comments/decide-edit";
import { decideInBulk, undoInBulk } from "@/newsroom/comments/decide-in-bulk";
import { lookOver } from "@/newsroom/comments/look";
import { policies } from "@/newsroom/comments/policy";
import { replyOfficially } from "@/newsroom/comments/reply";
import { setPolicy } from "@/newsroom/comments/set-policy";
import { picksIn, versionIn } from "./picks";
import { placeOf } from "./place";

const decisionForm = z.strictObject({
  comment: z.string(),
  version: z.string().default(""),
  decision: z.enum(decisions),
  reason: z.string().default(""),
  place: z.string().default(""),
});

/** One of the decisions on one comment, taken on the version that was on the screen. */
export async function decide(_: FormState, form: FormData): Promise<FormState> {
  const asking = await viewerAtTheDoor();
  if (!asking.ok) return formState(asking, form);
  const sent = parseForm(decisionForm, form);
  if (!sent.ok) return formState(sent, form);

  const { comment: commentId, decision, reason, place } = sent.value;
  const version = versionIn(sent.value.version);
  const outcome = await decideComment(asking.value, { commentId, decision, version, reason });
  if (!outcome.ok) return formState(outcome, form);
  // The number waiting stands in the frame around the page too.
  revalidatePath("/desk", "layout");
  redirect(placeOf(place, decision));
}

const bulkForm = z.object({
  decision: z.enum(["publish", "refuse", "undo"]),
  reason: z.string().default(""),
});

/** One decision, or its undoing, on every ticked comment: told row by row. */
export async function decideTicked(_: BulkState, form: FormData): Promise<BulkState> {
  const asking = await viewerAtTheDoor();
  if (!asking.ok) return { issues: asking.issues, rows: [], undone: false };
  const sent = bulkForm.safeParse({ decision: form.get("decision"), reason: form.get("reason") ?? "" });
  if (!sent.success) return { issues: [{ key: "general.unreadable" }], rows: [], undone: false };
  const { decision, reason } = sent.data;
  const picks = picksIn(form, "pick");
  const undone = decision === "undo";
  const outcome = undone
    ? await undoInBulk(asking.value, picks)
    : await decideInBulk(asking.value, decision, picks, reason);
  if (!outcome.ok) return { issues: outcome.issues, rows: [], undone };
  revalidatePath("/desk", "layout");
  return { issues: [], rows: outcome.value, undone };
}

const appealForm = z.strictObject({ comment: z.string(), verdict: z.enum(["upheld", "reversed"]) });

/** Another person's word on an appeal. */
export async function decideAppealAction(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, appealForm, "/desk/comments/appeals", (viewer, { comment, verdict }) =>
    decideAppeal(viewer, comment, verdict),
  );
}

const editForm = z.strictObject({
  edit: z.string(),
  verdict: z.enum(["approve", "reject"]),
  reason: z.string().default(""),
});

/** A moderator's word on a writer's change of public words. */
export async function decideEditAction(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, editForm, "/desk/comments/edits", (viewer, { edit: editId, verdict, reason }) =>
    decideEdit(viewer, { editId, approves: verdict === "approve", reason }),
  );
}

const lookForm = z.strictObject({ comment: z.string(), version: z.coerce.number().int() });

/** What a trusted writer published was looked at, and stands. */
export async function lookAction(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, lookForm, "/desk/comments", (viewer, { comment, version }) =>
    lookOver(viewer, comment, version),
  );
}

const policyForm = z.strictObject({
  story: z.string(),
  code: z.string().max(15),
  instead: z.enum(policies),
  policy: z.enum(policies),
  reason: z.string().default(""),
});

/** How a story takes comments from now on. */
export async function policyAction(_: FormState, form: FormData): Promise<FormState> {
  const page = ({ code }: z.infer<typeof policyForm>) => `/desk/comments/stories/${code}`;
  return answerForm(form, policyForm, page, (viewer, { story: storyId, policy, reason, instead }) =>
    setPolicy(viewer, { storyId, policy, reason, instead }),
  );
}

const replyForm = z.strictObject({ comment: z.string(), words: z.string(), place: z.string().default("") });

/** The organisation's answer to a published comment. */
export async function reply(_: FormState, form: FormData): Promise<FormState> {
  const asking = await viewerAtTheDoor();
  if (!asking.ok) return formState(asking, form);
  const sent = parseForm(replyForm, form);
  if (!sent.ok) return formState(sent, form);

  const outcome = await replyOfficially(asking.value, sent.value.comment, sent.value.words);
  if (!outcome.ok) return formState(outcome, form);
  redirect(placeOf(sent.value.place, "reply"));
}
