import { shortAddress } from "@/app/addresses";
import { moment } from "@/app/present/moment";
import type { DeskStory, NewestStory } from "@/components/stories/desk/desk-story";
import { replacementsOf } from "@/newsroom/media/library-queries";
import type { Viewer } from "@/newsroom/people/person";
import { picturesOf } from "@/newsroom/stories/content";
import { revisionOf, storyFor, timelineOf } from "@/newsroom/stories/desk-queries";
import { leads } from "@/newsroom/stories/partners";
import { actionsFor } from "@/newsroom/stories/permissions";
import { type OpenStory, openedContent } from "@/newsroom/stories/story";
import { actionsOnceSaved } from "./actions-ahead";
import { changesFor } from "./changes";
import { liveTextOf } from "./live-text";
import { notesOf, peopleOf } from "./story-people";
import { timeOf } from "./story-time";
import { journalNames, timeline } from "./timeline";

const SHOWN_EVENTS = 8;

/** A story as the story screen shows it, for those who may see it; null otherwise. */
export async function deskStoryFor(viewer: Viewer, id: string): Promise<NewestStory | null> {
  const story = await storyFor(viewer, id);
  return story ? { story: await screenOf(viewer, story), content: openedContent(story) } : null;
}

async function screenOf(viewer: Viewer, story: OpenStory): Promise<DeskStory> {
  const pictures = picturesOf(openedContent(story)).map(({ mediaId }) => mediaId);
  const [rows, live, working, changes, replaced] = await Promise.all([
    timelineOf(story),
    liveTextOf(story),
    revisionOf(story, story.workingNumber),
    changesFor(story),
    replacementsOf(viewer, pictures),
  ]);
  const names = journalNames(rows);
  const time = await timeOf(viewer, story, names);
  const lastWriter = rows.find(
    (row) => row.action === "story.save" || row.action === "story.create",
  )?.actorId;
  return {
    id: story.id,
    code: story.code,
    number: story.workingNumber,
    state: story.workingState,
    standing: story.standing,
    unreviewed: story.unreviewed,
    actions: actionsFor(viewer, story),
    actionsOnceSaved: actionsOnceSaved(viewer, story),
    organisationFixed: story.standing !== "none" || !leads(viewer, story),
    leads: leads(viewer, story),
    live,
    saved: {
      by: working?.author ?? "",
      byMe: lastWriter === viewer.personId,
      at: moment(working?.createdAt ?? story.touchedAt, "time"),
    },
    notes: notesOf(story, names, viewer),
    people: peopleOf(story, names),
    history: timeline(rows).slice(0, SHOWN_EVENTS),
    changes,
    address: story.standing === "live" || story.standing === "withdrawn" ? shortAddress(story.code) : null,
    time,
    replaced,
  };
}
