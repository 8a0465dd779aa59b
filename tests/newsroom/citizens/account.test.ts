import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { POST as ask } from "@/app/(city)/account/ask/route";
import { POST as close } from "@/app/(city)/account/close/route";
import { POST as enter } from "@/app/(city)/account/enter/route";
import { GET as exported } from "@/app/(city)/account/export/route";
import { POST as leave } from "@/app/(city)/account/leave/route";
import { POST as support } from "@/app/(city)/demands/[code]/support/route";
import { POST as opinion } from "@/app/(city)/news/[code]/comments/[comment]/opinion/route";
import { POST as comment } from "@/app/(city)/news/[code]/comments/route";
import { citizenOf } from "@/app/citizen";
import { db } from "@/db";
import { citizenLinks, citizenSessions, citizens } from "@/db/schema/citizens";
import { comments } from "@/db/schema/comments";
import { demandSupports } from "@/db/schema/demands";
import { outbox } from "@/db/schema/outbox";
import { accountMark } from "@/newsroom/author-mark";
import { closeAccount } from "@/newsroom/citizens/close";
import { exportAccount } from "@/newsroom/citizens/export";
import { ownComments } from "@/newsroom/citizens/queries";
import { citizenOfSession, endSessions, sessionsOf } from "@/newsroom/citizens/sessions";
import { addressOfLink, askForLink, openByLink } from "@/newsroom/citizens/sign-in";
import { sweepCitizens } from "@/newsroom/citizens/sweep";
import { at } from "@/newsroom/clock";
import { appealDecision } from "@/newsroom/comments/appeal";
import { editComment } from "@/newsroom/comments/edit-comment";
import { suspendAuthor } from "@/newsroom/comments/suspend";
import { isTrusted } from "@/newsroom/comments/trust";
import { publicDemand } from "@/newsroom/demands/queries";
import { refuseDemand } from "@/newsroom/demands/route";
import { trackDemand } from "@/newsroom/demands/track-queries";
import { voicesOfAccount } from "@/newsroom/demands/voice-queries";
import { honestForm, makeFormStamp } from "@/newsroom/form-stamp";
import { hashOfReceipt, receiptOf } from "@/newsroom/receipt";
import { sealAddress } from "@/newsroom/sealed-address";
import { granted, keysOf } from "@/tests/city";
import { freshWords } from "@/tests/fresh-words";
import { decided, posted, published, rowOf, scene } from "@/tests/newsroom/comments/stage";
import { moderator, registered } from "@/tests/newsroom/demands/stage";
import { tablesHolding } from "@/tests/whole-database";
import { newestToken, setUpMail, signedIn } from "./letters";

beforeAll(setUpMail);

const DAY = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY);
const anAddress = () => `${randomUUID()}@citizen.example`;

function form(path: string, fields: Record<string, string>, headers: Record<string, string> = {}): Request {
  return new Request(`http://city.test${path}`, {
    method: "POST",
    body: new URLSearchParams(fields).toString(),
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      host: "city.test",
      "sec-fetch-site": "same-origin",
      ...headers,
    },
  });
}

