import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { moment } from "@/app/present/moment";
import { requireViewer } from "@/app/session";
import { PageHeader } from "@/components/frame/page-header";
import { AccessForm } from "@/components/people/access-form";
import { GrantRoleForm } from "@/components/people/grant-role-form";
import { HandOverForm } from "@/components/people/hand-over-form";
import { HeldRoles } from "@/components/people/held-roles";
import { Section } from "@/components/people/section";
import { organisationOptions } from "@/newsroom/organisations/queries";
import { mayManagePerson, mayManageRolesIn } from "@/newsroom/people/permissions";
import type { Viewer } from "@/newsroom/people/person";
import { type ManagedPerson, personFor } from "@/newsroom/people/queries";
import { peopleWords, personWords } from "@/words/fa/people";
import {
  grantRoleAction,
  handOverAction,
  suspendAction,
  unsuspendAction,
  withdrawRoleAction,
} from "../actions";

export const metadata: Metadata = { title: peopleWords.title };

/** One person, as far as this administrator reaches. */
export default async function PersonPage({ params }: PageProps<"/desk/people/[id]">) {
  const viewer = await requireViewer();
  const id = z.uuid().safeParse((await params).id);
  const person = id.success ? await personFor(viewer, id.data) : null;
  if (!person) notFound();
  const organisations = await organisationOptions(viewer, ["administrator"]);
  const isOneself = person.id === viewer.personId;
  return (
    <>
      <PageHeader title={person.name} trail={[{ href: "/desk/people", label: peopleWords.title }]}>
        <bdi dir="ltr">{person.email}</bdi>
      </PageHeader>
      <div className="grid gap-10">
        <Section id="roles" title={personWords.roles}>
          <HeldRoles
            action={withdrawRoleAction}
            personId={person.id}
            held={person.memberships.map((one) => heldBy(viewer, one))}
          />
          {isOneself ? null : (
            <GrantRoleForm action={grantRoleAction} personId={person.id} organisations={organisations} />
          )}
        </Section>
        {mayManagePerson(viewer, person) ? (
          <Access person={person} isOneself={isOneself} />
        ) : (
          <p className="text-sm text-soft">{personWords.outOfReach}</p>
        )}
      </div>
    </>
  );
}

function Access({ person, isOneself }: { person: ManagedPerson; isOneself: boolean }) {
  const { id, suspendedAt } = person;
  return (
    <>
      <Section id="access" title={personWords.access}>
        <AccessForm
          suspend={suspendAction}
          unsuspend={unsuspendAction}
          personId={id}
          suspendedAt={suspendedAt ? moment(suspendedAt) : null}
        />
      </Section>
      {isOneself ? null : (
        <Section id="hand-over" title={personWords.handOverTitle}>
          <HandOverForm action={handOverAction} personId={id} />
        </Section>
      )}
    </>
  );
}

function heldBy(
  viewer: Viewer,
  { role, organisationId, organisation }: ManagedPerson["memberships"][number],
) {
  return { role, organisationId, organisation, mayWithdraw: mayManageRolesIn(viewer, organisationId) };
}
