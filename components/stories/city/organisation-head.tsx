import type { ReactNode } from "react";
import { PageHeader } from "@/components/frame/page-header";
import { Icon } from "@/components/ui/icon";
import { frameWords } from "@/words/fa/frame";

interface Props {
  name: string;
  /** «منطقه», «سازمان», «موضوع» */
  kind: string;
  about?: string;
  feedHref?: string;
  /** Phone, address, web site; a DefinitionList fits. */
  children?: ReactNode;
}

/** The head of a topic's or an organisation's page. */
export function OrganisationHead({ name, kind, about, feedHref, children }: Props) {
  const feed = feedHref ? (
    <a href={feedHref} className="button">
      <Icon name="feed" />
      {frameWords.feeds}
    </a>
  ) : undefined;
  return (
    <PageHeader title={name} kicker={kind} trail={[{ href: "/", label: frameWords.home }]} action={feed}>
      {about ? <p>{about}</p> : null}
      {children}
    </PageHeader>
  );
}