describe("the letter that opens an account", () => {
  it("is answered alike, and written alike, whether the account exists or not", async () => {
    const email = anAddress();
    await signedIn(email);
    const answers = await Promise.all(
      [email, anAddress()].map((address) => ask(form("/account/ask", { email: address }))),
    );
    const told = answers.map(({ status, headers }) => [status, [...headers]]);
    expect(told[0]).toEqual(told[1]);
    expect(answers[0]?.headers.get("location")).toBe("/account/sent");
  });

  it("works once, and of two that press at once for one", async () => {
    const email = anAddress();
    granted(await askForLink(email, null));
    const token = await newestToken(email);
    const both = await Promise.all([openByLink(token), openByLink(token)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(keysOf(await openByLink(token))).toEqual(["citizens.link-dead"]);
    expect(await addressOfLink(token)).toBeNull();
  });

  it("is looked at as often as a scanner likes, and opens nothing by that", async () => {
    const email = anAddress();
    granted(await askForLink(email, null));
    const token = await newestToken(email);
    expect(await addressOfLink(token)).toBe(email);
    expect(await addressOfLink(token)).toBe(email);
    expect((await openByLink(token)).ok).toBe(true);
  });

  it("is dead after half an hour", async () => {
    const email = anAddress();
    granted(await askForLink(email, null));
    const token = await newestToken(email);
    await at(new Date(Date.now() + 1_800_001), async () => {
      expect(await addressOfLink(token)).toBeNull();
      expect(keysOf(await openByLink(token))).toEqual(["citizens.link-dead"]);
    });
  });

  it.each([
    ["a second header", "a@b.example\r\nBcc: c@d.example"],
    ["a second reader", "a@b.example,c@d.example"],
    ["a name around it", "x <a@b.example>"],
    ["a Cyrillic letter", "аdmin@b.example"],
    ["a name in Persian", "مریم@b.example"],
    ["an international domain", "a@شهر.example"],
    ["an override of direction", "a\u202E@b.example"],
    ["255 letters", `${"a".repeat(243)}@b.example`],
    ["65 letters before the sign", `${"a".repeat(65)}@b.example`],
    ["nothing", ""],
  ])("refuses %s, and writes nothing", async (_name, email) => {
    const before = await db.$count(outbox);
    expect(keysOf(await askForLink(email, null))).toEqual(["citizens.email-unfit"]);
    expect(await db.$count(outbox)).toBe(before);
  });

  it("goes to one account for one address, whatever its case, spaces and digits", async () => {
    const id = randomUUID();
    const one = await signedIn(`${id}-1@citizen.example`);
    granted(await askForLink(`  ${id.toUpperCase()}-۱@Citizen.Example `, null));
    const { token } = granted(await openByLink(await newestToken(`${id}-1@citizen.example`)));
    expect((await citizenOfSession(token))?.id).toBe(one.citizen.id);
  });

  it("is written four times an hour to one address, and the fifth asker hears nothing of it", async () => {
    const email = anAddress();
    for (let i = 0; i < 6; i += 1) granted(await askForLink(email, randomUUID()));
    const { emailHash } = sealAddress(email);
    expect(await db.$count(citizenLinks, eq(citizenLinks.emailHash, emailHash))).toBe(4);
  });

  it("is refused to a network that asks for twenty strangers in an hour", async () => {
    const bucket = randomUUID();
    for (let i = 0; i < 20; i += 1) granted(await askForLink(anAddress(), bucket));
    expect(keysOf(await askForLink(anAddress(), bucket))).toEqual(["citizens.too-many-letters"]);
  });

  it("is not promised by a city that sends no mail", async () => {
    const { MEYDAN_SMTP_URL } = process.env;
    delete process.env.MEYDAN_SMTP_URL;
    expect(keysOf(await askForLink(anAddress(), null))).toEqual(["citizens.no-mail"]);
    process.env.MEYDAN_SMTP_URL = MEYDAN_SMTP_URL;
  });
});

describe("a session", () => {
  it("begins with a cookie no script reads, of which only a hash rests", async () => {
    const email = anAddress();
    granted(await askForLink(email, null));
    const answer = await enter(form("/account/enter", { token: await newestToken(email) }));
    const cookie = answer.headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/^meydan_citizen=[\w-]{43}; Path=\/; Max-Age=34560000; HttpOnly; SameSite=Lax$/);
    const token = cookie.slice("meydan_citizen=".length, "meydan_citizen=".length + 43);
    expect(await citizenOfSession(token)).not.toBeNull();
    expect(await tablesHolding(token)).toEqual([]);
  });

  it("has over https a cookie that no other host of the domain can plant", async () => {
    const { MEYDAN_ORIGIN } = process.env;
    process.env.MEYDAN_ORIGIN = "https://city.test";
    onTestFinished(() => void Object.assign(process.env, { MEYDAN_ORIGIN }));
    const email = anAddress();
    granted(await askForLink(email, null));
    const answer = await enter(form("/account/enter", { token: await newestToken(email) }));
    const cookie = answer.headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/^__Host-meydan_citizen=[\w-]{43}; Path=\/; .*; Secure$/);
    const [own = ""] = cookie.split(";");
    const known = (given: string) => citizenOf(new Headers({ cookie: given }));
    expect(await known(own)).not.toBeNull();
    expect(await known(own.replace("__Host-", ""))).toBeNull();
  });

  it("ends where another account is opened in the same browser, and is not left behind twice", async () => {
    const email = anAddress();
    const { citizen, cookie } = await signedIn(email);
    const again = async (address: string) => {
      granted(await askForLink(address, null));
      await enter(form("/account/enter", { token: await newestToken(address) }, { cookie }));
    };
    await again(email);
    expect(await citizenOfSession(cookie.slice(15))).toBeNull();
    expect(await sessionsOf(citizen)).toHaveLength(1);
  });

  it("is not begun by another site's form", async () => {
    const email = anAddress();
    granted(await askForLink(email, null));
    const token = await newestToken(email);
    const answer = await enter(form("/account/enter", { token }, { "sec-fetch-site": "cross-site" }));
    expect(answer.status).toBe(403);
    expect(answer.headers.get("set-cookie")).toBeNull();
    expect(await addressOfLink(token)).toBe(email);
  });

  it("ended on the server, its cookie opens neither a page nor a form", async () => {
    const { citizen, cookie } = await signedIn(anAddress());
    await leave(form("/account/leave", { session: citizen.sessionId }, { cookie }));
    const page = await exported(new Request("http://city.test/account/export", { headers: { cookie } }));
    expect(page.headers.get("location")).toBe("/account?why=signed-out");
    const { code } = await scene();
    await comment(form(`/news/${code}/comments`, { name: "مریم", words: "سلام" }, { cookie }), {
      params: Promise.resolve({ code: `${code}` }),
    });
    const rows = await db.select().from(comments).where(eq(comments.citizenId, citizen.id));
    expect(rows).toEqual([]);
    expect((await close(form("/account/close", { words: "keep" }, { cookie }))).headers.get("location")).toBe(
      "/account?why=signed-out",
    );
  });

  it("of another person is not ended by guessing its id", async () => {
    const [mine, theirs] = [await signedIn(anAddress()), await signedIn(anAddress())];
    await endSessions(mine.citizen, { sessionId: theirs.citizen.sessionId });
    expect(await sessionsOf(theirs.citizen)).toHaveLength(1);
  });

  it("ends everywhere at once when its owner says so", async () => {
    const email = anAddress();
    const [one, two] = [await signedIn(email), await signedIn(email)];
    expect(await sessionsOf(one.citizen)).toHaveLength(2);
    await leave(form("/account/leave", { session: "all" }, { cookie: one.cookie }));
    for (const { cookie } of [one, two]) expect(await citizenOfSession(cookie.slice(15))).toBeNull();
  });

  it("idles away after ninety days, not before, and is swept", async () => {
    const { citizen, cookie } = await signedIn(anAddress());
    const token = cookie.slice(15);
    await at(inDays(89), async () => expect(await citizenOfSession(token)).not.toBeNull());
    await at(inDays(178), async () => expect(await citizenOfSession(token)).not.toBeNull());
    await at(inDays(269), async () => {
      expect(await citizenOfSession(token)).toBeNull();
      await sweepCitizens();
    });
    const left = await db.select().from(citizenSessions).where(eq(citizenSessions.citizenId, citizen.id));
    expect(left).toEqual([]);
  });
});

