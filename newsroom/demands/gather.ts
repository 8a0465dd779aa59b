import { eq } from "drizzle-orm";
import { db, type Transaction } from "@/db";
import { demandSteps, demands } from "@/db/schema/demands";
import { now } from "@/newsroom/clock";
import { cleanName, cleanWords, wordsIssue } from "@/newsroom/comments/requirements";
import { record } from "@/newsroom/journal/record";
import { tell } from "@/newsroom/notices/tell";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { peopleWith } from "@/newsroom/people/queries";
import { searchWords } from "@/newsroom/persian/search-words";
import { hashOfReceipt, receiptOf } from "@/newsroom/receipt";
import { askWriters, openPicked } from "./picked-comments";
import { wrongTitle } from "./raise";
import { pagesOf } from "./tags";

/** What a moderator puts together: one demand in neutral words, and the comments that ask for it. */
export interface GatheredDemand {
  title: string;
  words: string;
  organisationId: string;
  comments: readonly string[];
}

/**
 * Makes one public demand of what many comments ask; its clock begins, and every writer is asked by the receipt whether it is
 * theirs too. Until then it has no voice. Refuses with demands.title-missing, -title-too-long, -organisation-missing, the
 * issues of a comment's words, and as openPicked does.
 */
export async function gatherDemand(
  viewer: Viewer,
  gathered: GatheredDemand,
): Promise<Outcome<{ code: number }>> {
  const unfit = wordsIssue(gathered.words);
  const issues = [...(await wrongTitle(gathered)), ...(unfit ? [unfit] : [])];
  if (issues.length > 0) return refused(...issues);
  return db.transaction(async (tx) => {
    const picked = await openPicked(tx, viewer, gathered.comments, null);
    if (!picked.ok) return picked;
    const demand = await found(tx, viewer, gathered);
    await askWriters(tx, viewer, demand.id, picked.value);
    await tell(tx, {
      kind: "demand.registered",
      to: await peopleWith(tx, ["editor"], gathered.organisationId),
      by: viewer,
      values: { title: demand.title },
    });
    const entry = {
      actor: viewer,
      action: "demand.gather",
      subject: { kind: "demand", id: demand.id },
    } as const;
    const tags = await pagesOf(tx, demand.id);
    await record(tx, { ...entry, to: "public/registered", detail: { comments: picked.value } }, { tags });
    return done({ code: demand.code });
  });
}

async function found(tx: Transaction, viewer: Viewer, gathered: GatheredDemand) {
  const id = crypto.randomUUID();
  const [title, words] = [cleanName(gathered.title), cleanWords(gathered.words)];
  const { organisationId } = gathered;
  const at = now();
  const [row] = await tx
    .insert(demands)
    .values({
      ...{ id, title, words, organisationId },
      gathered: true,
      name: "",
      standing: "public",
      openedAt: at,
      createdAt: at,
      // Handed to nobody: the writers have receipts of their own.
      receiptHash: hashOfReceipt(receiptOf(id)),
      searchText: searchWords(`${title}\n${words}`).join(" "),
    })
    .returning({ id: demands.id, code: demands.code, title: demands.title });
  if (!row) throw new Error("no demand row came back");
  const step = { demandId: id, kind: "registered", organisationId, byPerson: viewer.personId, at } as const;
  await tx.insert(demandSteps).values(step);
  return row;
}

/**
 * Asks the writers of further comments whether an open public demand, by its code, is theirs too. Refuses with
 * demands.no-such-demand, demands.not-now, and as openPicked does.
 */
export function askForDemand(
  viewer: Viewer,
  code: number,
  comments: readonly string[],
): Promise<Outcome<{ code: number }>> {
  return db.transaction(async (tx) => {
    const [demand] = await tx
      .select({ id: demands.id, standing: demands.standing, endedAt: demands.endedAt })
      .from(demands)
      .where(eq(demands.code, code));
    const picked = await openPicked(tx, viewer, comments, demand?.id ?? null);
    if (!picked.ok) return picked;
    if (demand?.standing !== "public") return refused({ key: "demands.no-such-demand", field: "code" });
    if (demand.endedAt) return refused({ key: "demands.not-now", field: "code" });
    await askWriters(tx, viewer, demand.id, picked.value);
    const entry = {
      actor: viewer,
      action: "demand.ask",
      subject: { kind: "demand", id: demand.id },
    } as const;
    await record(
      tx,
      { ...entry, detail: { comments: picked.value } },
      { tags: await pagesOf(tx, demand.id) },
    );
    return done({ code });
  });
}
