import { randomUUID } from "node:crypto";
import type { Story } from "@/db/city/shapes";
import { stories } from "@/db/city/stories";
import { emptyContent, type StoryContent } from "@/newsroom/stories/content";
import { bodyOf, pictureOf } from "@/scripts/demonstration/body";

/** The demonstration city's stories as the editor would hold them. */
export const demonstrationStories = stories.map((story) => ({ key: story.key, content: contentOf(story) }));

function contentOf(story: Story): StoryContent {
  const { kicker, headline, subheadline, lead, tags, sourceLink = "" } = story;
  const { gallery = [] } = story;
  const inBody = story.body.map((block) => ("picture" in block ? block.picture : null));
  const files = new Map(
    [story.picture, ...inBody, ...gallery].flatMap((picture) =>
      picture ? [[picture.file, randomUUID()] as const] : [],
    ),
  );
  return {
    ...emptyContent(randomUUID()),
    ...{ kicker, headline, subheadline, lead, tags, sourceLink },
    body: bodyOf(story.body, files),
    topicId: randomUUID(),
    picture: story.picture && pictureOf(story.picture, files),
    kind: story.gallery ? "photo-report" : "news",
    gallery: gallery.map((picture) => pictureOf(picture, files)),
    figures: story.figures.map((figure) => ({ sourceLink: "", ...figure, id: randomUUID() })),
  };
}
