import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db";
import { citizens } from "@/db/schema/citizens";
import { demandSupports, demands } from "@/db/schema/demands";
import { accountMark, accountVoice, authorMark } from "@/newsroom/author-mark";
import { at, now } from "@/newsroom/clock";
import { answerDemand } from "@/newsroom/demands/answer";
import { eraseFromDemand } from "@/newsroom/demands/erase";
import { forgetDemandAddresses } from "@/newsroom/demands/forget";
import { mergeDemand, partDemand } from "@/newsroom/demands/merging";
import { publicDemand } from "@/newsroom/demands/queries";
import { supportDemand } from "@/newsroom/demands/raise";
import { refuseDemand } from "@/newsroom/demands/route";
import { judgeDemand } from "@/newsroom/demands/verdict";
import { declarationRows } from "@/newsroom/figures/declaration-queries";
import { demandRows } from "@/newsroom/figures/demand-queries";
import { dayOf, later } from "@/newsroom/persian/civil-day";
import { granted } from "@/tests/city";
import { editor, moderator, registered, rowOf } from "./stage";

type Known = { id: string; code: number };
const versionOf = async ({ id }: Known) => (await rowOf(id))?.version ?? 0;
const merge = async (one: Known, into: Known) =>
  granted(await mergeDemand(moderator, one.id, await versionOf(one), into.code, "همان چراغ است."));
const part = async (one: Known) =>
  granted(await partDemand(moderator, one.id, await versionOf(one), "دو کوچه است."));
const support = async ({ code }: Known, token: string | null, network: string | null = null) =>
  granted(await supportDemand(code, token, network)).receipt;
const voices = async ({ code }: Known) => (await publicDemand(code))?.supporters;
const period = () => ({ from: later(dayOf(now()), { days: -30 }), to: later(dayOf(now()), { days: 1 }) });

describe("one browser", () => {
  it("is one voice of a topic while two demands it supported are one, and two again when they part", async () => {
    const [one, into, leaf] = [await registered(), await registered(), await registered()];
    const token = randomUUID();
    for (const demand of [one, into, leaf]) {
      await support(demand, token);
      await support(demand, randomUUID());
    }
    await merge(leaf, one);
    expect(await voices(one)).toBe(1 + 1 + 1 + 1);
    await merge(one, into);
    // The three neighbours, the browser, and who raised the two that were merged.
    expect(await voices(into)).toBe(3 + 1 + 2);
    const [row] = (await demandRows(null, period())).filter(({ code }) => code === into.code);
    expect(row?.voices).toBe(6);
    await part(one);
    expect(await voices(one)).toBe(4);
    expect(await voices(into)).toBe(2);
    await part(leaf);
    for (const demand of [one, into, leaf]) expect(await voices(demand)).toBe(2);
  });

  it("is not counted anew when it presses again after the merge; the voice it gave there stays there", async () => {
    const [one, into] = [await registered(), await registered()];
    const token = randomUUID();
    const first = await support(one, token);
    await merge(one, into);
    const again = await support(one, token);
    expect(again).not.toBe(first);
    expect(await support(into, token)).toBe(again);
    expect(await voices(into)).toBe(2);
    await part(one);
    expect(await Promise.all([one, into].map(voices))).toEqual([1, 1]);
    granted(await eraseFromDemand(first));
    expect(await Promise.all([one, into].map(voices))).toEqual([0, 1]);
  });

  it("that raised one and supports the other is one voice, and none of its own demand", async () => {
    const token = randomUUID();
    const mark = authorMark(token);
    const [one, into] = [await registered({ authorMark: mark }), await registered()];
    await support(one, token);
    expect(await voices(one)).toBe(0);
    await support(into, token);
    await merge(one, into);
    expect(await voices(into)).toBe(1);
    await part(one);
    await merge(into, one);
    // Who raised the other one; the browser asks for its own.
    expect(await voices(one)).toBe(1);
  });

  it("is told from others by its account, in whatever browser", async () => {
    const [citizen] = await db.insert(citizens).values({ erasedAt: now() }).returning();
    const mine = { citizenId: citizen?.id ?? "", authorMark: accountMark(citizen?.id ?? "") };
    const [one, into] = [await registered(mine), await registered()];
    await support(into, accountVoice(mine.citizenId));
    await merge(one, into);
    expect(await voices(into)).toBe(1);
  });

  it("leaves nothing behind by which its voices at two demands can be joined", async () => {
    const [one, into] = [await registered(), await registered()];
    const token = randomUUID();
    for (const demand of [one, into]) await support(demand, token);
    const rows = async () =>
      (
        await Promise.all(
          [one, into].map(({ id }) =>
            db.select().from(demandSupports).where(eq(demandSupports.demandId, id)),
          ),
        )
      ).flat();
    const apart = async () => {
      const found = await rows();
      expect(found).toHaveLength(2);
      for (const column of ["voice", "senderSealed", "receiptHash"] as const)
        expect(new Set(found.map((row) => row[column])).size).toBe(2);
      expect(JSON.stringify(found)).not.toContain(authorMark(token));
      expect(JSON.stringify(found)).not.toContain(token);
    };
    await apart();
    await merge(one, into);
    await part(one);
    await apart();
  });

  it("parts by itself, too, when the other leaves the public", async () => {
    const [one, into] = [await registered(), await registered()];
    const token = randomUUID();
    for (const demand of [one, into]) await support(demand, token);
    await merge(one, into);
    granted(await refuseDemand(moderator, into.id, await versionOf(into), "off-topic"));
    expect(await voices(one)).toBe(1);
    await support(one, token);
    expect(await voices(one)).toBe(1);
  });
});

