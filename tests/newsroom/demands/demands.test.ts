import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db";
import { demandSteps, demands } from "@/db/schema/demands";
import { at, now } from "@/newsroom/clock";
import { answerDemand, mendAnswer } from "@/newsroom/demands/answer";
import { demandActions, demandStates, leadsFrom } from "@/newsroom/demands/demand";
import { deskDemand, deskDemands } from "@/newsroom/demands/desk-queries";
import { publicDemand, publicDemands } from "@/newsroom/demands/queries";
import { raiseDemand, supportDemand } from "@/newsroom/demands/raise";
import { referDemand, refuseDemand, registerDemand } from "@/newsroom/demands/route";
import { trackDemand } from "@/newsroom/demands/track-queries";
import { judgeDemand } from "@/newsroom/demands/verdict";
import { honestForm } from "@/newsroom/form-stamp";
import type { Viewer } from "@/newsroom/people/person";
import { hashOfReceipt } from "@/newsroom/receipt";
import { granted, keysOf } from "@/tests/city";
import { journalOf, organisation, person } from "@/tests/newsroom/comments/stage";

let home: string;
let elsewhere: string;
let moderator: Viewer;
let editor: Viewer;
beforeAll(async () => {
  home = await organisation();
  elsewhere = await organisation();
  moderator = await person("moderator", home);
  editor = await person("editor", home);
});

const typed = (more = {}) => ({
  title: "چراغ کوچهٔ ما را روشن کنید",
  words: `شب‌ها تاریک است. ${randomUUID()}`,
  name: "مریم",
  organisationId: home,
  addressBucket: randomUUID(),
  form: honestForm,
  ...more,
});

async function raised(more = {}) {
  const { receipt } = granted(await raiseDemand(typed(more)));
  const [row] = await db
    .select()
    .from(demands)
    .where(eq(demands.receiptHash, hashOfReceipt(receipt)));
  return { receipt, id: row?.id ?? "", code: row?.code ?? 0 };
}

async function registered(more = {}) {
  const demand = await raised(more);
  granted(await registerDemand(moderator, demand.id, 1));
  return { ...demand, version: 2 };
}

const rowOf = async (id: string) => (await db.select().from(demands).where(eq(demands.id, id)))[0];
const kinds = async (id: string) =>
  (await db.select().from(demandSteps).where(eq(demandSteps.demandId, id)).orderBy(demandSteps.at)).map(
    ({ kind }) => kind,
  );

describe("raising a demand", () => {
  it("waits until somebody read it; the receipt says so, and nobody else sees it", async () => {
    const { receipt, code } = await raised();
    expect(await trackDemand(receipt)).toMatchObject({ as: "raiser", standing: "queued", mayJudge: false });
    expect(await publicDemand(code)).toBeNull();
    expect(await deskDemand(editor, code)).toBeNull();
    expect(await deskDemand(moderator, code)).toMatchObject({ standing: "queued", name: "" });
    expect((await deskDemands(moderator)).map((demand) => demand.code)).toContain(code);
  });

  it("tells its router what the screening noticed, and refuses nothing for it", async () => {
    const { code } = await raised({
      words: "زنگ بزنید: ۰۹۱۲۳۴۵۶۷۸۹",
      form: { ...honestForm, unsigned: true },
    });
    expect(await deskDemand(moderator, code)).toMatchObject({ signals: ["unsigned", "personal-data"] });
    const quiet = await registered();
    expect(await deskDemand(editor, quiet.code)).toMatchObject({ signals: [], watchWords: [] });
  });

  it.each([
    [{ title: " \u200c" }, "demands.title-missing"],
    [{ title: "ا".repeat(121) }, "demands.title-too-long"],
    [{ organisationId: randomUUID() }, "demands.organisation-missing"],
    [{ organisationId: "x" }, "demands.organisation-missing"],
    [{ words: "" }, "comments.words-missing"],
    [{ name: "شـهرداری" }, "comments.name-reserved"],
  ])("%o is refused", async (more, key) => {
    expect(keysOf(await raiseDemand(typed(more)))).toContain(key);
  });
});

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

