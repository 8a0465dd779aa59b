import type { Metadata } from "next";
import { City } from "@/app/(city)/city";
import { Missing } from "@/app/(city)/missing";
import { StoryPages } from "@/app/(city)/story-pages";
import { organisationAddress } from "@/app/addresses";
import { listKeyFrom } from "@/app/list-key";
import { missingMetadata } from "@/app/present/missing-metadata";
import { readOrganisation, readStories } from "@/app/reading";
import { readResponseOf } from "@/app/reading-account";
import { readDemands } from "@/app/reading-demands";
import { DemandShelf } from "@/components/demands/demand-shelf";
import { OrganisationFigures } from "@/components/figures/organisation-figures";
import { OrganisationHead } from "@/components/stories/city/organisation-head";
import { demandWords } from "@/words/fa/demands";
import { organisationKinds } from "@/words/fa/organisations";

const SHOWN = 20;
const DEMANDS = 4;

async function organisationOf(params: PageProps<"/organisations/[slug]">["params"]) {
  return readOrganisation((await params).slug);
}

export async function generateMetadata({ params }: PageProps<"/organisations/[slug]">): Promise<Metadata> {
  const organisation = await organisationOf(params);
  if (!organisation) return missingMetadata;
  const { name, slug, about } = organisation;
  const address = organisationAddress(slug);
  return {
    title: name,
    description: about,
    alternates: { canonical: address, types: { "application/rss+xml": `${address}/feed.xml` } },
  };
}

export default async function OrganisationPage({ params, searchParams }: PageProps<"/organisations/[slug]">) {
  const organisation = await organisationOf(params);
  if (!organisation) return <Missing />;
  const { name, slug, kind, about } = organisation;
  const key = listKeyFrom((await searchParams).after);
  const address = organisationAddress(slug);
  const mine = { organisationSlug: slug };
  const [stories, demands, mostAsked, response] = await Promise.all([
    readStories({ organisationSlug: slug }, key, SHOWN),
    key === null ? readDemands(mine, null, DEMANDS) : [],
    key === null ? readDemands({ ...mine, state: "open", order: "voices" }, null, DEMANDS) : [],
    key === null ? readResponseOf(organisation) : [],
  ]);
  return (
    <City>
      <OrganisationHead
        name={name}
        kind={organisationKinds[kind]}
        about={about}
        feedHref={`${address}/feed.xml`}
      />
      <StoryPages address={address} stories={stories} shown={SHOWN} first={key === null} />
      <DemandShelf
        title={demandWords.ofOrganisation}
        demands={demands.slice(0, DEMANDS)}
        mostAsked={mostAsked.slice(0, DEMANDS)}
      />
      <OrganisationFigures measures={response} />
    </City>
  );
}
