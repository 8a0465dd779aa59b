"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { type FormState, formState, parseForm, viewerAtTheDoor } from "@/app/forms";
import { decisions } from "@/newsroom/comments/comment";
import { decideComment } from "@/newsroom/comments/decide";
import { replyOfficially } from "@/newsroom/comments/reply";
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
  const version = /^\d{1,9}$/.test(sent.value.version) ? Number(sent.value.version) : null;
  const outcome = await decideComment(asking.value, { commentId, decision, version, reason });
  if (!outcome.ok) return formState(outcome, form);
  // The number waiting stands in the frame around the page too.
  revalidatePath("/desk", "layout");
  redirect(placeOf(place, decision));
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
