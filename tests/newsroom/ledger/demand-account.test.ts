import { expect, it } from "vitest";
import { appealDemand, decideDemandAppeal } from "@/newsroom/demands/appeal";
import { eraseFromDemand } from "@/newsroom/demands/erase";
import { mergeDemand } from "@/newsroom/demands/merging";
import { refuseDemand, registerDemand } from "@/newsroom/demands/route";
import { demandAccount } from "@/newsroom/ledger/demand-account-queries";
import { granted } from "@/tests/city";
import { person } from "../comments/stage";
import { home, moderator, raised, registered, rowOf } from "../demands/stage";

const versionOf = async (id: string) => (await rowOf(id))?.version ?? 0;

/** The parts add up to what arrived. */
async function adding() {
  const account = await demandAccount();
  const { received, queued, notPublishable, removed, withdrawn } = account;
  expect(account.public + queued + notPublishable + removed + withdrawn).toBe(received);
  const refused = account.reasons.reduce((sum, { count }) => sum + count, 0);
  expect(refused).toBe(notPublishable + removed);
  return account;
}

/** One of the five things that become of a demand. */
async function decide({ id, receipt }: { id: string; receipt: string }, what: number): Promise<unknown> {
  if (what === 0) return undefined;
  if (what === 1) return eraseFromDemand(receipt);
  if (what === 2) return refuseDemand(moderator, id, 1, "off-topic");
  await registerDemand(moderator, id, 1);
  return what === 4 ? refuseDemand(moderator, id, 2, "insult") : undefined;
}

it("counts what arrived, whatever became of it, at every moment while fifty are decided", async () => {
  const before = await adding();
  const all: Awaited<ReturnType<typeof raised>>[] = [];
  for (let wave = 0; wave < 10; wave += 1)
    all.push(...(await Promise.all(Array.from({ length: 5 }, () => raised()))));
  const another = await person("moderator", home);
  const watching = { on: true };
  const watch = (async () => {
    while (watching.on) await adding();
  })();
  for (let from = 0; from < all.length; from += 10)
    await Promise.all(all.slice(from, from + 10).map((demand, place) => decide(demand, place % 5)));
  watching.on = false;
  await watch;
  const after = await adding();
  expect(after.received - before.received).toBe(50);
  for (const part of ["public", "queued", "notPublishable", "removed", "withdrawn"] as const)
    expect(after[part] - before[part]).toBe(10);
  expect(after.oldestQueuedAt).not.toBeNull();

  const refusal = all[2];
  granted(await appealDemand(refusal?.receipt ?? "", "بخوانید."));
  expect((await adding()).appeals.open - before.appeals.open).toBe(1);
  granted(await decideDemandAppeal(another, refusal?.id ?? "", 2, "reversed"));
  const decided = await adding();
  expect(decided.appeals.reversed - before.appeals.reversed).toBe(1);
  expect(decided.public - after.public).toBe(1);
});

it("counts a merged demand where it is: among what everybody reads", async () => {
  const [one, into] = [await registered(), await registered()];
  const before = await adding();
  granted(await mergeDemand(moderator, one.id, await versionOf(one.id), into.code, "همان است."));
  const after = await adding();
  expect(after).toEqual({ ...before, merged: before.merged + 1 });
});
