import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { codeFrom } from "@/app/addresses";
import { requireViewer } from "@/app/session";
import { PolicyPanel } from "@/components/comments/desk/policy-panel";
import { PageHeader } from "@/components/frame/page-header";
import { deskPolicy } from "@/newsroom/comments/policy-queries";
import { moderationWords } from "@/words/fa/comments";
import { policyAction } from "../../actions";

export const metadata: Metadata = { title: moderationWords.policy.title };

/** How one public story takes comments, for who moderates or answers them. */
export default async function StoryPolicyPage({ params }: PageProps<"/desk/comments/stories/[code]">) {
  const viewer = await requireViewer();
  const code = codeFrom((await params).code);
  const policy = code === null ? null : await deskPolicy(viewer, code);
  if (!policy) notFound();
  return (
    <>
      <PageHeader
        title={moderationWords.policy.title}
        trail={[{ href: "/desk/comments", label: moderationWords.title }]}
      >
        <a href={`/n/${policy.story.code}`} className="text-link">
          {policy.story.headline}
        </a>
      </PageHeader>
      <PolicyPanel {...policy} action={policyAction} />
    </>
  );
}
