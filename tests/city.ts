import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { db } from "@/db";
import { organisations } from "@/db/schema/organisations";
import { memberships, people } from "@/db/schema/people";
import type { Outcome } from "@/newsroom/outcome";
import { hashPassword } from "@/newsroom/people/password";
import type { Membership, Role, Viewer } from "@/newsroom/people/person";

/** Builders of what a test needs, straight into its own database. */

export interface BuiltOrganisation {
  id: string;
  slug: string;
  name: string;
  central: boolean;
}

export interface BuiltPerson {
  id: string;
  name: string;
  email: string;
  memberships: Membership[];
}

export const PASSWORD = "یک گذرواژهٔ بلند برای آزمون";
let hashed: Promise<string> | undefined;

/** An organisation at the top of the tree, or below `parent`. A database has at most one `central`. */
export async function anOrganisation(
  given: Partial<typeof organisations.$inferInsert> = {},
): Promise<BuiltOrganisation> {
  const slug = `organisation-${randomUUID()}`;
  const values = {
    slug,
    name: `سازمان ${slug.slice(-4)}`,
    shortName: "سازمان",
    kind: "organisation" as const,
    ...given,
  };
  const [row] = await db.insert(organisations).values(values).returning();
  if (!row) throw new Error("no organisation row came back");
  return row;
}

interface Given extends Partial<typeof people.$inferInsert> {
  /** Roles, each with the organisations in which it is held. */
  roles?: Partial<Record<Role, BuiltOrganisation | BuiltOrganisation[]>>;
}

/** Somebody who has chosen the password PASSWORD, with these roles. */
export async function aPerson({ roles = {}, ...given }: Given = {}): Promise<BuiltPerson> {
  hashed ??= hashPassword(PASSWORD);
  const values = {
    email: `${randomUUID()}@meydan.example`,
    name: "آذر آزمونی",
    passwordHash: await hashed,
    ...given,
  };
  const [person] = await db
    .insert(people)
    .values(values)
    .returning({ id: people.id, name: people.name, email: people.email });
  if (!person) throw new Error("no person row came back");
  const held = Object.entries(roles).flatMap(([role, where]) =>
    [where].flat().map(({ id, central }) => ({ role: role as Role, organisationId: id, central })),
  );
  if (held.length > 0) {
    await db
      .insert(memberships)
      .values(held.map(({ role, organisationId }) => ({ personId: person.id, role, organisationId })));
  }
  return { ...person, memberships: held };
}

/** The person as a viewer, with all their roles counting. */
export function viewerOf(person: BuiltPerson, sessionId: string = randomUUID()): Viewer {
  return { personId: person.id, name: person.name, sessionId, memberships: person.memberships };
}

/** The person's row as it is now. */
export async function rowOfPerson(id: string): Promise<typeof people.$inferSelect> {
  const [row] = await db.select().from(people).where(eq(people.id, id));
  if (!row) throw new Error("the person is gone");
  return row;
}

/** What a verb that had to succeed brought. */
export function granted<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.issues)}`);
  return outcome.value;
}

/** The keys a verb refused with; none when it did what it was asked. */
export function keysOf(outcome: Outcome<unknown>): string[] {
  return outcome.ok ? [] : outcome.issues.map((issue) => issue.key);
}
