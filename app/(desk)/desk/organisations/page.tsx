import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireViewer } from "@/app/session";
import { PageHeader } from "@/components/frame/page-header";
import { nested, OrganisationList } from "@/components/people/organisation-list";
import { EmptyState } from "@/components/ui/empty-state";
import { organisationTree } from "@/newsroom/organisations/queries";
import { mayManagePeople, mayManageRolesIn } from "@/newsroom/people/permissions";
import { organisationListWords } from "@/words/fa/people";

export const metadata: Metadata = { title: organisationListWords.title };

export default async function OrganisationsPage() {
  const viewer = await requireViewer();
  if (!mayManagePeople(viewer)) notFound();
  const tree = await organisationTree();
  const nodes = nested(tree, ({ id }) =>
    mayManageRolesIn(viewer, id) ? `/desk/people?organisation=${id}` : null,
  );
  return (
    <>
      <PageHeader title={organisationListWords.title}>{organisationListWords.intro}</PageHeader>
      {nodes.length > 0 ? (
        <OrganisationList nodes={nodes} />
      ) : (
        <EmptyState title={organisationListWords.emptyTitle} />
      )}
    </>
  );
}
