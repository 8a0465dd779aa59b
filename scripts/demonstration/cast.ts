import { db } from "@/db";
import { organisations as typedOrganisations } from "@/db/city/organisations";
import { people as typedPeople } from "@/db/city/people";
import { topics as typedTopics } from "@/db/city/topics";
import { organisations } from "@/db/schema/organisations";
import { memberships, people } from "@/db/schema/people";
import { topics } from "@/db/schema/topics";
import { hashPassword } from "@/newsroom/people/password";
import type { Role, Viewer } from "@/newsroom/people/person";

/** Everybody and everything the demonstration's stories name, by their keys. */
export interface Cast {
  organisations: Map<string, string>;
  topics: Map<string, string>;
  viewers: Map<string, Viewer>;
}

/** The password of every account of the demonstration (product.md). A production start never makes them. */
const PASSWORD = "meydan-demo";

/** Founds the city: its organisations, topics and people. */
export async function foundCity(): Promise<Cast> {
  const cast: Cast = { organisations: new Map(), topics: new Map(), viewers: new Map() };
  await foundOrganisations(cast);
  await foundTopics(cast);
  await invitePeople(cast);
  return cast;
}

async function foundOrganisations(cast: Cast): Promise<void> {
  for (const [position, { key, parent, ...organisation }] of typedOrganisations.entries()) {
    const parentId = parent === null ? null : need(cast.organisations, parent);
    const [row] = await db
      .insert(organisations)
      .values({ ...organisation, parentId, position })
      .returning({ id: organisations.id });
    if (row) cast.organisations.set(key, row.id);
  }
}

async function foundTopics(cast: Cast): Promise<void> {
  const rows = await db
    .insert(topics)
    .values(typedTopics.map((topic, position) => ({ ...topic, position })))
    .returning();
  for (const { id, slug } of rows) cast.topics.set(slug, id);
}

async function invitePeople(cast: Cast): Promise<void> {
  const passwordHash = await hashPassword(PASSWORD);
  for (const { key, email, name, memberships: held } of typedPeople) {
    const [person] = await db
      .insert(people)
      .values({ email, name, passwordHash })
      .returning({ id: people.id });
    if (!person) throw new Error(`no row came back for ${email}`);
    const rights = held.map(({ organisation, role }) => rightIn(cast, organisation, role));
    await db
      .insert(memberships)
      .values(rights.map(({ organisationId, role }) => ({ personId: person.id, organisationId, role })));
    cast.viewers.set(key, { personId: person.id, name, sessionId: "demonstration", memberships: rights });
  }
}

function rightIn(cast: Cast, key: string, role: Role) {
  const central = typedOrganisations.some((organisation) => organisation.key === key && organisation.central);
  return { organisationId: need(cast.organisations, key), role, central };
}

/** What the demonstration's data names must be there. */
export function need<T>(things: ReadonlyMap<string, T>, key: string): T {
  const thing = things.get(key);
  if (thing === undefined) throw new Error(`the demonstration names what it does not have: ${key}`);
  return thing;
}
