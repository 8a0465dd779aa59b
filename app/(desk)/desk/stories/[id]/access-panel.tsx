import { moment } from "@/app/present/moment";
import { LimitForm } from "@/components/access/limit-form";
import { PreviewLinks } from "@/components/access/preview-links";
import { PanelSection } from "@/components/stories/after/panel-section";
import { peopleToName, previewLinksOf, readersOf } from "@/newsroom/access/queries";
import { now } from "@/newsroom/clock";
import { holdsAny, type Viewer } from "@/newsroom/people/person";
import { storyFor } from "@/newsroom/stories/desk-queries";
import { storyRoles } from "@/newsroom/stories/reach";
import type { OpenStory } from "@/newsroom/stories/story";
import { accessWords, previewWords } from "@/words/fa/access";
import { endLinkAction, limitAction, makeLinkAction } from "./access-actions";

/** Beside a story: who sees it before the public does, and the links that show it to guests. */
export async function AccessPanel({ viewer, id }: { viewer: Viewer; id: string }) {
  const story = await storyFor(viewer, id);
  if (!story || !holdsAny(viewer, storyRoles, story.organisationId)) return null;
  return (
    <>
      {story.standing === "none" ? <Limit viewer={viewer} story={story} /> : null}
      <Links story={story} />
    </>
  );
}

async function Limit({ viewer, story }: { viewer: Viewer; story: OpenStory }) {
  const [readers, people] = await Promise.all([readersOf(story), peopleToName()]);
  return (
    <PanelSection id="access" title={accessWords.title}>
      <LimitForm
        storyId={story.id}
        access={story.access}
        readers={readers}
        people={people.filter(({ id }) => id !== viewer.personId && id !== story.draftedBy)}
        action={limitAction}
      />
    </PanelSection>
  );
}

async function Links({ story }: { story: OpenStory }) {
  const links = await previewLinksOf(story);
  const mayMake = story.workingState !== "published" && story.workingState !== "spiked";
  if (links.length === 0 && !mayMake) return null;
  return (
    <PanelSection id="preview" title={previewWords.title}>
      <PreviewLinks
        storyId={story.id}
        links={links.map(({ createdAt: _, expiresAt, endedAt, notes, ...link }) => ({
          ...link,
          expires: moment(expiresAt),
          is: stateOf(endedAt, expiresAt),
          notes: notes.map(({ createdAt, ...note }) => ({ ...note, at: moment(createdAt) })),
        }))}
        make={mayMake ? makeLinkAction : null}
        end={endLinkAction}
      />
    </PanelSection>
  );
}

function stateOf(endedAt: Date | null, expiresAt: Date): "open" | "ended" | "expired" {
  if (endedAt) return "ended";
  return expiresAt <= now() ? "expired" : "open";
}
