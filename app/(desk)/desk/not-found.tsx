import { PageHeader } from "@/components/frame/page-header";
import { LinkButton } from "@/components/ui/button";
import { deskTroubleWords } from "@/words/fa/people";

export default function DeskNotFound() {
  return (
    <>
      <PageHeader title={deskTroubleWords.missingTitle}>{deskTroubleWords.missingText}</PageHeader>
      <LinkButton href="/desk">{deskTroubleWords.toDesk}</LinkButton>
    </>
  );
}
