import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { db } from "@/db";
import { demands } from "@/db/schema/demands";
import { organisations } from "@/db/schema/organisations";
import { at, now } from "@/newsroom/clock";
import { answerDemand } from "@/newsroom/demands/answer";
import type { DemandAction } from "@/newsroom/demands/demand";
import { raiseDemand, supportDemand } from "@/newsroom/demands/raise";
import { referDemand, registerDemand } from "@/newsroom/demands/route";
import { judgeDemand } from "@/newsroom/demands/verdict";
import { honestForm } from "@/newsroom/form-stamp";
import type { Viewer } from "@/newsroom/people/person";
import { hashOfReceipt } from "@/newsroom/receipt";
import { granted } from "@/tests/city";
import { freshWords } from "@/tests/fresh-words";
import { organisation, person } from "@/tests/newsroom/comments/stage";

/** Demands with a past, made through their verbs at the days on which things happened. */

const DAY = 86_400_000;
const daysAgo = (days: number) => new Date(now().getTime() - days * DAY);

export interface House {
  id: string;
  slug: string;
  name: string;
  moderator: Viewer;
  editor: Viewer;
}

export async function house(): Promise<House> {
  const name = `خانهٔ ${randomUUID()}`;
  const id = await organisation(name);
  const [row] = await db.select().from(organisations).where(eq(organisations.id, id));
  return {
    id,
    slug: row?.slug ?? "",
    name,
    moderator: await person("moderator", id),
    editor: await person("editor", id),
  };
}

export interface Asked {
  id: string;
  code: number;
  receipt: string;
}

/** A demand that citizens could first read so many days ago. */
export async function asked(of: House, opened: number): Promise<Asked> {
  return at(daysAgo(opened), async () => {
    const typed = {
      title: "چراغ کوچه را روشن کنید",
      words: `تاریک است. ${freshWords()}`,
      name: "مریم",
      organisationId: of.id,
      addressBucket: randomUUID(),
      form: honestForm,
    };
    const { receipt } = granted(await raiseDemand(typed));
    const [row] = await db
      .select()
      .from(demands)
      .where(eq(demands.receiptHash, hashOfReceipt(receipt)));
    if (!row) throw new Error("no demand");
    granted(await registerDemand(of.moderator, row.id, 1));
    return { id: row.id, code: row.code, receipt };
  });
}

async function versionOf(id: string): Promise<number> {
  const [row] = await db.select().from(demands).where(eq(demands.id, id));
  return row?.version ?? 0;
}

export async function answered(of: House, { id }: Asked, ago: number, action: DemandAction, words = "پاسخ") {
  await at(daysAgo(ago), async () =>
    granted(await answerDemand(of.editor, id, await versionOf(id), action, words)),
  );
}

export async function referred(from: House, to: House, { id }: Asked, ago: number) {
  await at(daysAgo(ago), async () =>
    granted(await referDemand(from.moderator, id, await versionOf(id), to.id, "با آن‌هاست.")),
  );
}

export async function judged({ receipt }: { receipt: string }, verdict: "confirmed" | "not-confirmed") {
  granted(await judgeDemand(receipt, verdict, ""));
}

export async function supported({ code }: Asked): Promise<{ receipt: string }> {
  return granted(await supportDemand(code, randomUUID(), null));
}
