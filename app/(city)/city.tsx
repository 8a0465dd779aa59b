import type { ReactNode } from "react";
import { organisationAddress, topicAddress } from "@/app/addresses";
import { moment } from "@/app/present/moment";
import { readFrame } from "@/app/reading";
import { CityFrame } from "@/components/frame/city-frame";
import { accountWords } from "@/words/fa/citizens";
import { demandWords } from "@/words/fa/demands";
import { frameWords } from "@/words/fa/frame";
import { ledgerWords } from "@/words/fa/ledger";

interface Props {
  /** Only on the search page: what was asked for. */
  query?: string;
  children: ReactNode;
}

/** The frame around every page that citizens read. */
export async function City({ query, children }: Props) {
  const { site, topics, organisations } = await readFrame();
  return (
    <CityFrame
      site={site}
      today={moment(new Date(), "weekday-date")}
      topics={topics.map(({ slug, name }) => ({ href: topicAddress(slug), label: name }))}
      organisations={organisations.map(({ slug, shortName }) => ({
        href: organisationAddress(slug),
        label: shortName,
      }))}
      openness={[
        { href: "/demands", label: demandWords.title },
        { href: "/transparency", label: ledgerWords.title },
        { href: "/corrections", label: frameWords.corrections },
        { href: "/track", label: frameWords.track },
        { href: "/account", label: accountWords.title },
      ]}
      feeds={[
        { href: "/feed.xml", label: frameWords.rss },
        { href: "/corrections/feed.xml", label: frameWords.correctionsRss },
      ]}
      desk={{ href: "/desk", label: frameWords.desk }}
      {...(query === undefined ? {} : { query })}
    >
      {children}
    </CityFrame>
  );
}
