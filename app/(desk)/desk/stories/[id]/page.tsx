import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireViewer } from "@/app/session";
import { StoryScreen } from "@/components/stories/desk/story-screen";
import { screenWords } from "@/words/fa/desk-story-screen";
import { writingChoicesFor } from "../choices";
import { deskStoryFor } from "../desk-story";
import { Queue } from "../queue";
import { remarksFor } from "../shown-remarks";
import { teachingFor } from "../teaching";
import { pairVerbs, storyVerbs } from "../verbs";
import { StoryAbove, StoryPanels } from "./panels";

// A headline in the title would stand in the browser's history of a shared machine.
export const metadata: Metadata = { title: screenWords.storyTitle };

/** A story at the desk. What this person may not see is not found. */
export default async function StoryPage({ params }: PageProps<"/desk/stories/[id]">) {
  const viewer = await requireViewer();
  const { id } = await params;
  const [opened, choices, remarks] = await Promise.all([
    deskStoryFor(viewer, id),
    writingChoicesFor(viewer),
    remarksFor(viewer, id),
  ]);
  if (!opened || !remarks) notFound();
  const teaching = await teachingFor(viewer, id, opened.content.organisationId);
  return (
    <StoryScreen
      key={id}
      opened={opened}
      choices={choices}
      personId={viewer.personId}
      verbs={storyVerbs}
      pair={pairVerbs}
      teaching={teaching}
      queue={<Queue viewer={viewer} open={id} />}
      remarks={remarks}
      above={<StoryAbove viewer={viewer} id={id} />}
      panels={<StoryPanels viewer={viewer} id={id} />}
    />
  );
}
