import { randomUUID } from "node:crypto";
import { desc, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { db } from "@/db";
import { journal } from "@/db/schema/journal";
import { limits } from "@/db/schema/limits";
import { sessions } from "@/db/schema/people";
import { at } from "@/newsroom/clock";
import { viewerForSession } from "@/newsroom/people/sessions";
import { signIn } from "@/newsroom/people/sign-in";
import { anOrganisation, aPerson, granted, keysOf, PASSWORD } from "../../city";

const aBucket = () => `bucket-${randomUUID()}`;

function trying(email: string, password: string, bucket = aBucket()) {
  return signIn({ email, password, code: "", bucket });
}

async function failing(times: number, email: () => string, bucket: () => string) {
  for (let count = 0; count < times; count += 1) await trying(email(), "نادرست", bucket());
}

test("the right password opens a session that is kept only as its hash", async () => {
  const author = await aPerson({ roles: { author: await anOrganisation() } });
  const { sid } = granted(await trying(author.email, PASSWORD));
  const rows = await db.select().from(sessions).where(eq(sessions.personId, author.id));
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toContain(sid);
  expect(Buffer.from(sid, "base64url")).toHaveLength(32);
  expect(await viewerForSession(sid)).toMatchObject({
    personId: author.id,
    memberships: [{ role: "author" }],
  });
});

test("address and password may be typed with any digits, case and keyboard", async () => {
  const digits = "۱۲۳";
  const person = await aPerson({ email: `case-123-${randomUUID()}@meydan.example` });
  const typed = `  ${person.email.toUpperCase().replace("123", digits)} `;
  expect(keysOf(await trying(typed, PASSWORD.replace("ی", "ي")))).toEqual([]);
});

test.each([
  ["an unknown address", async () => "nobody@meydan.example"],
  ["a malformed address", async () => "no\0body"],
  ["a known address", async () => (await aPerson()).email],
  [
    "somebody suspended, with the right password",
    async () => (await aPerson({ suspendedAt: new Date() })).email,
  ],
])("%s gets the same answer", async (name, email) => {
  const password = name.startsWith("somebody") ? PASSWORD : "یک گذرواژهٔ نادرست";
  const outcome = await trying(await email(), password);
  expect(outcome).toEqual({ ok: false, issues: [{ key: "people.wrong" }] });
});

test("after five failures from one bucket the right password waits there, and works from another", async () => {
  const person = await aPerson();
  const bucket = aBucket();
  await failing(
    5,
    () => person.email,
    () => bucket,
  );
  expect(keysOf(await trying(person.email, PASSWORD, bucket))).toEqual(["people.slowed"]);
  expect(keysOf(await trying(person.email, PASSWORD))).toEqual([]);
});

test("fifty guesses at once are no more than five", async () => {
  const person = await aPerson();
  const bucket = aBucket();
  const all = await Promise.all(Array.from({ length: 50 }, () => trying(person.email, "نادرست", bucket)));
  const keys = all.flatMap(keysOf);
  expect(keys.filter((key) => key === "people.wrong")).toHaveLength(5);
  expect(keys.filter((key) => key === "people.slowed")).toHaveLength(45);
});

test("an unknown account is slowed like a known one", async () => {
  const email = `${randomUUID()}@meydan.example`;
  const bucket = aBucket();
  await failing(
    5,
    () => email,
    () => bucket,
  );
  expect(keysOf(await trying(email, "نادرست", bucket))).toEqual(["people.slowed"]);
});

test("twenty failures from one bucket slow it for every account", async () => {
  const person = await aPerson();
  const bucket = aBucket();
  await failing(
    20,
    () => `${randomUUID()}@meydan.example`,
    () => bucket,
  );
  expect(keysOf(await trying(person.email, PASSWORD, bucket))).toEqual(["people.slowed"]);
});

test("only failures count, and a success forgets them", async () => {
  const person = await aPerson();
  const bucket = aBucket();
  for (let round = 0; round < 3; round += 1) {
    await failing(
      4,
      () => person.email,
      () => bucket,
    );
    expect(keysOf(await trying(person.email, PASSWORD, bucket))).toEqual([]);
  }
});

test("being slowed is journaled once, without the address that was typed", async () => {
  const email = `${randomUUID()}@meydan.example`;
  const bucket = aBucket();
  await failing(
    8,
    () => email,
    () => bucket,
  );
  const rows = await db
    .select()
    .from(journal)
    .where(eq(journal.action, "session.slowed"))
    .orderBy(desc(journal.number));
  expect(rows.filter((row) => row.subjectId === "unknown").length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toContain(email);
  expect(JSON.stringify(await db.select().from(limits))).not.toContain(bucket);
});

test("a first password opens nothing after its week", async () => {
  const until = new Date("2026-11-30T08:00:00Z");
  const person = await aPerson({ firstPasswordUntil: until });
  const after = at(new Date(until.getTime() + 1), () => trying(person.email, PASSWORD));
  expect(keysOf(await after)).toEqual(["people.wrong"]);
  const before = at(new Date(until.getTime() - 1), () => trying(person.email, PASSWORD));
  expect(keysOf(await before)).toEqual([]);
});
