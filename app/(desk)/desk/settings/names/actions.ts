"use server";

import { z } from "zod";
import { dayTyped } from "@/app/day-typed";
import { answerForm, type FormState } from "@/app/forms";
import { addName, changeName, dropName } from "@/newsroom/names/keep";

const page = "/desk/settings/names";
const text = z.string().max(4_000);
const sheet = z.strictObject({
  id: z.string().max(40),
  kind: text,
  name: text,
  title: text,
  organisation: text,
  variants: text,
  from: text,
  to: text,
});

/** Keeps an entry of the registry; an empty `id` makes a new one. */
export async function keepNameAction(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, sheet, page, (viewer, { id, ...typed }) => {
    const entry = {
      ...typed,
      variants: linesOf(typed.variants),
      from: dayOr(typed.from),
      to: dayOr(typed.to),
    };
    return id === "" ? addName(viewer, entry) : changeName(viewer, id, entry);
  });
}

export async function dropNameAction(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, z.strictObject({ id: z.string().max(40) }), page, (viewer, { id }) =>
    dropName(viewer, id),
  );
}

const linesOf = (typed: string) =>
  typed
    .split(/[\n،]/)
    .map((line) => line.trim())
    .filter((line) => line !== "");

const dayOr = (typed: string) => (typed.trim() === "" ? null : dayTyped(typed));
