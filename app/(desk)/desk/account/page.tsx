import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { moment } from "@/app/present/moment";
import { requireViewer } from "@/app/session";
import { PageHeader } from "@/components/frame/page-header";
import { MailChoiceForm } from "@/components/inbox/mail-choice-form";
import { PasswordForm } from "@/components/people/password-form";
import { roleIn } from "@/components/people/role-text";
import { Section } from "@/components/people/section";
import { SessionList } from "@/components/people/session-list";
import { DefinitionList } from "@/components/ui/definition-list";
import { choicesOf } from "@/newsroom/notices/choose";
import { isMailSetUp } from "@/newsroom/notices/mail-set-up";
import { organisationTree } from "@/newsroom/organisations/queries";
import { accountOf, sessionsOf } from "@/newsroom/people/account";
import type { Viewer } from "@/newsroom/people/person";
import { mailChoiceWords } from "@/words/fa/inbox";
import { accountWords } from "@/words/fa/people";
import { chooseMailAction } from "../inbox/actions";
import { changePasswordAction, endSessionAction } from "./actions";
import { SecondFactorSection } from "./second-factor-section";

export const metadata: Metadata = { title: accountWords.title };

/** One's own account: particulars, password, second factor, open sessions. */
export default async function AccountPage() {
  const viewer = await requireViewer();
  const [account, sessions, roles, choices] = await Promise.all([
    accountOf(viewer),
    sessionsOf(viewer),
    rolesOf(viewer),
    choicesOf(viewer),
  ]);
  if (!account) notFound();
  const { name, email } = account;
  return (
    <>
      <PageHeader title={accountWords.title} />
      <div className="grid gap-10">
        <Section id="particulars" title={accountWords.particulars}>
          <DefinitionList
            items={[
              { term: accountWords.name, value: <bdi>{name}</bdi> },
              { term: accountWords.email, value: <bdi dir="ltr">{email}</bdi> },
              { term: accountWords.roles, value: roles.join("، ") || accountWords.noRoles },
            ]}
          />
        </Section>
        <Section id="password" title={accountWords.password.title}>
          <PasswordForm action={changePasswordAction} email={email} />
        </Section>
        <SecondFactorSection account={account} />
        <Section id="mail" title={mailChoiceWords.title}>
          <MailChoiceForm chosen={choices} isSetUp={isMailSetUp()} action={chooseMailAction} />
        </Section>
        <Section id="sessions" title={accountWords.sessions.title}>
          <p className="text-sm text-soft">{accountWords.sessions.hint}</p>
          <SessionList sessions={sessions.map(shown)} end={endSessionAction} />
        </Section>
      </div>
    </>
  );
}

async function rolesOf(viewer: Viewer): Promise<string[]> {
  const names = new Map((await organisationTree()).map(({ id, name }) => [id, name]));
  return viewer.memberships.map(({ role, organisationId }) => roleIn(role, names.get(organisationId) ?? ""));
}

function shown({ id, current, createdAt, lastSeenAt }: Awaited<ReturnType<typeof sessionsOf>>[number]) {
  return { id, current, since: moment(createdAt), seen: moment(lastSeenAt) };
}
