import { randomUUID } from "node:crypto";
import { desc, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { db } from "@/db";
import { journal } from "@/db/schema/journal";
import { memberships } from "@/db/schema/people";
import { addFirstPerson, addPerson } from "@/newsroom/people/add";
import { handOverPassword } from "@/newsroom/people/hand-over";
import type { Role, Viewer } from "@/newsroom/people/person";
import { peopleFor } from "@/newsroom/people/queries";
import { grantRole, withdrawRole } from "@/newsroom/people/roles";
import { openSession, viewerForSession } from "@/newsroom/people/sessions";
import { signIn } from "@/newsroom/people/sign-in";
import { suspendPerson, unsuspendPerson } from "@/newsroom/people/suspend";
import {
  anOrganisation,
  aPerson,
  type BuiltOrganisation,
  type BuiltPerson,
  granted,
  keysOf,
  rowOfPerson,
  viewerOf,
} from "../../city";

const centralDesk = anOrganisation({ central: true });
const enrolledAt = new Date("2026-11-01T00:00:00Z");

const anAdministrator = async () =>
  aPerson({ roles: { administrator: await centralDesk }, totpEnrolledAt: enrolledAt });
const administrator = anAdministrator();
const asAdministrator = async () => viewerOf(await administrator);

type Act = (viewer: Viewer, person: BuiltPerson, organisation: BuiltOrganisation) => Promise<{ ok: boolean }>;
const acts: Record<string, Act> = {
  "add a person": (viewer, _, { id }) =>
    addPerson(viewer, {
      email: `${randomUUID()}@meydan.example`,
      name: "نفر تازه",
      role: "author",
      organisationId: id,
    }),
  suspend: (viewer, person) => suspendPerson(viewer, person.id, ""),
  "grant a role": (viewer, person, { id }) =>
    grantRole(viewer, { personId: person.id, organisationId: id, role: "editor" }),
  "withdraw a role": (viewer, person, { id }) =>
    withdrawRole(viewer, { personId: person.id, organisationId: id, role: "author" }),
  "hand over a password": (viewer, person) => handOverPassword(viewer, person.id),
};

const actors: Record<
  string,
  (own: BuiltOrganisation, other: BuiltOrganisation) => Promise<{ roles: object }>
> = {};
const others: Role[] = ["author", "editor", "manager", "moderator"];
for (const role of others) {
  actors[`an own ${role}`] = async (own) => ({ roles: { [role]: own } });
  actors[`a central ${role}`] = async () => ({ roles: { [role]: await centralDesk } });
}
actors["another organisation's administrator"] = async (_, other) => ({ roles: { administrator: other } });
actors["somebody without roles"] = async () => ({ roles: {} });

describe.each(Object.entries(actors))("%s", (_, rolesIn) => {
  test.each(Object.entries(acts))("may not %s", async (_, act) => {
    const [own, other] = [await anOrganisation(), await anOrganisation()];
    const person = await aPerson({ roles: { author: own } });
    const viewer = viewerOf(await aPerson(await rolesIn(own, other)));
    const before = await tracesOf(person);
    expect((await act(viewer, person, own)).ok).toBe(false);
    expect(await tracesOf(person)).toEqual(before);
  });
});

describe.each([
  ["the organisation's administrator", async (own: BuiltOrganisation) => ({ administrator: own })],
  ["a central administrator", async () => ({ administrator: await centralDesk })],
])("%s", (_, rolesIn) => {
  test.each(Object.entries(acts))("may %s, and the journal says so", async (_, act) => {
    const own = await anOrganisation();
    const person = await aPerson({ roles: { author: own } });
    const viewer = viewerOf(await aPerson({ roles: await rolesIn(own) }));
    expect((await act(viewer, person, own)).ok).toBe(true);
    const [line] = await db.select().from(journal).orderBy(desc(journal.number)).limit(1);
    expect(line).toMatchObject({ actorId: viewer.personId, subjectKind: "person" });
  });
});

async function tracesOf(person: BuiltPerson) {
  const held = await db.select().from(memberships).where(eq(memberships.personId, person.id));
  const lines = await db.select({ number: journal.number }).from(journal);
  return { row: await rowOfPerson(person.id), held, lines: lines.length };
}

test("an organisation's administrator does not reach who also works elsewhere", async () => {
  const [own, other] = [await anOrganisation(), await anOrganisation()];
  const viewer = viewerOf(await aPerson({ roles: { administrator: own } }));
  const person = await aPerson({ roles: { author: [own, other] } });
  expect(keysOf(await suspendPerson(viewer, person.id, ""))).toEqual(["general.not-allowed"]);
  const grant = { personId: person.id, organisationId: (await centralDesk).id, role: "manager" as const };
  expect(keysOf(await grantRole(viewer, grant))).toEqual(["general.not-allowed"]);
});

test("a suspended person's open session is dead at once, and alive again only after signing in anew", async () => {
  const person = await aPerson({ roles: { editor: await anOrganisation() } });
  const { sid } = await db.transaction((tx) => openSession(tx, person.id));
  granted(await suspendPerson(await asAdministrator(), person.id, "پایان مأموریت"));
  expect(await viewerForSession(sid)).toBeNull();
  granted(await unsuspendPerson(await asAdministrator(), person.id));
  expect(await viewerForSession(sid)).toBeNull();
});

test("a role given counts with the next request of an open session", async () => {
  const organisation = await anOrganisation();
  const person = await aPerson({ roles: { author: organisation } });
  const { sid } = await db.transaction((tx) => openSession(tx, person.id));
  granted(
    await grantRole(await asAdministrator(), {
      personId: person.id,
      organisationId: organisation.id,
      role: "editor",
    }),
  );
  expect((await viewerForSession(sid))?.memberships.map((held) => held.role).sort()).toEqual([
    "author",
    "editor",
  ]);
});

test("nobody gives roles to themselves", async () => {
  const viewer = await asAdministrator();
  const grant = {
    personId: viewer.personId,
    organisationId: (await centralDesk).id,
    role: "manager" as const,
  };
  expect(keysOf(await grantRole(viewer, grant))).toEqual(["people.own-roles"]);
});

test("the last administrator stays, and of two who remove each other at once one does", async () => {
  const [one, other] = [await administrator, await anAdministrator()];
  const organisationId = (await centralDesk).id;
  await suspendOthersThan(one, other);
  const taking = (viewer: BuiltPerson, from: BuiltPerson) =>
    withdrawRole(viewerOf(viewer), { personId: from.id, organisationId, role: "administrator" });
  const both = await Promise.all([taking(one, other), taking(other, one)]);
  expect(both.flatMap(keysOf)).toEqual(["people.last-administrator"]);
  const last = both[0]?.ok ? one : other;
  expect(keysOf(await suspendPerson(viewerOf(last), last.id, ""))).toEqual(["people.last-administrator"]);
  expect(keysOf(await taking(last, last))).toEqual(["people.last-administrator"]);
});

async function suspendOthersThan(...kept: BuiltPerson[]) {
  const seen = await peopleFor(
    await asAdministrator(),
    { organisationId: (await centralDesk).id },
    null,
    500,
  );
  const rest = seen.filter((person) => !person.suspendedAt && !kept.some(({ id }) => id === person.id));
  for (const person of rest) granted(await suspendPerson(await asAdministrator(), person.id, ""));
}

describe("a new person", () => {
  const add = async (more: object = {}) => {
    const viewer = viewerOf(await anAdministrator());
    const organisationId = (await anOrganisation()).id;
    return addPerson(viewer, {
      email: `${randomUUID()}@meydan.example`,
      name: "نفر تازه",
      role: "author",
      organisationId,
      ...more,
    });
  };

  test("enters with the password handed over, and has no right before choosing an own one", async () => {
    const email = `${randomUUID()}@meydan.example`;
    const { firstPassword } = granted(await add({ email }));
    const { sid } = granted(await signIn({ email, password: firstPassword, code: "", bucket: null }));
    expect((await viewerForSession(sid))?.memberships).toEqual([]);
  });

  test.each([
    [{ name: " \u200c " }, "people.name-missing"],
    [{ name: "ن".repeat(81) }, "people.name-too-long"],
    [{ email: "بی‌نشانی" }, "people.email-unreadable"],
    [{ email: "name＠example.ir" }, "people.email-unreadable"],
  ])("%j is refused", async (more, key) => {
    expect(keysOf(await add(more))).toEqual([key]);
  });

  test("with an address that is taken is refused, whatever its case", async () => {
    const { email } = await aPerson();
    expect(keysOf(await add({ email: email.toUpperCase() }))).toEqual(["people.email-taken"]);
  });

  test("can be added at the server's keyboard", async () => {
    const { slug } = await anOrganisation();
    const first = {
      email: `${randomUUID()}@meydan.example`,
      name: "نخستین نفر",
      role: "administrator" as const,
    };
    const { id } = granted(await addFirstPerson({ ...first, organisationSlug: slug }));
    expect((await rowOfPerson(id)).firstPasswordUntil).not.toBeNull();
    expect(keysOf(await addFirstPerson({ ...first, organisationSlug: "nowhere" }))).toEqual([
      "people.organisation-unknown",
    ]);
  });
});