describe("one network without a script", () => {
  it("is one voice of a topic, and is forgotten after thirty days", async () => {
    const [one, into] = [await registered(), await registered()];
    const network = randomUUID();
    for (const demand of [one, into]) await support(demand, null, network);
    await merge(one, into);
    expect(await voices(into)).toBe(2);
    await at(new Date(now().getTime() + 31 * 86_400_000), () => forgetDemandAddresses());
    const kept = await db.select().from(demandSupports).where(eq(demandSupports.demandId, one.id));
    expect(kept).toMatchObject([{ addressBucket: null }]);
    expect(await voices(into)).toBe(2);
  });
});

describe("two receipts of one browser", () => {
  it("are one word about a declaration, the newer one, on the page and in the figures", async () => {
    const [one, into] = [await registered(), await registered()];
    const token = randomUUID();
    const receipts = [await support(one, token), await support(into, token)];
    await merge(one, into);
    granted(await answerDemand(editor, into.id, await versionOf(into), "done", "انجام شد."));
    granted(await judgeDemand(receipts[0] ?? "", "not-confirmed", ""));
    await at(new Date(now().getTime() + 1_000), async () =>
      granted(await judgeDemand(receipts[1] ?? "", "confirmed", "")),
    );
    expect(await publicDemand(into.code)).toMatchObject({ verdicts: { confirmed: 1, notConfirmed: 0 } });
    const declared = (await declarationRows(null, period())).filter(({ code }) => code === into.code);
    expect(declared).toMatchObject([{ confirmed: 1, notConfirmed: 0, outcome: "confirmed" }]);
  });

  it("count in the figures, like on the page, only while the demand they came through is merged", async () => {
    const [one, into] = [await registered(), await registered()];
    const through = await support(one, randomUUID());
    await merge(one, into);
    granted(await answerDemand(editor, into.id, await versionOf(into), "done", "انجام شد."));
    granted(await judgeDemand(through, "confirmed", ""));
    await part(one);
    expect(await publicDemand(into.code)).toMatchObject({ verdicts: { confirmed: 0, notConfirmed: 0 } });
    const declared = (await declarationRows(null, period())).filter(({ code }) => code === into.code);
    expect(declared).toMatchObject([{ confirmed: 0, notConfirmed: 0, outcome: "not-judged" }]);
  });

  it("never outweigh the word of who raised the demand", async () => {
    const token = randomUUID();
    const [one, into] = [await registered(), await registered({ authorMark: authorMark(token) })];
    const other = await support(one, token);
    await merge(one, into);
    granted(await answerDemand(editor, into.id, await versionOf(into), "done", "انجام شد."));
    granted(await judgeDemand(into.receipt, "confirmed", ""));
    await at(new Date(now().getTime() + 1_000), async () =>
      granted(await judgeDemand(other, "not-confirmed", "")),
    );
    const verdicts = { confirmed: 1, notConfirmed: 0, raiser: "confirmed" };
    expect(await publicDemand(into.code)).toMatchObject({ verdicts });
  });
});

it("is one voice under every order of merges, partings and presses at once", async () => {
  const all = await Promise.all(Array.from({ length: 6 }, () => registered()));
  const token = randomUUID();
  for (const demand of all) await support(demand, token);
  for (let step = 0; step < 10; step += 1) {
    const pick = () => all[Math.floor(Math.random() * all.length)] ?? { id: "", code: 0 };
    await Promise.all([
      ...Array.from({ length: 3 }, async () => {
        const [one, other] = [pick(), pick()];
        const version = await versionOf(one);
        if (Math.random() < 0.4) await partDemand(moderator, one.id, version, "دو کوچه است.");
        else await mergeDemand(moderator, one.id, version, other.code, "همان است.");
      }),
      support(pick(), token),
    ]);
    for (const demand of all) {
      const shown = await publicDemand(demand.code);
      if (!shown || shown.mergedInto) continue;
      const below = async (code: number): Promise<number> => {
        const { merged = [] } = (await publicDemand(code)) ?? {};
        const under = await Promise.all(merged.map((one) => below(one.code)));
        return under.reduce((sum, count) => sum + count, merged.length);
      };
      // The browser once, and who raised each demand below.
      expect(shown.supporters).toBe(1 + (await below(shown.code)));
    }
  }
  expect(
    await db
      .select()
      .from(demands)
      .where(eq(demands.id, all[0]?.id ?? "")),
  ).toHaveLength(1);
});
