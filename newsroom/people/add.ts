import { eq } from "drizzle-orm";
import { db, type Transaction } from "@/db";
import { organisations } from "@/db/schema/organisations";
import { memberships, people } from "@/db/schema/people";
import { type Entry, record } from "@/newsroom/journal/record";
import { done, type Issue, type Outcome, refused } from "@/newsroom/outcome";
import { isBlank, lengthInLetters } from "@/newsroom/persian/blank";
import { normalise } from "@/newsroom/persian/normalise";
import { emailForm, isEmail } from "./email";
import { makeFirstPassword } from "./first-password";
import { hashPassword } from "./password";
import { mayManageRolesIn } from "./permissions";
import type { Role, Viewer } from "./person";

const LONGEST_NAME = 80;

/** Somebody new, with the first of their roles. */
export interface NewPerson {
  email: string;
  name: string;
  role: Role;
  organisationId: string;
}

/** Their row, and the password to hand over: it is shown this once and kept nowhere. */
export interface Added {
  id: string;
  name: string;
  firstPassword: string;
}

/**
 * An administrator adds somebody to an organisation of theirs. Refuses with general.not-allowed, people.name-missing,
 * people.name-too-long, people.email-unreadable, people.email-taken.
 */
export async function addPerson(viewer: Viewer, typed: NewPerson): Promise<Outcome<Added>> {
  if (!mayManageRolesIn(viewer, typed.organisationId)) return refused({ key: "general.not-allowed" });
  return add(viewer, typed);
}

/**
 * An operator at the server's own keyboard adds somebody: the first administrator above all. Refuses like addPerson,
 * and with people.organisation-unknown.
 */
export async function addFirstPerson(typed: {
  email: string;
  name: string;
  role: Role;
  organisationSlug: string;
}): Promise<Outcome<Added>> {
  const { organisationSlug, ...person } = typed;
  const [organisation] = await db
    .select({ id: organisations.id })
    .from(organisations)
    .where(eq(organisations.slug, organisationSlug));
  if (!organisation) return refused({ key: "people.organisation-unknown", field: "organisationSlug" });
  return add({ personId: null, name: "operator" }, { ...person, organisationId: organisation.id });
}

async function add(actor: Entry["actor"], typed: NewPerson): Promise<Outcome<Added>> {
  const person = {
    ...typed,
    name: normalise(typed.name).replace(/\s+/g, " ").trim(),
    email: emailForm(typed.email),
  };
  const issues = issuesOf(person);
  if (issues.length > 0) return refused(...issues);
  const { password, until } = makeFirstPassword();
  const passwordHash = await hashPassword(password);
  return db.transaction(async (tx) => {
    const id = await insertPerson(tx, { ...person, passwordHash, firstPasswordUntil: until });
    if (!id) return refused({ key: "people.email-taken", field: "email" });
    await tx
      .insert(memberships)
      .values({ personId: id, organisationId: person.organisationId, role: person.role });
    const detail = { role: person.role, organisation: person.organisationId, name: person.name };
    await record(tx, { actor, action: "person.add", subject: { kind: "person", id }, detail });
    return done({ id, name: person.name, firstPassword: password });
  });
}

function issuesOf({ name, email }: NewPerson): Issue[] {
  const issues: Issue[] = [];
  if (isBlank(name)) issues.push({ key: "people.name-missing", field: "name" });
  if (lengthInLetters(name) > LONGEST_NAME) {
    issues.push({ key: "people.name-too-long", field: "name", values: { most: LONGEST_NAME } });
  }
  if (!isEmail(email)) issues.push({ key: "people.email-unreadable", field: "email" });
  return issues;
}

async function insertPerson(
  tx: Transaction,
  { name, email, passwordHash, firstPasswordUntil }: typeof people.$inferInsert,
): Promise<string | null> {
  const [row] = await tx
    .insert(people)
    .values({ name, email, passwordHash, firstPasswordUntil })
    .onConflictDoNothing({ target: people.email })
    .returning({ id: people.id });
  return row?.id ?? null;
}
