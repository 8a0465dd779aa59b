import { redirect } from "next/navigation";
import { answerWith } from "@/app/reading";
import { GonePage } from "@/components/stories/city/trouble-page";
import { persianDigits } from "@/newsroom/persian/digits";
import type { RemovedStory } from "@/newsroom/stories/public-queries";
import { City } from "./city";

/** A story that was taken off the site: 410, or on to the page its manager named. */
export function Gone({ story }: { story: RemovedStory }) {
  // Not for ever: a removed story can be restored, and browsers never ask again after a permanent redirect.
  if (story.redirectTo) redirect(story.redirectTo);
  answerWith(410);
  return (
    <City>
      <GonePage code={persianDigits(story.code)} />
    </City>
  );
}
