import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll } from "vitest";
import { db } from "@/db";
import { demandSteps, demands } from "@/db/schema/demands";
import { raiseDemand } from "@/newsroom/demands/raise";
import { registerDemand } from "@/newsroom/demands/route";
import { honestForm } from "@/newsroom/form-stamp";
import type { Viewer } from "@/newsroom/people/person";
import { hashOfReceipt } from "@/newsroom/receipt";
import { granted } from "@/tests/city";
import { freshWords } from "@/tests/fresh-words";
import { organisation, person } from "@/tests/newsroom/comments/stage";

/** What a demand needs around it: two organisations of its own, and who routes and answers in the first. */
export let home: string;
export let elsewhere: string;
export let moderator: Viewer;
export let editor: Viewer;
beforeAll(async () => {
  home = await organisation();
  elsewhere = await organisation();
  moderator = await person("moderator", home);
  editor = await person("editor", home);
});

export const typed = (more = {}) => ({
  title: "چراغ کوچهٔ ما را روشن کنید",
  words: `شب‌ها تاریک است. ${freshWords()}`,
  name: "مریم",
  organisationId: home,
  addressBucket: randomUUID(),
  form: honestForm,
  ...more,
});

/** A demand in the queue, raised through its verb. */
export async function raised(more = {}) {
  const { receipt } = granted(await raiseDemand(typed(more)));
  const [row] = await db
    .select()
    .from(demands)
    .where(eq(demands.receiptHash, hashOfReceipt(receipt)));
  return { receipt, id: row?.id ?? "", code: row?.code ?? 0 };
}

/** A demand that everybody reads. */
export async function registered(more = {}) {
  const demand = await raised(more);
  granted(await registerDemand(moderator, demand.id, 1));
  return { ...demand, version: 2 };
}

export const rowOf = async (id: string) => (await db.select().from(demands).where(eq(demands.id, id)))[0];

/** What its timeline tells, in order. */
export const kinds = async (id: string) =>
  (await db.select().from(demandSteps).where(eq(demandSteps.demandId, id)).orderBy(demandSteps.at)).map(
    ({ kind }) => kind,
  );
