import { text as textOf } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";
import { afterEach, expect, test } from "vitest";
import { db } from "@/db";
import { noticeChoices } from "@/db/schema/notices";
import { outbox } from "@/db/schema/outbox";
import { stories } from "@/db/schema/stories";
import { chooseMail } from "@/newsroom/notices/choose";
import { mailRound } from "@/server/mail/mail-round";
import { readSettings } from "@/server/settings";
import { aNewsroom, aSubmitted, granted, type Newsroom } from "@/tests/stories";

const origin = new URL("https://news.example");
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
  await db.delete(outbox);
  await db.delete(noticeChoices);
});

/** A mail server on this machine that keeps what it is sent; `refuse` turns every reader down. */
async function openPost(refuse = false): Promise<{ url: string; letters: string[] }> {
  const letters: string[] = [];
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onRcptTo: (address, _, answer) =>
      answer(refuse ? Object.assign(new Error(`no ${address.address}`), { responseCode: 550 }) : null),
    onData: (stream, _, answer) =>
      void textOf(stream).then((letter) => {
        letters.push(letter);
        answer();
      }),
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => new Promise((resolve) => server.close(() => resolve())));
  const address = server.server.address();
  return { url: `smtp://127.0.0.1:${typeof address === "object" ? address?.port : 0}`, letters };
}

async function aLetterIsDue(): Promise<Newsroom> {
  const room = await aNewsroom();
  await granted(chooseMail(room.editor, { urgent: "never", other: "now" }));
  await aSubmitted(room, room.author, { headline: "پل تازهٔ محله باز شد" });
  return room;
}

const readable = (letter: string) => letter.replace(/=\r?\n/g, "");

test("a letter goes out once, with the sentence, the address of the story and nothing of the house", async () => {
  const post = await openPost();
  await aLetterIsDue();
  const round = mailRound({ url: post.url, from: "desk@news.example" }, origin);
  await round.run();
  await round.run();
  expect(post.letters).toHaveLength(1);
  const letter = readable(post.letters[0] ?? "");
  expect(letter).toContain("Auto-Submitted: auto-generated");
  expect(letter).toMatch(/Message-ID: <notice\.[0-9a-f-]+@news\.example>/);
  const base64 = letter
    .split(/\r?\n\r?\n/)
    .slice(1)
    .join("");
  const text = Buffer.from(base64, "base64").toString("utf8");
  expect(text).toContain("«پل تازهٔ محله باز شد»");
  expect(text).toMatch(/https:\/\/news\.example\/desk\/stories\/[0-9a-f-]{36}/);
});

test("the title of a story with a limited circle does not leave the house", async () => {
  const post = await openPost();
  await aLetterIsDue();
  await db.update(stories).set({ access: "organisation" });
  await mailRound({ url: post.url, from: "desk@news.example" }, origin).run();
  const base64 = readable(post.letters[0] ?? "")
    .split(/\r?\n\r?\n/)
    .slice(1)
    .join("");
  expect(Buffer.from(base64, "base64").toString("utf8")).not.toContain("پل تازه");
});

test("what the mail server refuses stays, with a code that names no reader", async () => {
  const post = await openPost(true);
  const room = await aLetterIsDue();
  await mailRound({ url: post.url, from: "desk@news.example" }, origin).run();
  const [row] = await db.select().from(outbox);
  expect(row).toMatchObject({ sentAt: null, lastProblem: "EENVELOPE 550", attempts: 1 });
  expect(JSON.stringify(row)).not.toContain(room.editor.name === "" ? "@" : "@meydan.example");
});

test("with no mail server to reach, the letter waits and nothing fails", async () => {
  await aLetterIsDue();
  await mailRound({ url: "smtp://127.0.0.1:9", from: "desk@news.example" }, origin).run();
  const [row] = await db.select().from(outbox);
  expect(row?.sentAt).toBeNull();
  expect(row?.dueAt.getTime()).toBeGreaterThan(Date.now());
});

test.each([
  [{ MEYDAN_SMTP_URL: "smtp://mail.example" }],
  [{ MEYDAN_MAIL_FROM: "desk@news.example" }],
  [{ MEYDAN_SMTP_URL: "https://mail.example", MEYDAN_MAIL_FROM: "desk@news.example" }],
])("a half-set post is said at the start: %j", (env) => {
  expect(() => readSettings({ NODE_ENV: "test", ...env })).toThrow(/MEYDAN_SMTP_URL/);
});
