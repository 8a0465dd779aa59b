"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { type FormState, formState, parseForm, viewerAtTheDoor } from "@/app/forms";
import { setZone } from "@/newsroom/organisations/time-zone";

const zoneForm = z.strictObject({ zone: z.string().max(100) });

export async function setZoneAction(_: FormState, form: FormData): Promise<FormState> {
  const asking = await viewerAtTheDoor();
  if (!asking.ok) return formState(asking, form);
  const sent = parseForm(zoneForm, form);
  const outcome = sent.ok ? await setZone(asking.value, sent.value.zone) : sent;
  if (outcome.ok) revalidatePath("/desk/settings/time");
  return formState(outcome, form);
}
