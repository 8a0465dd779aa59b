"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { type FormState, formState, parseForm, viewerAtTheDoor } from "@/app/forms";
import type { BulkState } from "@/components/stories/desk/bulk-form";
import { refused } from "@/newsroom/outcome";
import { bulkActions, type Pick } from "@/newsroom/stories/bulk";
import { dropFilter, saveFilter } from "@/newsroom/stories/saved-filter";
import { takeInBulk } from "@/newsroom/stories/take-in-bulk";

const filterForm = z.strictObject({
  name: z.string(),
  tab: z.string(),
  organisation: z.string(),
  words: z.string(),
});
const dropForm = z.strictObject({ filter: z.string() });

export async function keepFilterAction(_: FormState, form: FormData): Promise<FormState> {
  const asking = await viewerAtTheDoor();
  if (!asking.ok) return formState(asking, form);
  const sent = parseForm(filterForm, form);
  if (!sent.ok) return formState(sent, form);
  const { name, organisation, ...filter } = sent.value;
  const outcome = await saveFilter(asking.value, name, { ...filter, organisation: organisation || null });
  if (outcome.ok) revalidatePath("/desk/stories");
  return formState(outcome, form);
}

/** A filter that is no more is what was asked for; so there is nothing to refuse. */
export async function dropFilterAction(form: FormData): Promise<void> {
  const asking = await viewerAtTheDoor();
  const sent = parseForm(dropForm, form);
  if (asking.ok && sent.ok) await dropFilter(asking.value, sent.value.filter);
  revalidatePath("/desk/stories");
}

const PICK = /^([0-9a-f-]{36}):(\d{1,9})$/;

/** One step for all the ticked rows. */
export async function takeInBulkAction(_: BulkState, form: FormData): Promise<BulkState> {
  const asking = await viewerAtTheDoor();
  if (!asking.ok) return { issues: asking.issues, rows: [] };
  const action = bulkActions.find((each) => each === form.get("action"));
  const reason = form.get("reason") ?? "";
  const outcome =
    action && typeof reason === "string"
      ? await takeInBulk(asking.value, action, form.getAll("pick").flatMap(pickOf), reason)
      : refused({ key: "general.unreadable" });
  if (!outcome.ok) return { issues: outcome.issues, rows: [] };
  revalidatePath("/desk/stories");
  return { issues: [], rows: outcome.value };
}

function pickOf(value: FormDataEntryValue): Pick[] {
  const [, id, number] = PICK.exec(typeof value === "string" ? value : "") ?? [];
  return id ? [{ id, number: Number(number) }] : [];
}
