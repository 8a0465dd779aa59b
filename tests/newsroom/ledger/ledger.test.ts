import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db";
import { at, now } from "@/newsroom/clock";
import { appealDecision, decideAppeal } from "@/newsroom/comments/appeal";
import { trackComment } from "@/newsroom/comments/track";
import { undoDecision } from "@/newsroom/comments/undo";
import { withdrawComment } from "@/newsroom/comments/withdraw";
import { accountOf, allAccounts } from "@/newsroom/ledger/account-queries";
import { closeLedger } from "@/newsroom/ledger/close";
import { counted, FIRST_HASH, noTotals, totalsOf } from "@/newsroom/ledger/entry";
import { ledgerFile, ledgerList } from "@/newsroom/ledger/queries";
import { dayOf, later } from "@/newsroom/persian/civil-day";
import { granted } from "@/tests/city";
import { decided, person, posted, published, scene } from "../comments/stage";

const DAY = 86_400_000;

it("the days of the city are closed in order, once however many servers close them, and every line is somebody's", async () => {
  const here = await scene();
  const other = await person("moderator", here.organisationId);
  const shown = await published(here);
  const refused = await posted(here.code);
  await decided(here.moderator, refused.id, "refuse");
  granted(await appealDecision(refused.receipt, "این نقد است."));
  granted(await decideAppeal(other, refused.id, "reversed"));
  const undone = await posted(here.code);
  await decided(here.moderator, undone.id, "publish");
  granted(await undoDecision(here.moderator, undone.id, 2));
  granted(await withdrawComment(undone.receipt));
  await decided(here.moderator, shown.id, "remove", 2);

  const today = dayOf(now());
  const tomorrow = new Date(now().getTime() + DAY + 3_600_000);
  await at(tomorrow, () => Promise.all([closeLedger(), closeLedger(), closeLedger()]));
  await at(tomorrow, closeLedger);

  const body = (await ledgerFile(today)) ?? "";
  const eventsOf = async (receipt: string) => {
    const mark = (await trackComment(receipt))?.mark ?? "";
    const lines = body.split("\n").filter((line) => line.startsWith(mark));
    return lines.map((line) => line.split(" ").slice(1).join(" "));
  };
  const code = here.code;
  expect(await eventsOf(refused.receipt)).toEqual([
    `received - - ${code}`,
    `refused queued insult ${code}`,
    `appealed not-publishable - ${code}`,
    `reversed not-publishable - ${code}`,
  ]);
  expect(await eventsOf(undone.receipt)).toEqual([
    `received - - ${code}`,
    `published queued - ${code}`,
    `undone published - ${code}`,
    `withdrawn queued - ${code}`,
  ]);
  expect(await eventsOf(shown.receipt)).toContain(`removed published insult ${code}`);
  expect(body).not.toContain(refused.receipt);
  expect(body).not.toContain(refused.id);
});

it("the files chain, each total is the sum of what was told, and everything received is accounted for", async () => {
  await at(new Date(now().getTime() + DAY + 3_600_000), closeLedger);
  const days = [...(await ledgerList(10_000))].reverse();
  let previous = FIRST_HASH;
  let totals = noTotals;
  let day = days[0]?.day ?? "";
  for (const closed of days) {
    const body = (await ledgerFile(closed.day)) ?? "";
    expect(closed.day).toBe(day);
    expect(closed.previousHash).toBe(previous);
    expect(createHash("sha256").update(body).digest("hex")).toBe(closed.hash);
    const lines = body
      .split("\n")
      .slice(3, -2)
      .map((line) => line.split(" "))
      .map(([mark = "", event = "", from = "", reason = "", code]) => ({
        mark,
        event,
        from: from === "-" ? null : from,
        reason,
        code: Number(code),
      }));
    totals = counted(totals, lines);
    expect(totalsOf(body)).toEqual(totals);
    const { received, ...parts } = totals;
    expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(received);
    expect(Math.min(...Object.values(totals))).toBeGreaterThanOrEqual(0);
    previous = closed.hash;
    day = later(day, { days: 1 });
  }
});

it("a closed day is never told otherwise, and an unknown one is no file", async () => {
  await expect(db.execute(sql`update ledger_days set body = 'x'`)).rejects.toThrow();
  await expect(db.execute(sql`delete from ledger_days`)).rejects.toThrow();
  for (const day of ["2019-01-01", "../secret", "2026-13-45", ""]) expect(await ledgerFile(day)).toBeNull();
});

it("an account tells why, since when, and what became of appeals", async () => {
  const here = await scene();
  const other = await person("moderator", here.organisationId);
  const first = await posted(here.code);
  await decided(here.moderator, first.id, "refuse");
  granted(await appealDecision(first.receipt, "نقد است."));
  granted(await decideAppeal(other, first.id, "upheld"));
  const gone = await published(here);
  await decided(here.moderator, gone.id, "remove", 2);
  const since = now();
  await posted(here.code);
  await posted(here.code);
  const account = await accountOf(here.storyId);
  expect(account).toMatchObject({
    received: 4,
    queued: 2,
    notPublishable: 1,
    removed: 1,
    reasons: [{ reason: "insult", count: 2 }],
    appeals: { open: 0, upheld: 1, reversed: 0 },
  });
  expect(Math.abs((account.oldestQueuedAt?.getTime() ?? 0) - since.getTime())).toBeLessThan(60_000);
  const { city, organisations: all } = await allAccounts();
  expect(city).toEqual(await accountOf(null));
  expect(all.reduce((sum, { received }) => sum + received, 0)).toBe((await accountOf(null)).received);
});
