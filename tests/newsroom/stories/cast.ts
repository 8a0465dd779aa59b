import { eq } from "drizzle-orm";
import { db } from "@/db";
import { organisations } from "@/db/schema/organisations";
import type { Role, Viewer } from "@/newsroom/people/person";
import * as city from "@/tests/city";

/** The city's builders in the short form that stories are told in. */

export async function anOrganisation(): Promise<string> {
  return (await city.anOrganisation()).id;
}

/** The id of the one central desk of this database. */
export async function theCentralDesk(): Promise<string> {
  const [row] = await db
    .select({ id: organisations.id })
    .from(organisations)
    .where(eq(organisations.central, true));
  return row?.id ?? (await city.anOrganisation({ central: true })).id;
}

/** A person with these roles in this organisation; without roles, somebody who is nothing here. */
export async function aPerson(organisationId: string, ...roles: Role[]): Promise<Viewer> {
  const [where] = await db.select().from(organisations).where(eq(organisations.id, organisationId));
  if (!where) throw new Error("no such organisation");
  const held = Object.fromEntries(roles.map((role) => [role, where]));
  return city.viewerOf(await city.aPerson({ roles: held, name: roles.join(" ") || "nobody" }));
}
