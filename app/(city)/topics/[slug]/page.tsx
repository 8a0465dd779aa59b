import type { Metadata } from "next";
import { City } from "@/app/(city)/city";
import { Missing } from "@/app/(city)/missing";
import { StoryPages } from "@/app/(city)/story-pages";
import { topicAddress } from "@/app/addresses";
import { listKeyFrom } from "@/app/list-key";
import { missingMetadata } from "@/app/present/missing-metadata";
import { readStories, readTopic } from "@/app/reading";
import { OrganisationHead } from "@/components/stories/city/organisation-head";
import { frameWords, storyWords } from "@/words/fa/frame";

const SHOWN = 20;

async function topicOf(params: PageProps<"/topics/[slug]">["params"]) {
  return readTopic((await params).slug);
}

export async function generateMetadata({ params }: PageProps<"/topics/[slug]">): Promise<Metadata> {
  const topic = await topicOf(params);
  if (!topic) return missingMetadata;
  const address = topicAddress(topic.slug);
  return {
    title: topic.name,
    alternates: { canonical: address, types: { "application/rss+xml": `${address}/feed.xml` } },
  };
}

export default async function TopicPage({ params, searchParams }: PageProps<"/topics/[slug]">) {
  const topic = await topicOf(params);
  if (!topic) return <Missing />;
  const key = listKeyFrom((await searchParams).after);
  const address = topicAddress(topic.slug);
  const stories = await readStories({ topicSlug: topic.slug }, key, SHOWN);
  return (
    <City>
      <OrganisationHead name={topic.name} kind={storyWords.topic} feedHref={`${address}/feed.xml`} />
      <StoryPages address={address} stories={stories} shown={SHOWN} first={key === null} />
      <p className="mt-8">
        <a href="/news" className="text-link">
          {frameWords.archive}
        </a>
      </p>
    </City>
  );
}