describe("what belongs to an account", () => {
  it("is written under its own mark, shown and handed out to its owner alone", async () => {
    const email = anAddress();
    const { citizen, cookie } = await signedIn(email);
    const other = await signedIn(anAddress());
    const { code } = await scene();
    const words = `چراغ کوچه خاموش است ${freshWords()}`;
    const { stamp, trapName } = makeFormStamp();
    const typed = { name: "مریم", words, browser: "a".repeat(32), stamp, [trapName]: "" };
    await comment(form(`/news/${code}/comments`, typed, { cookie }), {
      params: Promise.resolve({ code: `${code}` }),
    });
    const [row] = await db.select().from(comments).where(eq(comments.citizenId, citizen.id));
    expect(row?.authorMark).toBe(accountMark(citizen.id));
    expect(await exportAccount(citizen)).toMatchObject({ email, comments: [{ words }] });
    expect(await exportAccount(other.citizen)).toMatchObject({ comments: [] });
  });

  it("is handed out with everything: earlier words, objections, devices, what is followed", async () => {
    const { citizen } = await signedIn(anAddress());
    const here = await scene();
    const changed = await published(here, { citizenId: citizen.id });
    const words = `چراغ سوخته است ${freshWords()}`;
    const change = { receipt: changed.receipt, words, addressBucket: null, form: honestForm };
    granted(await editComment(change));
    const refused = await posted(here.code, { citizenId: citizen.id });
    await decided(here.moderator, refused.id, "refuse");
    granted(await appealDecision(refused.receipt, "این نقد است."));
    const kept = await exportAccount(citizen);
    expect(kept).toMatchObject({
      changes: [{ receipt: changed.receipt, after: words }],
      objections: [{ receipt: refused.receipt, words: "این نقد است." }],
      sessions: [{ isThis: true }],
      openedAt: expect.any(Date),
    });
    expect(JSON.stringify(kept)).not.toContain(citizen.sessionId);
  });

  it("holds the voices given from it in any browser, which rest without it and are taken back with the words", async () => {
    const { citizen, cookie } = await signedIn(anAddress());
    const [kept, gone] = [await registered(), await registered()];
    for (const { code } of [kept, gone])
      await support(form(`/demands/${code}/support`, {}, { cookie }), {
        params: Promise.resolve({ code: `${code}` }),
      });
    granted(await refuseDemand(moderator, gone.id, gone.version, "insult"));
    const voices = await voicesOfAccount(citizen);
    expect(voices.map(({ code, title }) => [code, title])).toEqual([
      [gone.code, ""],
      [kept.code, "چراغ کوچهٔ ما را روشن کنید"],
    ]);
    expect(await trackDemand(voices[1]?.receipt ?? "")).toMatchObject({ as: "supporter", code: kept.code });
    expect(await exportAccount(citizen)).toMatchObject({ voices });
    expect(JSON.stringify(await db.select().from(demandSupports))).not.toContain(citizen.id);
    const { citizen: other } = await signedIn(anAddress());
    expect(await voicesOfAccount(other)).toEqual([]);

    await close(form("/account/close", { words: "erase" }, { cookie }));
    expect(await voicesOfAccount(citizen)).toEqual([]);
    expect(await publicDemand(kept.code)).toMatchObject({ supporters: 0 });
  });

  it("lends nobody a reserved name", async () => {
    const { citizen, cookie } = await signedIn(anAddress());
    const { code } = await scene();
    await comment(form(`/news/${code}/comments`, { name: "شهرداری", words: "سلام" }, { cookie }), {
      params: Promise.resolve({ code: `${code}` }),
    });
    expect(await ownComments(citizen)).toEqual([]);
  });

  it.each(["keep", "erase"])("closes for good: words %s", async (words) => {
    const email = anAddress();
    const { citizen, cookie } = await signedIn(email);
    const { code } = await scene();
    const { id } = await posted(code, { citizenId: citizen.id, authorMark: accountMark(citizen.id) });
    await close(form("/account/close", { words }, { cookie }));
    const row = await rowOf(id);
    expect(row).toMatchObject({ citizenId: null, authorMark: null, erased: words === "erase" });
    expect(await citizenOfSession(cookie.slice(15))).toBeNull();
    const [account] = await db.select().from(citizens).where(eq(citizens.id, citizen.id));
    expect(account).toMatchObject({ emailHash: null, emailSealed: null });
    expect(keysOf(await closeAccount(citizen))).toEqual(["citizens.signed-out"]);
    // Whoever comes back is new.
    expect((await signedIn(email)).citizen.id).not.toBe(citizen.id);
  });

  it("erases and hands out every word, however many there are", async () => {
    const { citizen, cookie } = await signedIn(anAddress());
    const { storyId } = await scene();
    const many = Array.from({ length: 510 }, () => {
      const id = randomUUID();
      return {
        ...{ id, storyId, name: "مریم", body: id, state: "queued" as const, fingerprint: id },
        citizenId: citizen.id,
        receiptHash: hashOfReceipt(receiptOf(id)),
      };
    });
    await db.insert(comments).values(many);
    expect((await exportAccount(citizen))?.comments).toHaveLength(510);
    await close(form("/account/close", { words: "erase" }, { cookie }));
    const rows = await db.select().from(comments).where(eq(comments.storyId, storyId));
    expect(rows.filter(({ erased, body }) => !erased || body !== "")).toEqual([]);
  });
});

