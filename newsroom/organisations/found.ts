import { count, eq } from "drizzle-orm";
import { db, type Transaction } from "@/db";
import { organisations } from "@/db/schema/organisations";
import { settings } from "@/db/schema/settings";
import { topics } from "@/db/schema/topics";
import { record } from "@/newsroom/journal/record";
import { done, type Issue, type Outcome, refused } from "@/newsroom/outcome";
import { isBlank } from "@/newsroom/persian/blank";
import { normalise } from "@/newsroom/persian/normalise";
import { type OrganisationKind, organisationKinds } from "./organisation";
import type { CitySite } from "./site";

/** What an operator founds a city with, at the server's own keyboard; no screen leads here. */

const operator = { personId: null, name: "operator" };
const everyPage = { tags: ["site", "home"] };
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export interface NewOrganisation {
  slug: string;
  name: string;
  shortName: string;
  kind: string;
  /** Slug of the organisation above it; empty for the topmost. */
  parent: string;
  central: boolean;
  about: string;
}

/**
 * Adds an organisation to the tree. Out comes its slug. Refuses with organisations.slug-unreadable, -slug-taken,
 * -name-missing, -kind-unknown, -parent-unknown, -central-taken.
 */
export async function addOrganisation(typed: NewOrganisation): Promise<Outcome<string>> {
  const kind = organisationKinds.find((known) => known === typed.kind);
  const issues = nameIssues(typed);
  if (!kind) return refused(...issues, { key: "organisations.kind-unknown", field: "kind" });
  if (issues.length > 0) return refused(...issues);
  return db.transaction((tx) => insertOrganisation(tx, typed, kind));
}

async function insertOrganisation(
  tx: Transaction,
  { slug, name, shortName, parent, central, about }: NewOrganisation,
  kind: OrganisationKind,
): Promise<Outcome<string>> {
  const parentId = parent === "" ? null : await idOf(tx, parent);
  if (parentId === undefined) return refused({ key: "organisations.parent-unknown", field: "parent" });
  if (central && (await hasCentralDesk(tx)))
    return refused({ key: "organisations.central-taken", field: "central" });
  const row = {
    slug,
    name: normalise(name),
    shortName: normalise(shortName || name),
    kind,
    parentId,
    central,
    about,
  };
  const [added] = await tx
    .insert(organisations)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: organisations.id });
  if (!added) return refused({ key: "organisations.slug-taken", field: "slug" });
  const subject = { kind: "organisation", id: added.id } as const;
  await record(
    tx,
    { actor: operator, action: "organisation.add", subject, detail: { slug, kind, central } },
    everyPage,
  );
  return done(slug);
}

/** Adds a topic at the end of the list. Refuses with organisations.slug-unreadable, -slug-taken, -name-missing. */
export async function addTopic(typed: { slug: string; name: string }): Promise<Outcome<string>> {
  const issues = nameIssues(typed);
  if (issues.length > 0) return refused(...issues);
  return db.transaction(async (tx) => {
    const [present] = await tx.select({ count: count() }).from(topics);
    const row = { slug: typed.slug, name: normalise(typed.name), position: present?.count ?? 0 };
    const [added] = await tx.insert(topics).values(row).onConflictDoNothing().returning({ id: topics.id });
    if (!added) return refused({ key: "organisations.slug-taken", field: "slug" });
    const subject = { kind: "organisation", id: added.id } as const;
    await record(
      tx,
      { actor: operator, action: "topic.add", subject, detail: { slug: typed.slug } },
      everyPage,
    );
    return done(typed.slug);
  });
}

/** Says whose newsroom this is, on every page. Refuses with organisations.name-missing. */
export async function nameSite(site: CitySite): Promise<Outcome<CitySite>> {
  if (isBlank(site.name) || isBlank(site.owner))
    return refused({ key: "organisations.name-missing", field: "name" });
  return db.transaction(async (tx) => {
    const row = { key: "site", value: site };
    await tx
      .insert(settings)
      .values(row)
      .onConflictDoUpdate({ target: settings.key, set: { value: site } });
    const subject = { kind: "site", id: "site" } as const;
    await record(tx, { actor: operator, action: "site.name", subject, detail: { ...site } }, everyPage);
    return done(site);
  });
}

function nameIssues({ slug, name }: { slug: string; name: string }): Issue[] {
  const issues: Issue[] = [];
  if (!SLUG.test(slug) || slug.length > 60)
    issues.push({ key: "organisations.slug-unreadable", field: "slug" });
  if (isBlank(name)) issues.push({ key: "organisations.name-missing", field: "name" });
  return issues;
}

async function idOf(tx: Transaction, slug: string): Promise<string | undefined> {
  const [row] = await tx
    .select({ id: organisations.id })
    .from(organisations)
    .where(eq(organisations.slug, slug));
  return row?.id;
}

async function hasCentralDesk(tx: Transaction): Promise<boolean> {
  const [found] = await tx
    .select({ count: count() })
    .from(organisations)
    .where(eq(organisations.central, true));
  return found?.count !== 0;
}
