import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireViewer } from "@/app/session";
import { PageHeader } from "@/components/frame/page-header";
import { AddPersonForm } from "@/components/people/add-person-form";
import { organisationOptions } from "@/newsroom/organisations/queries";
import { mayManagePeople } from "@/newsroom/people/permissions";
import { peopleWords, personWords } from "@/words/fa/people";
import { addPersonAction } from "../actions";

export const metadata: Metadata = { title: personWords.newTitle };

export default async function NewPersonPage() {
  const viewer = await requireViewer();
  if (!mayManagePeople(viewer)) notFound();
  return (
    <>
      <PageHeader title={personWords.newTitle} trail={[{ href: "/desk/people", label: peopleWords.title }]}>
        {personWords.newIntro}
      </PageHeader>
      <AddPersonForm
        action={addPersonAction}
        organisations={await organisationOptions(viewer, ["administrator"])}
      />
    </>
  );
}
