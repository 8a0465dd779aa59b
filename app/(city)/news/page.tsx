import type { Metadata } from "next";
import { City } from "@/app/(city)/city";
import { StoryPages } from "@/app/(city)/story-pages";
import { listKeyFrom } from "@/app/list-key";
import { readStories } from "@/app/reading";
import { PageHeader } from "@/components/frame/page-header";
import { frameWords } from "@/words/fa/frame";

export const metadata: Metadata = { title: frameWords.archive, alternates: { canonical: "/news" } };

const SHOWN = 20;

export default async function News({ searchParams }: PageProps<"/news">) {
  const key = listKeyFrom((await searchParams).after);
  const stories = await readStories({}, key, SHOWN);
  return (
    <City>
      <PageHeader title={frameWords.archive} />
      <StoryPages address="/news" stories={stories} shown={SHOWN} first={key === null} />
    </City>
  );
}
