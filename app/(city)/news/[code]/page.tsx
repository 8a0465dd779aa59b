import { permanentRedirect } from "next/navigation";
import { Gone } from "@/app/(city)/gone";
import { Missing } from "@/app/(city)/missing";
import { codeFrom, storyAddress } from "@/app/addresses";
import { readStory } from "@/app/reading";

/** The address without its words: the news code decides, so it leads to the story's own address. */
export default async function StoryByCode({ params }: PageProps<"/news/[code]">) {
  const code = codeFrom((await params).code);
  const story = code === null ? null : await readStory(code);
  if (!story) return <Missing />;
  if (story.standing === "removed") return <Gone story={story} />;
  permanentRedirect(storyAddress({ code: story.code, headline: story.content.headline }));
}