describe("an account's voice", () => {
  it("is one in whatever browser it is pressed, and another than a guest's", async () => {
    const here = await scene();
    const { id } = await published(here);
    const { cookie } = await signedIn(anAddress());
    const press = (headers: Record<string, string>, token: string) =>
      opinion(
        form(`/news/${here.code}/comments/${id}/opinion`, { opinion: "agree", token, as: "json" }, headers),
        {
          params: Promise.resolve({ code: `${here.code}`, comment: id }),
        },
      );
    await press({ cookie }, randomUUID());
    expect(await (await press({ cookie }, randomUUID())).json()).toEqual({ agree: 1, disagree: 0 });
    expect(await (await press({}, randomUUID())).json()).toEqual({ agree: 2, disagree: 0 });
  });
});

describe("trust", () => {
  it("comes with a week, five published comments and none refused of late; never to a guest", async () => {
    const here = await scene();
    const { citizen } = await signedIn(anAddress());
    const trusted = (days: number) => at(inDays(days), () => isTrusted(db, citizen.id));
    for (let i = 0; i < 4; i += 1) await published(here, { citizenId: citizen.id });
    expect(await trusted(8)).toBe(false);
    await published(here, { citizenId: citizen.id });
    expect(await trusted(6)).toBe(false);
    expect(await trusted(8)).toBe(true);
    expect(await isTrusted(db, null)).toBe(false);
    const bad = await posted(here.code, { citizenId: citizen.id });
    await db
      .update(comments)
      .set({ state: "removed", reason: "insult", decidedAt: new Date() })
      .where(eq(comments.id, bad.id));
    expect(await trusted(8)).toBe(false);
    expect(await trusted(91)).toBe(true);
    const { id } = await posted(here.code, { citizenId: citizen.id, authorMark: accountMark(citizen.id) });
    const why = { commentId: id, reason: "insult", words: "ناسزا می‌نویسد.", days: 3 };
    await at(inDays(92), async () => granted(await suspendAuthor(here.moderator, why)));
    expect(await trusted(93)).toBe(false);
    expect(await trusted(96)).toBe(true);
  });
});