describe("an answer", () => {
  it.each(demandStates.flatMap((state) => demandActions.map((action) => ({ state, action }))))(
    "$action from $state as the table says",
    async ({ state, action }) => {
      const { id } = await registered();
      const ended = state === "done" || state === "declined";
      await db
        .update(demands)
        .set({ state, endedAt: ended ? now() : null })
        .where(eq(demands.id, id));
      const outcome = await answerDemand(editor, id, 2, action, "پاسخ ما");
      expect(keysOf(outcome)).toEqual(leadsFrom(action, state) ? [] : ["demands.not-now"]);
      expect((await rowOf(id))?.version).toBe(leadsFrom(action, state) ? 3 : 2);
    },
  );

  it("is the organisation's alone, with words, on the version that was on the screen", async () => {
    const { id } = await registered();
    const stranger = await person("editor", elsewhere);
    const author = await person("author", home);
    for (const viewer of [stranger, author])
      expect(keysOf(await answerDemand(viewer, id, 2, "done", "شد"))).toEqual(["general.not-found"]);
    expect(keysOf(await answerDemand(editor, id, 2, "done", "\u200c"))).toEqual(["demands.words-missing"]);
    expect(keysOf(await answerDemand(editor, id, 1, "accept", ""))).toEqual(["demands.stale"]);
    expect(keysOf(await answerDemand(editor, id, null, "accept", ""))).toEqual(["demands.version-missing"]);
    expect(await kinds(id)).toEqual(["registered"]);
  });

  it("may be put right: the old words stay for everybody, struck out, and the journal has both", async () => {
    const { id, code } = await registered();
    granted(await answerDemand(editor, id, 2, "done", "دو چراغ گذاشتیم."));
    const answer = (await publicDemand(code))?.lines.at(-1);
    granted(await mendAnswer(editor, id, 3, answer?.id ?? "", "سه چراغ گذاشتیم."));
    const lines = (await publicDemand(code))?.lines ?? [];
    expect(lines.map(({ words }) => words)).toEqual(["", "دو چراغ گذاشتیم.", "سه چراغ گذاشتیم."]);
    expect(lines[1]?.mendedBy).toBe(lines[2]?.id);
    expect(keysOf(await mendAnswer(editor, id, 4, answer?.id ?? "", "چهار"))).toEqual([
      "demands.no-such-answer",
    ]);
    expect((await journalOf(id)).map(({ action }) => action)).toEqual([
      "demand.raise",
      "demand.register",
      "demand.done",
      "demand.mend",
    ]);
    await expect(
      db.update(demandSteps).set({ words: "x" }).where(eq(demandSteps.demandId, id)),
    ).rejects.toThrow();
  });
});

describe("the citizens' verdict", () => {
  async function declared() {
    const demand = await registered();
    const token = randomUUID();
    const { receipt: voice } = granted(await supportDemand(demand.code, token, randomUUID()));
    granted(await answerDemand(editor, demand.id, 2, "done", "انجام شد."));
    return { ...demand, voice };
  }

  it("is another fact than the organisation's word, and is never added to it", async () => {
    const { receipt, voice, code } = await declared();
    expect(await trackDemand(receipt)).toMatchObject({ mayJudge: true });
    granted(await judgeDemand(voice, "not-confirmed", ""));
    expect(await publicDemand(code)).toMatchObject({
      state: "done",
      verdicts: { confirmed: 0, notConfirmed: 1, raiser: null },
    });
    granted(await judgeDemand(receipt, "confirmed", "ممنون"));
    expect(await publicDemand(code)).toMatchObject({
      state: "done",
      verdicts: { confirmed: 1, notConfirmed: 1, raiser: "confirmed" },
    });
    for (const one of [receipt, voice])
      expect(keysOf(await judgeDemand(one, "confirmed", ""))).toEqual(["demands.judged-already"]);
  });

  it("of who raised it opens it again, and the next declaration is judged anew", async () => {
    const { receipt, voice, id, code } = await declared();
    granted(await judgeDemand(receipt, "not-confirmed", "هنوز تاریک است."));
    expect(await publicDemand(code)).toMatchObject({ state: "in-progress", clock: { ended: false } });
    expect(keysOf(await judgeDemand(voice, "confirmed", ""))).toEqual(["demands.not-declared"]);
    const version = (await rowOf(id))?.version ?? 0;
    granted(await answerDemand(editor, id, version, "done", "این بار شد."));
    granted(await judgeDemand(receipt, "confirmed", ""));
    expect(await publicDemand(code)).toMatchObject({
      state: "done",
      verdicts: { confirmed: 1, notConfirmed: 0, raiser: "confirmed" },
    });
    expect(await kinds(id)).toEqual(["registered", "done", "reopened", "done", "confirmed"]);
  });

  it("needs a receipt of this very demand", async () => {
    await declared();
    for (const receipt of ["", "0000-0000-0000-0000-0000", "not a receipt"])
      expect(keysOf(await judgeDemand(receipt, "confirmed", ""))).toEqual(["comments.receipt-unknown"]);
  });
});

describe("voices", () => {
  it("of one browser are one, of many are many, at once too", async () => {
    const { code } = await registered();
    const token = randomUUID();
    const twice = await Promise.all([1, 2, 3].map(() => supportDemand(code, token, randomUUID())));
    const receipts = new Set(twice.map((outcome) => granted(outcome).receipt));
    expect(receipts.size).toBe(1);
    await Promise.all([1, 2].map(() => supportDemand(code, randomUUID(), randomUUID())));
    expect((await publicDemand(code))?.supporters).toBe(3);
    expect(await trackDemand([...receipts][0] ?? "")).toMatchObject({ as: "supporter", code });
  });

  it("are for what everybody can read", async () => {
    const { code } = await raised();
    expect(keysOf(await supportDemand(code, null, null))).toEqual(["general.not-found"]);
    expect(keysOf(await supportDemand(999_999_999, null, null))).toEqual(["general.not-found"]);
  });
});
