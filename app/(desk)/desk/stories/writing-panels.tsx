import { FollowsPanel } from "@/components/stories/after/follows-panel";
import { PromisesPanel } from "@/components/stories/after/promises-panel";
import { organisationTree } from "@/newsroom/organisations/queries";
import type { Viewer } from "@/newsroom/people/person";
import { followable } from "@/newsroom/stories/follow-queries";
import { findStoriesAction } from "./find-stories";

/** What is written beside the text: which stories it goes on from, and who keeps what it promises. */
export async function WritingPanels({ viewer, follows }: { viewer: Viewer; follows: readonly number[] }) {
  const [organisations, named] = await Promise.all([organisationTree(), followable(viewer, follows)]);
  return (
    <>
      <PromisesPanel organisations={organisations.map(({ id, name }) => ({ id, name }))} />
      <FollowsPanel named={named} find={findStoriesAction} />
    </>
  );
}
