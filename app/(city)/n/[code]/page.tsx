import { permanentRedirect } from "next/navigation";
import { Missing } from "@/app/(city)/missing";
import { codeFrom, storyAddress } from "@/app/addresses";
import { readStory } from "@/app/reading";

/** The short link: on to the story's own address, which answers for what became of it. */
export default async function ShortLink({ params }: PageProps<"/n/[code]">) {
  const code = codeFrom((await params).code);
  const story = code === null ? null : await readStory(code);
  if (!story) return <Missing />;
  if (story.standing === "removed") permanentRedirect(`/news/${story.code}`);
  permanentRedirect(storyAddress({ code: story.code, headline: story.content.headline }));
}
