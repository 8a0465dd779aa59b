import { randomUUID } from "node:crypto";
import { text as textOf } from "node:stream/consumers";
import { eq, isNull } from "drizzle-orm";
import { SMTPServer } from "smtp-server";
import { beforeAll, beforeEach, expect, onTestFinished, test } from "vitest";
import { db } from "@/db";
import { demands } from "@/db/schema/demands";
import { demandFollows } from "@/db/schema/follows";
import { outbox } from "@/db/schema/outbox";
import { askForLink, openByLink } from "@/newsroom/citizens/sign-in";
import { at } from "@/newsroom/clock";
import { answerDemand } from "@/newsroom/demands/answer";
import {
  askToFollow,
  confirmFollow,
  demandToFollow,
  demandToStop,
  followDemand,
  stopFollowing,
} from "@/newsroom/demands/follow";
import { raiseDemand } from "@/newsroom/demands/raise";
import { refuseDemand, registerDemand } from "@/newsroom/demands/route";
import { sweepFollows } from "@/newsroom/demands/sweep-follows";
import { honestForm } from "@/newsroom/form-stamp";
import type { Viewer } from "@/newsroom/people/person";
import { hashOfReceipt } from "@/newsroom/receipt";
import { sealAddress } from "@/newsroom/sealed-address";
import { mailRound } from "@/server/mail/mail-round";
import { stopHeaders } from "@/server/mail/outgoing-letter";
import { granted, keysOf } from "@/tests/city";
import { freshWords } from "@/tests/fresh-words";
import { setUpMail } from "@/tests/newsroom/citizens/letters";
import { organisation, person } from "@/tests/newsroom/comments/stage";
import { tablesHolding } from "@/tests/whole-database";

const origin = new URL("https://news.example");
beforeAll(setUpMail);
beforeEach(async () => void (await db.delete(outbox)));

/** Sends what is due; out come the letters as a reader has them. */
async function sent(): Promise<{ headers: string; text: string }[]> {
  const letters: string[] = [];
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onData: (stream, _, answer) =>
      void textOf(stream).then((letter) => {
        letters.push(letter);
        answer();
      }),
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const address = server.server.address();
  const port = typeof address === "object" ? address?.port : 0;
  const round = mailRound({ url: `smtp://127.0.0.1:${port}`, from: "city@news.example" }, origin);
  await round.run();
  await round.run();
  return letters.map((letter) => {
    const [headers = "", ...body] = letter.split(/\r?\n\r?\n/);
    return { headers, text: Buffer.from(body.join(""), "base64").toString("utf8") };
  });
}

const anAddress = () => `${randomUUID()}@citizen.example`;
const tokenIn = (text: string, kind: string) =>
  new RegExp(`https://news\\.example/account/${kind}/([\\w-]{43})`).exec(text)?.[1] ?? "";

interface Scene {
  id: string;
  code: number;
  moderator: Viewer;
  editor: Viewer;
}

async function aDemand(): Promise<Scene> {
  const home = await organisation();
  const moderator = await person("moderator", home);
  const editor = await person("editor", home);
  const { receipt } = granted(
    await raiseDemand({
      title: "پیاده‌رو را بسازید",
      words: `نیمه‌کاره مانده است ${freshWords()}`,
      name: "مریم",
      organisationId: home,
      addressBucket: null,
      form: honestForm,
    }),
  );
  const [row] = await db
    .select()
    .from(demands)
    .where(eq(demands.receiptHash, hashOfReceipt(receipt)));
  if (!row) throw new Error("no demand");
  granted(await registerDemand(moderator, row.id, 1));
  return { id: row.id, code: row.code, moderator, editor };
}

const step = async ({ id, editor }: Scene, version: number, words: string) =>
  granted(await answerDemand(editor, id, version, version === 2 ? "accept" : "progress", words));

test("the letter opens the account; neither address nor link rests anywhere in clear, before it is sent or after", async () => {
  const email = anAddress();
  granted(await askForLink(email, null));
  expect(await tablesHolding(email)).toEqual([]);
  const [letter, second] = await sent();
  expect(second).toBeUndefined();
  expect(letter?.headers).toContain(`To: ${email}`);
  const token = tokenIn(letter?.text ?? "", "open");
  expect((await openByLink(token)).ok).toBe(true);
  expect(await tablesHolding(email)).toEqual([]);
  expect(await tablesHolding(token)).toEqual([]);
});

test("a letter that waited past its half hour is not sent", async () => {
  await at(new Date(Date.now() - 1_900_000), async () => granted(await askForLink(anAddress(), null)));
  expect(await sent()).toEqual([]);
});

