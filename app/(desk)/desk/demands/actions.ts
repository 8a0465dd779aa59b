"use server";

import { z } from "zod";
import { codeFrom } from "@/app/addresses";
import { answerForm, type FormState } from "@/app/forms";
import { answerDemand, mendAnswer } from "@/newsroom/demands/answer";
import { decideDemandAppeal } from "@/newsroom/demands/appeal";
import { type DemandAction, demandActions } from "@/newsroom/demands/demand";
import { mergeDemand, partDemand } from "@/newsroom/demands/merging";
import { referDemand, refuseDemand, registerDemand } from "@/newsroom/demands/route";
import { latinDigits } from "@/newsroom/persian/digits";

const page = ({ code }: { code: string }) => `/desk/demands/${code}`;
const common = {
  id: z.string().max(40),
  code: z.string().max(20),
  version: z.coerce.number().int(),
};
const one = z.strictObject(common);
const refusal = z.strictObject({ ...common, reason: z.string() });
const referral = z.strictObject({ ...common, to: z.string(), words: z.string() });
const answer = z.strictObject({
  ...common,
  action: z.enum(demandActions as [DemandAction, ...DemandAction[]]),
  words: z.string().default(""),
});
const merging = z.strictObject({ ...common, into: z.string(), words: z.string() });
const parting = z.strictObject({ ...common, words: z.string() });
const objection = z.strictObject({ ...common, verdict: z.enum(["upheld", "reversed"]) });
const mending = z.strictObject({ ...common, step: z.string(), words: z.string() });

export async function registerAction(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, one, page, (viewer, { id, version }) => registerDemand(viewer, id, version));
}

export async function refuseAction(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, refusal, page, (viewer, { id, version, reason }) =>
    refuseDemand(viewer, id, version, reason),
  );
}

export async function referAction(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, referral, page, (viewer, { id, version, to, words }) =>
    referDemand(viewer, id, version, to, words),
  );
}

/** Another person's word on an objection. */
export async function appealAction(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, objection, "/desk/demands", (viewer, { id, version, verdict }) =>
    decideDemandAppeal(viewer, id, version, verdict),
  );
}

export async function mergeAction(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, merging, page, (viewer, { id, version, into, words }) =>
    mergeDemand(viewer, id, version, codeFrom(latinDigits(into).trim()), words),
  );
}

export async function partAction(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, parting, page, (viewer, { id, version, words }) =>
    partDemand(viewer, id, version, words),
  );
}

export async function answerAction(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, answer, page, (viewer, { id, version, action, words }) =>
    answerDemand(viewer, id, version, action, words),
  );
}

export async function mendAction(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, mending, page, (viewer, { id, version, step, words }) =>
    mendAnswer(viewer, id, version, step, words),
  );
}
