"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { type FormState, formState, parseForm, viewerAtTheDoor } from "@/app/forms";
import { chooseMail } from "@/newsroom/notices/choose";
import { readAll, readNotice } from "@/newsroom/notices/inbox";
import { noticeAddress } from "./notice-address";

const one = z.strictObject({ notice: z.string() });
const upTo = z.strictObject({ upTo: z.iso.datetime() });
const choices = z.strictObject({ urgent: z.string(), other: z.string() });

/** Marks a notice as read and goes to what it is about. */
export async function openNoticeAction(form: FormData): Promise<void> {
  const notice = await readFrom(form);
  redirect((notice && noticeAddress(notice)) ?? "/desk/inbox");
}

export async function readNoticeAction(form: FormData): Promise<void> {
  await readFrom(form);
  revalidatePath("/desk", "layout");
}

export async function readAllAction(form: FormData): Promise<void> {
  const asking = await viewerAtTheDoor();
  const sent = parseForm(upTo, form);
  if (asking.ok && sent.ok) await readAll(asking.value, new Date(sent.value.upTo));
  revalidatePath("/desk", "layout");
}

export async function chooseMailAction(_: FormState, form: FormData): Promise<FormState> {
  const asking = await viewerAtTheDoor();
  if (!asking.ok) return formState(asking, form);
  const sent = parseForm(choices, form);
  const outcome = sent.ok ? await chooseMail(asking.value, sent.value) : sent;
  if (outcome.ok) revalidatePath("/desk/account");
  return formState(outcome, form);
}

// A notice that is no more, or that one may not see any longer, has nothing to open.
async function readFrom(form: FormData) {
  const asking = await viewerAtTheDoor();
  const sent = parseForm(one, form);
  if (!asking.ok || !sent.ok) return null;
  const read = await readNotice(asking.value, sent.value.notice);
  return read.ok ? read.value : null;
}
