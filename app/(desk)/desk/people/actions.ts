"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { type FormState, formState, parseForm, viewerAtTheDoor } from "@/app/forms";
import type { HandOverState } from "@/components/people/form-state";
import type { Outcome } from "@/newsroom/outcome";
import { type Added, addPerson } from "@/newsroom/people/add";
import { handOverPassword } from "@/newsroom/people/hand-over";
import { roles, type Viewer } from "@/newsroom/people/person";
import { grantRole, withdrawRole } from "@/newsroom/people/roles";
import { suspendPerson, unsuspendPerson } from "@/newsroom/people/suspend";

const typed = z.string().max(1_024);
const role = z.enum(roles);
const personId = z.uuid();
const newPerson = z.strictObject({ name: typed, email: typed, role, organisationId: z.uuid() });
const grant = z.strictObject({ personId, role, organisationId: z.uuid() });
const suspension = z.strictObject({ personId, reason: z.string().max(300) });
const person = z.strictObject({ personId });

export async function addPersonAction(_: HandOverState, form: FormData): Promise<HandOverState> {
  return handed(form, await asked(form, newPerson, addPerson));
}

export async function handOverAction(_: HandOverState, form: FormData): Promise<HandOverState> {
  return handed(
    form,
    await asked(form, person, (viewer, chosen) => handOverPassword(viewer, chosen.personId)),
  );
}

export async function grantRoleAction(_: FormState, form: FormData): Promise<FormState> {
  return formState(await asked(form, grant, grantRole), form);
}

export async function withdrawRoleAction(_: FormState, form: FormData): Promise<FormState> {
  return formState(await asked(form, grant, withdrawRole), form);
}

export async function suspendAction(_: FormState, form: FormData): Promise<FormState> {
  const suspend = (viewer: Viewer, chosen: z.infer<typeof suspension>) =>
    suspendPerson(viewer, chosen.personId, chosen.reason);
  return formState(await asked(form, suspension, suspend), form);
}

export async function unsuspendAction(_: FormState, form: FormData): Promise<FormState> {
  return formState(
    await asked(form, person, (viewer, chosen) => unsuspendPerson(viewer, chosen.personId)),
    form,
  );
}

async function asked<T, Done>(
  form: FormData,
  schema: z.ZodType<T>,
  verb: (viewer: Viewer, data: T) => Promise<Outcome<Done>>,
): Promise<Outcome<Done>> {
  const viewer = await viewerAtTheDoor();
  if (!viewer.ok) return viewer;
  const data = parseForm(schema, form);
  if (!data.ok) return data;
  const outcome = await verb(viewer.value, data.value);
  if (outcome.ok) revalidatePath("/desk/people", "layout");
  return outcome;
}

function handed(form: FormData, outcome: Outcome<Added>): HandOverState {
  const state = formState(outcome, form);
  if (!outcome.ok) return { ...state, handed: null };
  const { id, name, firstPassword } = outcome.value;
  return { ...state, handed: { name, password: firstPassword, href: `/desk/people/${id}` } };
}
