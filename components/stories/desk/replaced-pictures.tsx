import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { mapPictures, type Picture } from "@/newsroom/stories/body";
import { picturesOf, type StoryContent } from "@/newsroom/stories/content";
import { replacedNoticeWords as words } from "@/words/fa/media";
import { say } from "@/words/say";
import { maySave } from "./desk-state";
import type { Desk } from "./use-desk";

/** Pictures of this story have a successor in the library: one press puts it in their place, with the words they have. */
export function ReplacedPictures({ desk: { state, change } }: { desk: Desk }) {
  const { story, content, number } = state;
  const replaced = story?.replaced ?? {};
  const count = picturesOf(content).filter(({ mediaId }) => mediaId in replaced).length;
  if (count === 0 || !maySave(state)) return null;
  const swap = () => change({ type: "replaced", content: swapped(content, replaced), number, unsaved: true });
  return (
    <Notice tone="calm" icon="picture" title={words.title}>
      <p>{say(words.text, { count })}</p>
      <Button className="mt-2" onClick={swap}>
        {words.swap}
      </Button>
    </Notice>
  );
}

function swapped(content: StoryContent, replaced: Record<string, string>): StoryContent {
  const fresh = (picture: Picture): Picture => ({
    ...picture,
    mediaId: replaced[picture.mediaId] ?? picture.mediaId,
  });
  return {
    ...content,
    picture: content.picture && fresh(content.picture),
    gallery: content.gallery.map(fresh),
    body: mapPictures(content.body, fresh),
  };
}
