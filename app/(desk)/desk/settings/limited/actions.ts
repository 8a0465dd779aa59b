"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { type FormState, formState, parseForm, viewerAtTheDoor } from "@/app/forms";
import { overrideLimit } from "@/newsroom/access/override";

const asked = z.strictObject({ code: z.string().max(400), reason: z.string().max(2_000) });

/** Opens a limited story for a reason, and goes there. */
export async function overrideAction(_: FormState, form: FormData): Promise<FormState> {
  const asking = await viewerAtTheDoor();
  if (!asking.ok) return formState(asking, form);
  const read = parseForm(asked, form);
  if (!read.ok) return formState(read, form);
  const opened = await overrideLimit(asking.value, read.value.code, read.value.reason);
  if (!opened.ok) return formState(opened, form);
  redirect(`/desk/stories/${opened.value}`);
}
