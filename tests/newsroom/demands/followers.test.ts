import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db";
import { demandFollows } from "@/db/schema/follows";
import { outbox } from "@/db/schema/outbox";
import { answerDemand } from "@/newsroom/demands/answer";
import { followDemand } from "@/newsroom/demands/follow";
import { stepLetter } from "@/newsroom/demands/follow-letters";
import { mergeDemand, partDemand } from "@/newsroom/demands/merging";
import { sealAddress } from "@/newsroom/sealed-address";
import { granted } from "@/tests/city";
import { setUpMail } from "../citizens/letters";
import { editor, moderator, registered, rowOf } from "./stage";

beforeAll(setUpMail);

type Known = { id: string; code: number };
const versionOf = async ({ id }: Known) => (await rowOf(id))?.version ?? 0;
const follow = async ({ code }: Known, email: string) =>
  granted(await followDemand(code, sealAddress(email)));
const merge = async (one: Known, into: Known) =>
  granted(await mergeDemand(moderator, one.id, await versionOf(one), into.code, "همان است."));

/** What the letters written to an address say that can be sent. */
async function lettersTo(email: string) {
  const { emailHash } = sealAddress(email);
  const follows = (await db.select().from(demandFollows)).filter((one) => one.emailHash === emailHash);
  const mine = (await db.select().from(outbox)).flatMap(({ content }) => {
    const { follow: to, step } = content as { follow?: string; step?: string };
    return to && step && follows.some(({ id }) => id === to) ? [{ to, step }] : [];
  });
  const letters = await Promise.all(mine.map(({ to, step }) => stepLetter(to, step)));
  return letters.flatMap((letter) => (letter ? [`${letter.kind} ${letter.code}`] : []));
}

describe("letters to followers", () => {
  it("tell of a merge once, of what the topic does, and after parting of one's own demand alone", async () => {
    const [one, into] = [await registered(), await registered()];
    const email = `${randomUUID()}@news.example`;
    await follow(one, email);
    await merge(one, into);
    expect(await lettersTo(email)).toEqual([`merged ${one.code}`]);
    granted(await answerDemand(editor, into.id, await versionOf(into), "accept", "می‌رویم و می‌بینیم."));
    expect(await lettersTo(email)).toEqual([`merged ${one.code}`, `in-progress ${into.code}`]);
    granted(await partDemand(moderator, one.id, await versionOf(one), "دو کوچه است."));
    granted(await answerDemand(editor, into.id, await versionOf(into), "done", "شد."));
    // What was told of the other before is sent no more, should it still lie there.
    expect(await lettersTo(email)).toEqual([`merged ${one.code}`, `parted ${one.code}`]);
  });

  it("come once to an address that followed both before they were one", async () => {
    const [one, into] = [await registered(), await registered()];
    const email = `${randomUUID()}@news.example`;
    await follow(one, email);
    await follow(into, email);
    await merge(one, into);
    granted(await answerDemand(editor, into.id, await versionOf(into), "done", "شد."));
    expect((await lettersTo(email)).filter((said) => said.startsWith("done"))).toHaveLength(1);
    granted(await partDemand(moderator, one.id, await versionOf(one), "دو کوچه است."));
    granted(await answerDemand(editor, one.id, await versionOf(one), "done", "این هم شد."));
    expect((await lettersTo(email)).filter((said) => said === `done ${one.code}`)).toHaveLength(1);
  });
});
