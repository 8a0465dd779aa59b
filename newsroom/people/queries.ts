import { and, asc, eq, exists, gt, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import { db, type Reader } from "@/db";
import { organisations } from "@/db/schema/organisations";
import { memberships, people } from "@/db/schema/people";
import { mayManagePeople } from "./permissions";
import { type Membership, organisationsWhere, type Role, type Viewer } from "./person";

/** A membership with the name of its organisation. */
export interface NamedMembership extends Membership {
  organisation: string;
}

/** A person as administrators see them. */
export interface ManagedPerson {
  id: string;
  name: string;
  email: string;
  suspendedAt: Date | null;
  enrolledAt: Date | null;
  firstPasswordUntil: Date | null;
  memberships: NamedMembership[];
}

export interface PeopleFilter {
  /** A part of a name or an address. */
  words?: string;
  organisationId?: string;
}

/** Where a page of the list begins: after this person. */
export interface PeopleKey {
  name: string;
  id: string;
}

/** People the viewer manages, in alphabetical order; one more than a page tells of a next one. Nobody for anybody else. */
export async function peopleFor(
  viewer: Viewer,
  filter: PeopleFilter = {},
  after: PeopleKey | null = null,
  limit = 31,
): Promise<ManagedPerson[]> {
  if (!mayManagePeople(viewer)) return [];
  const rows = await db
    .select(columns)
    .from(people)
    .where(and(reach(viewer), matches(filter), after ? follows(after) : undefined))
    .orderBy(asc(byName), asc(people.id))
    .limit(limit);
  return withMemberships(rows, db);
}

/** One person the viewer manages, or null: whoever is out of reach is not found. */
export async function personFor(
  viewer: Viewer,
  id: string,
  reader: Reader = db,
): Promise<ManagedPerson | null> {
  if (!mayManagePeople(viewer)) return null;
  const rows = await reader
    .select(columns)
    .from(people)
    .where(and(eq(people.id, id), reach(viewer)));
  const [person] = await withMemberships(rows, reader);
  return person ?? null;
}

const columns = {
  id: people.id,
  name: people.name,
  email: people.email,
  suspendedAt: people.suspendedAt,
  enrolledAt: people.totpEnrolledAt,
  firstPasswordUntil: people.firstPasswordUntil,
};
const byName = sql`${people.name} collate "fa-x-icu"`;

function reach(viewer: Viewer): SQL | undefined {
  const held = organisationsWhere(viewer, ["administrator"]);
  return held === "all" ? undefined : worksIn(inArray(memberships.organisationId, held));
}

function worksIn(where: SQL): SQL {
  return exists(
    db
      .select({ id: memberships.id })
      .from(memberships)
      .where(and(eq(memberships.personId, people.id), where)),
  );
}

function matches({ words, organisationId }: PeopleFilter): SQL | undefined {
  const part = words ? `%${words.replace(/[\\%_]/g, "\\$&")}%` : null;
  return and(
    part ? or(sql`${people.name} ilike ${part}`, sql`${people.email} ilike ${part}`) : undefined,
    organisationId ? worksIn(eq(memberships.organisationId, organisationId)) : undefined,
  );
}

function follows({ name, id }: PeopleKey): SQL | undefined {
  return or(sql`${byName} > ${name}`, and(sql`${byName} = ${name}`, gt(people.id, id)));
}

type Row = Omit<ManagedPerson, "memberships">;

async function withMemberships(rows: readonly Row[], reader: Reader): Promise<ManagedPerson[]> {
  if (rows.length === 0) return [];
  const held = await reader
    .select({
      personId: memberships.personId,
      organisationId: memberships.organisationId,
      role: memberships.role,
      central: organisations.central,
      organisation: organisations.name,
    })
    .from(memberships)
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(
      inArray(
        memberships.personId,
        rows.map((row) => row.id),
      ),
    )
    .orderBy(asc(organisations.position), asc(memberships.role));
  return rows.map((row) => ({
    ...row,
    memberships: held.filter((membership) => membership.personId === row.id),
  }));
}

/** The rights as they are at this moment: does this person hold one of these roles in one of these organisations? */
export async function holdsInOneOf(
  reader: Reader,
  viewer: Viewer,
  some: readonly Role[],
  organisationIds: readonly string[],
): Promise<boolean> {
  const [row] = await reader
    .select({ id: memberships.id })
    .from(memberships)
    .innerJoin(people, and(eq(people.id, memberships.personId), isNull(people.suspendedAt)))
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(
      and(
        eq(memberships.personId, viewer.personId),
        inArray(memberships.role, [...some]),
        or(inArray(organisations.id, [...organisationIds]), organisations.central),
      ),
    )
    .limit(1);
  return row !== undefined;
}

/** The people with one of these roles in an organisation; where it has none of its own, those of the central desk. */
export async function peopleWith(
  reader: Reader,
  roles: readonly Role[],
  organisationId: string,
): Promise<string[]> {
  const rows = await reader
    .selectDistinct({ id: memberships.personId, central: organisations.central })
    .from(memberships)
    .innerJoin(people, and(eq(people.id, memberships.personId), isNull(people.suspendedAt)))
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(
      and(
        inArray(memberships.role, [...roles]),
        or(eq(organisations.id, organisationId), organisations.central),
      ),
    );
  const own = rows.filter(({ central }) => !central);
  return (own.length > 0 ? own : rows).map(({ id }) => id);
}
