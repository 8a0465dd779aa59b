import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { City } from "@/app/(city)/city";
import { CommentsUnder } from "@/app/(city)/comments-under";
import { Gone } from "@/app/(city)/gone";
import { Missing } from "@/app/(city)/missing";
import { codeFrom, shortAddress, storyAddress } from "@/app/addresses";
import { origin } from "@/app/origin";
import { aroundStory } from "@/app/present/around-story";
import { missingMetadata } from "@/app/present/missing-metadata";
import { newsArticle } from "@/app/present/news-article";
import { shownStory } from "@/app/present/shown-story";
import { storyMetadata } from "@/app/present/story-metadata";
import { readAround, readFrame, readRelated, readStory } from "@/app/reading";
import { readQuoted } from "@/app/reading-account";
import { readStoryDemands } from "@/app/reading-demands";
import { AnsweredDemands, StoryDemands } from "@/components/demands/story-demands";
import { PrintHead } from "@/components/frame/print-head";
import { StoryArticle } from "@/components/stories/city/story-article";
import { JsonLd } from "@/components/stories/json-ld";
import { StoryBody } from "@/components/stories/story-body";
import type { PublicStory } from "@/newsroom/stories/public-queries";
import { frameWords } from "@/words/fa/frame";

type Props = PageProps<"/news/[code]/[slug]">;

async function storyOf(params: Props["params"]) {
  const code = codeFrom((await params).code);
  return code === null ? null : readStory(code);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const story = await storyOf(params);
  if (!story) return missingMetadata;
  return story.standing === "removed"
    ? { title: frameWords.gone }
    : storyMetadata(story, (await readFrame()).site);
}

export default async function StoryPage({ params, searchParams }: Props) {
  const story = await storyOf(params);
  if (!story) return <Missing />;
  if (story.standing === "removed") return <Gone story={story} />;
  await insistOnTheRightSlug(story, params, searchParams);
  return <Story story={story} search={await searchParams} />;
}

/** The code decides; a wrong or an old slug leads to the right one, with the refused form that was on its way. */
async function insistOnTheRightSlug(
  story: PublicStory,
  params: Props["params"],
  search: Props["searchParams"],
) {
  const address = storyAddress({ code: story.code, headline: story.content.headline });
  if (`/news/${story.code}/${encodeURIComponent(decoded((await params).slug))}` === address) return;
  const { draft } = await search;
  // Reachable only when a headline changed while a refused form was on its way back.
  permanentRedirect(typeof draft === "string" ? `${address}?draft=${encodeURIComponent(draft)}` : address);
}

// Next hands over the slug as it stood in the address, percent signs and all.
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

async function Story({ story, search }: { story: PublicStory; search: Awaited<Props["searchParams"]> }) {
  const { pictures, ...shown } = await shownStory(
    story,
    await readRelated(story),
    await readQuoted(story.content),
  );
  const { site } = await readFrame();
  const demands = await readStoryDemands(story);
  return (
    <City>
      <JsonLd data={newsArticle(story, [...(shown.picture ? [shown.picture] : []), ...shown.gallery])} />
      <StoryArticle
        {...shown}
        {...aroundStory(await readAround(story))}
        printHead={
          <PrintHead
            siteName={site.name}
            owner={site.owner}
            code={shown.code}
            shortUrl={`${origin()}${shortAddress(story.code)}`}
            printedDate={shown.publishedAt.text}
          />
        }
        answered={<AnsweredDemands demands={demands} />}
        comments={
          <>
            <StoryDemands demands={demands} />
            <CommentsUnder story={story} search={search} />
          </>
        }
      >
        <StoryBody body={story.content.body} pictures={pictures} />
      </StoryArticle>
    </City>
  );
}
