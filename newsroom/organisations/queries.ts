import { asc, eq } from "drizzle-orm";
import { db } from "@/db";
import { organisations } from "@/db/schema/organisations";
import { organisationsWhere, type Role, type Viewer } from "@/newsroom/people/person";
import type { Organisation, OrganisationOption } from "./organisation";

type Row = Omit<Organisation, "depth">;

/** All organisations, parents before their children, brothers in the city's order. */
export async function organisationTree(): Promise<Organisation[]> {
  const rows = await readAll();
  const known = new Set(rows.map((row) => row.id));
  return below(rows, (row) => row.parentId === null || !known.has(row.parentId), 0);
}

/** The organisation at this address (Latin slug), or null. */
export async function organisationBySlug(slug: string): Promise<Organisation | null> {
  return (await organisationTree()).find((organisation) => organisation.slug === slug) ?? null;
}

/** Is there an organisation with this id? A well-formed id may still be nobody's. */
export async function isOrganisation(id: string): Promise<boolean> {
  const rows = await db.select({ id: organisations.id }).from(organisations).where(eq(organisations.id, id));
  return rows.length === 1;
}

/** The organisations in which the viewer holds one of these roles, to choose one from. */
export async function organisationOptions(
  viewer: Viewer,
  roles: readonly Role[],
): Promise<OrganisationOption[]> {
  const held = organisationsWhere(viewer, roles);
  const all = await organisationTree();
  const mine = held === "all" ? all : all.filter((organisation) => held.includes(organisation.id));
  return mine.map(({ id, name }) => ({ id, name }));
}

// A city has dozens of organisations, not thousands: the whole tree is one small read.
function readAll(): Promise<Row[]> {
  return db
    .select({
      id: organisations.id,
      slug: organisations.slug,
      name: organisations.name,
      shortName: organisations.shortName,
      kind: organisations.kind,
      central: organisations.central,
      about: organisations.about,
      parentId: organisations.parentId,
    })
    .from(organisations)
    .orderBy(asc(organisations.position), asc(organisations.slug));
}

function below(rows: readonly Row[], isHere: (row: Row) => boolean, depth: number): Organisation[] {
  return rows
    .filter(isHere)
    .flatMap((row) => [{ ...row, depth }, ...below(rows, (child) => child.parentId === row.id, depth + 1)]);
}
