"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { type FormState, formState, parseForm, viewerAtTheDoor } from "@/app/forms";
import type { Outcome } from "@/newsroom/outcome";
import { changePassword } from "@/newsroom/people/change-password";
import { endSession } from "@/newsroom/people/end-sessions";
import type { Viewer } from "@/newsroom/people/person";
import { beginSecondFactor, confirmSecondFactor } from "@/newsroom/people/second-factor";

const typed = z.string().max(1_024);
const newPassword = z.strictObject({ password: typed, newPassword: typed });
const enrolment = z.strictObject({ password: typed, code: typed });
const session = z.strictObject({ session: z.uuid() });

export async function changePasswordAction(_: FormState, form: FormData): Promise<FormState> {
  return answered(form, newPassword, changePassword);
}

export async function beginSecondFactorAction(_: FormState, form: FormData): Promise<FormState> {
  return answered(form, z.strictObject({}), beginSecondFactor);
}

export async function confirmSecondFactorAction(_: FormState, form: FormData): Promise<FormState> {
  return answered(form, enrolment, confirmSecondFactor);
}

/** A session that is no more is what was asked for; so there is nothing to refuse. */
export async function endSessionAction(form: FormData): Promise<void> {
  await answered(form, session, (viewer, chosen) => endSession(viewer, chosen.session));
}

async function answered<T>(
  form: FormData,
  schema: z.ZodType<T>,
  verb: (viewer: Viewer, data: T) => Promise<Outcome<null>>,
): Promise<FormState> {
  const viewer = await viewerAtTheDoor();
  if (!viewer.ok) return formState(viewer, form);
  const data = parseForm(schema, form);
  if (!data.ok) return formState(data, form);
  const outcome = await verb(viewer.value, data.value);
  if (outcome.ok) revalidatePath("/desk/account");
  return formState(outcome, form);
}
