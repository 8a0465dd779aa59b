import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { at, now } from "@/newsroom/clock";
import { answerDemand } from "@/newsroom/demands/answer";
import { deskDemand } from "@/newsroom/demands/desk-queries";
import { publicDemand, publicDemands } from "@/newsroom/demands/queries";
import { referDemand, refuseDemand, registerDemand } from "@/newsroom/demands/route";
import { trackDemand } from "@/newsroom/demands/track-queries";
import type { Viewer } from "@/newsroom/people/person";
import { granted, keysOf } from "@/tests/city";
import { person } from "@/tests/newsroom/comments/stage";
import { editor, elsewhere, home, moderator, raised, registered } from "./stage";

describe("a registered demand", () => {
  it("is read by everybody with its clock, its organisation and its timeline", async () => {
    const { code } = await registered();
    expect(await publicDemand(code)).toMatchObject({
      state: "registered",
      name: "مریم",
      supporters: 0,
      clock: { days: 0, overdue: false, ended: false },
      verdicts: { raiser: null },
      lines: [{ kind: "registered" }],
    });
  });

  it("is found by who asks in like words, and not in others'", async () => {
    const word = randomUUID().replace(/[^a-f]/g, "");
    const { code } = await registered({ title: `تعمیر آسانسور پل ${word}` });
    const like = await publicDemands({ like: `آسانسور ${word} خراب است` }, null, 3);
    expect(like[0]?.code).toBe(code);
    expect(await publicDemands({ like: "xyzzy plugh" }, null, 3)).toEqual([]);
  });

  it("is refused or removed by nobody who speaks for the organisation it asks", async () => {
    const both: Viewer = {
      ...moderator,
      memberships: [...moderator.memberships, { organisationId: home, role: "author", central: false }],
    };
    const waiting = await raised();
    const shown = await registered();
    for (const { id, version } of [{ ...waiting, version: 1 }, shown])
      expect(keysOf(await refuseDemand(both, id, version, "insult"))).toEqual(["demands.own-desk"]);
    expect(await deskDemand(both, waiting.code)).toMatchObject({ mayRoute: true, mayRefuse: false });
    granted(await registerDemand(both, waiting.id, 1));
    granted(await refuseDemand(moderator, shown.id, shown.version, "insult"));
  });

  it("is refused or removed with a reason of the list only", async () => {
    const waiting = await raised();
    expect(keysOf(await refuseDemand(moderator, waiting.id, 1, "because"))).toEqual([
      "comments.reason-missing",
    ]);
    granted(await refuseDemand(moderator, waiting.id, 1, "off-topic"));
    expect(await trackDemand(waiting.receipt)).toMatchObject({
      standing: "not-publishable",
      reason: "off-topic",
    });
    const shown = await registered();
    granted(await refuseDemand(moderator, shown.id, 2, "personal-data"));
    expect(await publicDemand(shown.code)).toBeNull();
  });
});

describe("the clock", () => {
  it("counts working days since everybody could read it, runs on over a referral, and stops at the end", async () => {
    const { id, code } = await registered();
    const inDays = (days: number) => new Date(now().getTime() + days * 86_400_000);
    const early = await at(inDays(3), () => publicDemand(code));
    expect(early?.clock.days).toBeGreaterThanOrEqual(1);
    expect(early?.clock.days).toBeLessThanOrEqual(3);
    await at(inDays(20), async () => granted(await referDemand(moderator, id, 2, elsewhere, "با آن‌هاست.")));
    const later = await at(inDays(20), () => publicDemand(code));
    expect(later).toMatchObject({ state: "referred", clock: { overdue: true, ended: false } });
    const theirs = await person("manager", elsewhere);
    await at(inDays(21), async () => granted(await answerDemand(theirs, id, 3, "done", "ساخته شد.")));
    const [ended, muchLater] = [
      await at(inDays(21), () => publicDemand(code)),
      await at(inDays(60), () => publicDemand(code)),
    ];
    expect(ended?.clock.ended).toBe(true);
    expect(muchLater?.clock).toEqual(ended?.clock);
  });
});

describe("a referral", () => {
  it("names the next organisation in the open; the old one has no hand in it any more", async () => {
    const { id, code } = await registered();
    expect(keysOf(await referDemand(moderator, id, 2, elsewhere, " "))).toEqual(["demands.words-missing"]);
    expect(keysOf(await referDemand(moderator, id, 2, home, "با ما"))).toEqual(["demands.has-it-already"]);
    expect(keysOf(await referDemand(editor, id, 2, elsewhere, "با آن‌ها"))).toEqual(["general.not-allowed"]);
    granted(await referDemand(moderator, id, 2, elsewhere, "نگهداری با آن‌هاست."));
    const shown = await publicDemand(code);
    expect(shown?.lines.at(-1)).toMatchObject({ kind: "referred", words: "نگهداری با آن‌هاست." });
    expect(shown?.lines.at(-1)?.to).toBeTruthy();
    expect(await deskDemand(moderator, code)).toBeNull();
    expect(keysOf(await answerDemand(editor, id, 3, "done", "شد"))).toEqual(["general.not-found"]);
    expect(await deskDemand(await person("editor", elsewhere), code)).not.toBeNull();
  });
});
