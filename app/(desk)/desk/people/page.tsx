import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireViewer } from "@/app/session";
import { PageHeader } from "@/components/frame/page-header";
import { Pagination } from "@/components/frame/pagination";
import { PeopleFilter } from "@/components/people/people-filter";
import { PeopleTable, type PersonLine } from "@/components/people/people-table";
import { LinkButton } from "@/components/ui/button";
import { organisationOptions } from "@/newsroom/organisations/queries";
import { mayManagePeople } from "@/newsroom/people/permissions";
import { type ManagedPerson, peopleFor } from "@/newsroom/people/queries";
import { peopleWords } from "@/words/fa/people";
import { listAddress, listQuery } from "./list-query";

export const metadata: Metadata = { title: peopleWords.title };

const PAGE = 30;

export default async function PeoplePage({ searchParams }: PageProps<"/desk/people">) {
  const viewer = await requireViewer();
  if (!mayManagePeople(viewer)) notFound();
  const query = listQuery(await searchParams);
  const { words, organisationId, after } = query;
  const filter = { words, ...(organisationId ? { organisationId } : {}) };
  const [rows, organisations] = await Promise.all([
    peopleFor(viewer, filter, after, PAGE + 1),
    organisationOptions(viewer, ["administrator"]),
  ]);
  const shown = rows.slice(0, PAGE);
  const last = rows.length > PAGE ? shown.at(-1) : undefined;
  return (
    <>
      <PageHeader title={peopleWords.title} action={<AddLink />}>
        {peopleWords.intro}
      </PageHeader>
      <PeopleFilter words={words} organisationId={organisationId ?? ""} organisations={organisations} />
      <PeopleTable people={shown.map(lineOf)} />
      <Pagination
        {...(last ? { older: listAddress({ ...query, after: last }) } : {})}
        {...(after ? { newer: listAddress({ ...query, after: null }) } : {})}
        olderLabel={peopleWords.next}
        newerLabel={peopleWords.first}
      />
    </>
  );
}

function AddLink() {
  return (
    <LinkButton href="/desk/people/new" tone="primary" icon="add">
      {peopleWords.add}
    </LinkButton>
  );
}

function lineOf(person: ManagedPerson): PersonLine {
  const { id, name, email, memberships: roles } = person;
  return { id, href: `/desk/people/${id}`, name, email, state: stateOf(person), roles };
}

function stateOf({ suspendedAt, firstPasswordUntil }: ManagedPerson): PersonLine["state"] {
  if (suspendedAt) return "suspended";
  return firstPasswordUntil ? "invited" : "active";
}