test("a follower confirms once, hears of each step once, and stops by any letter", async () => {
  const demand = await aDemand();
  const email = anAddress();
  granted(await askToFollow(demand.code, email, null));
  granted(await askToFollow(demand.code, email.toUpperCase(), null));
  await step(demand, 2, "پیمانکار برگزیده شد.");
  const asking = await sent();
  expect(asking.every(({ text }) => tokenIn(text, "follow"))).toBe(true);
  const token = tokenIn(asking[0]?.text ?? "", "follow");
  expect(await demandToFollow(token)).toMatchObject({ code: demand.code });
  granted(await confirmFollow(token));
  expect(keysOf(await confirmFollow(token))).toEqual(["citizens.link-dead"]);

  await step(demand, 3, "کار از شنبه آغاز می‌شود.\r\nBcc: all@city.example");
  const told = await sent();
  expect(told).toHaveLength(1);
  expect(told[0]?.text).toContain("کار از شنبه آغاز می‌شود.");
  expect(told[0]?.headers).not.toContain("Bcc");
  expect(await tablesHolding(email)).toEqual([]);
  const stop = tokenIn(told[0]?.text ?? "", "stop");
  const unfolded = told[0]?.headers.replace(/\r?\n\s+/g, " ").split(/\r?\n/);
  expect(unfolded).toContain(`List-Unsubscribe: <https://news.example/account/stop/${stop}/one-click>`);
  expect(unfolded).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
  expect(asking[0]?.headers).not.toContain("List-Unsubscribe");
  expect(await demandToStop(stop)).toMatchObject({ code: demand.code });
  await step(demand, 4, "گام دیگر.");
  await stopFollowing(stop);
  expect(await sent()).toEqual([]);
  await step(demand, 5, "گام آخر.");
  expect(await sent()).toEqual([]);
  expect(await demandToStop(stop)).toBeNull();
});

test("nobody hears of anything whose address was never confirmed, and it is forgotten within a day", async () => {
  const demand = await aDemand();
  const address = anAddress();
  granted(await askToFollow(demand.code, address, null));
  await db.delete(outbox);
  await step(demand, 2, "پیمانکار برگزیده شد.");
  expect(await sent()).toEqual([]);
  await at(new Date(Date.now() + 2 * 86_400_000), sweepFollows);
  const { emailHash } = sealAddress(address);
  expect(await db.select().from(demandFollows).where(eq(demandFollows.emailHash, emailHash))).toEqual([]);
});

test("an account follows with one tap; the same address is one follower", async () => {
  const demand = await aDemand();
  const address = anAddress();
  granted(await followDemand(demand.code, sealAddress(address)));
  granted(await followDemand(demand.code, sealAddress(address)));
  granted(await askToFollow(demand.code, address, null));
  await step(demand, 2, "پیمانکار برگزیده شد.");
  expect(await sent()).toHaveLength(1);
});

test("a letter about a demand that was taken down meanwhile is not sent", async () => {
  const demand = await aDemand();
  granted(await followDemand(demand.code, sealAddress(anAddress())));
  const version = await step(demand, 2, "پیمانکار برگزیده شد.");
  granted(await refuseDemand(demand.moderator, demand.id, version, "insult"));
  expect(await sent()).toEqual([]);
  expect(keysOf(await followDemand(demand.code, sealAddress(anAddress())))).toEqual(["general.not-found"]);
});

test("one click is promised over https alone, as RFC 8058 has it", () => {
  expect(stopHeaders(new URL("http://localhost:3000/account/stop/x/one-click"))).toEqual({
    "List-Unsubscribe": "<http://localhost:3000/account/stop/x/one-click>",
  });
  expect(stopHeaders(undefined)).toEqual({});
});

test("a letter that cannot be written, sealed with another secret, holds none of the others back", async () => {
  const demand = await aDemand();
  const [ill, well] = [anAddress(), anAddress()];
  for (const address of [ill, well]) granted(await followDemand(demand.code, sealAddress(address)));
  await db
    .update(demandFollows)
    .set({ emailSealed: "AAAA" })
    .where(eq(demandFollows.emailHash, sealAddress(ill).emailHash));
  await step(demand, 2, "پیمانکار برگزیده شد.");
  const letters = await sent();
  expect(letters.map(({ headers }) => /^To: (.+?)\r?$/m.exec(headers)?.[1])).toEqual([well]);
  const [left] = await db.select().from(outbox).where(isNull(outbox.sentAt));
  expect(left).toMatchObject({ attempts: 1, leasedUntil: null });
  expect(left?.lastProblem).not.toBeNull();
});
