import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db";
import { commentEdits } from "@/db/schema/comment-edits";
import { appeals } from "@/db/schema/comments";
import { at, now } from "@/newsroom/clock";
import { appealDecision, decideAppeal } from "@/newsroom/comments/appeal";
import { decideComment } from "@/newsroom/comments/decide";
import { decideEdit } from "@/newsroom/comments/decide-edit";
import { decideInBulk, undoInBulk } from "@/newsroom/comments/decide-in-bulk";
import { editComment } from "@/newsroom/comments/edit-comment";
import { eraseComment } from "@/newsroom/comments/erase";
import { replyOfficially } from "@/newsroom/comments/reply";
import { undoDecision } from "@/newsroom/comments/undo";
import { withdrawComment } from "@/newsroom/comments/withdraw";
import { gatherDemand } from "@/newsroom/demands/gather";
import { honestForm } from "@/newsroom/form-stamp";
import { accountOf } from "@/newsroom/ledger/account-queries";
import { closeLedger } from "@/newsroom/ledger/close";
import { counted, type LedgerLine, noTotals, type Totals } from "@/newsroom/ledger/entry";
import { ledgerFile } from "@/newsroom/ledger/queries";
import { dayOf } from "@/newsroom/persian/civil-day";
import { person, posted, published, rowOf, rowsUnder, type Scene, scene } from "./stage";

describe("an answer never hangs in the air", () => {
  it("though the comment above it is taken back in the moment it is published", async () => {
    const here = await scene();
    for (let turn = 0; turn < 12; turn += 1) {
      const parent = await published(here);
      const reply = await posted(here.code, { parentId: parent.id });
      await Promise.all([
        undoDecision(here.moderator, parent.id, 2),
        decideComment(here.moderator, { commentId: reply.id, decision: "publish", version: 1, reason: null }),
      ]);
      const [above, below] = [await rowOf(parent.id), await rowOf(reply.id)];
      expect(below.state === "published" && above.publishedAt === null).toBe(false);
    }
  });
});

it("gathering a comment with its answer does not collide with a decision on the answer", async () => {
  const here = await scene();
  for (let turn = 0; turn < 12; turn += 1) {
    const parent = await published(here);
    const reply = await posted(here.code, { parentId: parent.id });
    const comments = [parent.id, reply.id];
    const words = { title: "چراغ", words: "چراغ خاموش است.", organisationId: here.organisationId };
    await expect(
      Promise.all([
        gatherDemand(here.moderator, { ...words, comments }),
        decideComment(here.moderator, { commentId: reply.id, decision: "publish", version: 1, reason: null }),
      ]),
    ).resolves.toHaveLength(2);
  }
});

/** Everything that can happen to a comment. */
function acts(here: Scene, other: Scene["moderator"], { id, receipt }: { id: string; receipt: string }) {
  const decide = (decision: "publish" | "refuse" | "remove", version: number) =>
    decideComment(here.moderator, { commentId: id, decision, version, reason: "off-topic" });
  const edit = (words: string) => editComment({ receipt, words, addressBucket: null, form: honestForm });
  const openEdit = async (approves: boolean) => {
    const rows = await db.select().from(commentEdits).where(eq(commentEdits.commentId, id));
    const open = rows.find(({ state }) => state === "open");
    return decideEdit(other, { editId: open?.id ?? "", approves, reason: "insult" });
  };
  return [
    () => decide("publish", 1),
    () => decide("refuse", 1),
    () => decide("remove", 2),
    () => withdrawComment(receipt),
    () => edit(`نوشتهٔ تازه ${id}`),
    () => openEdit(true),
    () => openEdit(false),
    () => appealDecision(receipt, "این نقد است."),
    () => decideAppeal(other, id, "reversed"),
    () => decideAppeal(other, id, "upheld"),
    () => undoDecision(here.moderator, id, 2),
    () => eraseComment(receipt),
    () => replyOfficially(here.moderator, id, "سپاس از شما."),
    () => decideInBulk(here.moderator, "publish", [{ id, version: 1 }], ""),
    () => undoInBulk(here.moderator, [{ id, version: 2 }]),
  ];
}

/** The story's account, as the daily file names its parts. */
async function totalsOf(storyId: string): Promise<Totals> {
  const account = await accountOf(storyId);
  const { received, published: shown, queued, notPublishable, withdrawn, removed } = account;
  return { received, published: shown, queued, "not-publishable": notPublishable, withdrawn, removed };
}

function shuffled<T>(list: T[]): T[] {
  return list
    .map((item) => ({ item, at: Math.random() }))
    .sort((one, two) => one.at - two.at)
    .map(({ item }) => item);
}

it("the account adds up at every moment while everything happens to fifty comments at once", async () => {
  const here = await scene();
  const other = await person("moderator", here.organisationId);
  const all = [];
  for (let sent = 0; sent < 50; sent += 1) all.push(await posted(here.code));
  const work = shuffled(all.flatMap((comment) => acts(here, other, comment)));
  const sums: number[][] = [];
  const watch = async () => {
    const { received, ...parts } = await totalsOf(here.storyId);
    sums.push([received, Object.values(parts).reduce((sum, part) => sum + part, 0)]);
  };
  const lanes = Array.from({ length: 10 }, async () => {
    for (let act = work.pop(); act; act = work.pop()) {
      await act();
      if (work.length % 10 === 0) await watch();
    }
  });
  await Promise.all(lanes);
  await watch();
  for (const sum of sums) expect(sum).toEqual([50, 50]);

  const citizens = (await rowsUnder(here.storyId)).filter(({ officialOf }) => officialOf === null);
  for (const row of citizens) {
    const [appeal] = await db.select().from(appeals).where(eq(appeals.commentId, row.id));
    if (row.state === "queued") expect(appeal).toBeUndefined();
    if (appeal?.state === "open" && !row.erased) expect(["not-publishable", "removed"]).toContain(row.state);
    const open = await db.select().from(commentEdits).where(eq(commentEdits.commentId, row.id));
    if (row.state !== "published") expect(open.filter(({ state }) => state === "open")).toEqual([]);
  }

  expect(counted(noTotals, await linesUnder(here.code))).toEqual(await totalsOf(here.storyId));
});

/** What the public files tell of a story, once its days are over. */
async function linesUnder(code: number): Promise<LedgerLine[]> {
  const today = now();
  await at(new Date(today.getTime() + 2 * 86_400_000), closeLedger);
  const bodies = await Promise.all(
    [-1, 0, 1].map((days) => ledgerFile(dayOf(new Date(today.getTime() + days * 86_400_000)))),
  );
  return bodies
    .flatMap((body) => (body ?? "").split("\n"))
    .filter((line) => line.endsWith(` ${code}`))
    .map((line) => line.split(" "))
    .map(([mark = "", event = "", from = "-", reason = null]) => ({
      ...{ mark, event, reason, code },
      from: from === "-" ? null : from,
    }));
}
