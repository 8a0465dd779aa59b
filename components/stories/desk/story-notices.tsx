import { Notice } from "@/components/ui/notice";
import { noticeWords } from "@/words/fa/desk-story-screen";
import { say } from "@/words/say";
import { ConflictView } from "./conflict-view";
import type { OpenedStory } from "./desk-state";
import type { StoryChoices } from "./desk-story";
import { DifferenceView } from "./difference-view";
import type { IssueLine } from "./issue-lines";
import { IssueList } from "./issue-list";
import { KeptNotices } from "./kept-notices";
import { NewerNotices } from "./newer-notices";
import { ReplacedPictures } from "./replaced-pictures";
import { StandingNotices } from "./standing-notices";
import type { Desk } from "./use-desk";
import type { Kept } from "./use-kept-copy";

interface Props {
  desk: Desk;
  kept: Kept;
  opened: OpenedStory;
  choices: StoryChoices;
  refusals: readonly IssueLine[];
}

/** What has to be known before reading or writing on, the most pressing first. */
export function StoryNotices({ desk, kept, opened, choices, refusals }: Props) {
  const { story, conflict } = desk.state;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      {conflict ? <ConflictView desk={desk} kept={kept} conflict={conflict} choices={choices} /> : null}
      <IssueList issues={refusals} />
      <NewerNotices desk={desk} choices={choices} />
      <KeptNotices kept={kept} opened={opened} desk={desk} choices={choices} />
      {story?.notes.returned ? (
        <Notice tone="wait" icon="back" title={returnedTitle(story.notes.returned.by)}>
          <p className="whitespace-pre-line">{story.notes.returned.reason}</p>
        </Notice>
      ) : null}
      {story ? <StandingNotices story={story} /> : null}
      <ReplacedPictures desk={desk} />
      {story?.changes ? <DifferenceView storyId={story.id} changes={story.changes} /> : null}
    </div>
  );
}

function returnedTitle(name: string | null): string {
  return name ? say(noticeWords.returned, { name }) : noticeWords.returnedUnnamed;
}
