import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { db } from "@/db";
import { journal } from "@/db/schema/journal";
import { memberships, sessions } from "@/db/schema/people";
import { at } from "@/newsroom/clock";
import { accountOf, sessionsOf } from "@/newsroom/people/account";
import { endSession, signOut } from "@/newsroom/people/end-sessions";
import type { Role } from "@/newsroom/people/person";
import { openSession, viewerForSession } from "@/newsroom/people/sessions";
import { anOrganisation, aPerson, granted, keysOf, viewerOf } from "../../city";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const morning = new Date("2026-11-22T04:30:00Z");
const after = (milliseconds: number) => new Date(morning.getTime() + milliseconds);

function opened(personId: string): Promise<{ sid: string; sessionId: string }> {
  return at(morning, () => db.transaction((tx) => openSession(tx, personId)));
}

async function someone(role: Role) {
  return aPerson({ roles: { [role]: await anOrganisation() }, totpEnrolledAt: morning });
}

test("a signed-out session is dead for every copy of its cookie, and the journal says so", async () => {
  const person = await someone("author");
  const { sid, sessionId } = await opened(person.id);
  await signOut(sid);
  expect(await at(morning, () => viewerForSession(sid))).toBeNull();
  const rows = await db.select().from(journal).where(eq(journal.subjectId, sessionId));
  expect(rows).toMatchObject([{ action: "session.sign-out", actorId: person.id }]);
});

test.each(["", "x", "a".repeat(43), "'; drop table sessions; --"])(
  "a made-up session id %j is nobody",
  async (sid) => {
    expect(await viewerForSession(sid)).toBeNull();
  },
);

test.each<[Role, number, boolean]>([
  ["author", 12 * HOUR, true],
  ["author", 12 * HOUR + 1, false],
  ["administrator", 30 * MINUTE, true],
  ["administrator", 30 * MINUTE + 1, false],
])("a session of an %s that was idle for %d ms is alive: %s", async (role, idle, alive) => {
  const { sid } = await opened((await someone(role)).id);
  expect((await at(after(idle), () => viewerForSession(sid))) !== null).toBe(alive);
});

test.each<[Role, number, number]>([
  ["author", 7 * 24 * HOUR, 11 * HOUR],
  ["administrator", 12 * HOUR, 29 * MINUTE],
])("a session of an %s in constant use ends after %d ms", async (role, whole, step) => {
  const { sid } = await opened((await someone(role)).id);
  for (let time = step; time < whole; time += step)
    expect(await at(after(time), () => viewerForSession(sid))).not.toBeNull();
  await at(after(whole), () => viewerForSession(sid));
  expect(await at(after(whole + 1), () => viewerForSession(sid))).toBeNull();
});

test("being in use is noted once a minute at most", async () => {
  const { sid, sessionId } = await opened((await someone("author")).id);
  const seenAt = async () =>
    (await db.select().from(sessions).where(eq(sessions.id, sessionId)))[0]?.lastSeenAt;
  await at(after(MINUTE - 1), () => viewerForSession(sid));
  expect(await seenAt()).toEqual(morning);
  await at(after(MINUTE), () => viewerForSession(sid));
  expect(await seenAt()).toEqual(after(MINUTE));
});

test("a role that was taken away is gone with the next request", async () => {
  const person = await someone("editor");
  const { sid } = await opened(person.id);
  await db.delete(memberships).where(eq(memberships.personId, person.id));
  expect((await at(morning, () => viewerForSession(sid)))?.memberships).toEqual([]);
});

test("people see their own open sessions and end them, and nobody else's", async () => {
  const person = await someone("author");
  const stranger = await someone("author");
  const [here, there] = [await opened(person.id), await opened(person.id)];
  const viewer = viewerOf(person, here.sessionId);
  await at(morning, async () => {
    expect(keysOf(await endSession(viewerOf(stranger), there.sessionId))).toEqual(["general.not-found"]);
    granted(await endSession(viewer, there.sessionId));
    expect(await viewerForSession(there.sid)).toBeNull();
    expect(await sessionsOf(viewer)).toMatchObject([{ id: here.sessionId, current: true }]);
  });
});

test("the account tells its owner's own particulars", async () => {
  const person = await someone("author");
  expect(await accountOf(viewerOf(person))).toMatchObject({
    email: person.email,
    duty: null,
    enrolment: null,
  });
});
