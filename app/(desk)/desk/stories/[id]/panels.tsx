import type { Viewer } from "@/newsroom/people/person";
import { AccessPanel } from "./access-panel";
import { AfterPanel, LookAgainNotice } from "./after-panel";
import { TalkPanel } from "./talk-panel";
import { UnsavedPanel } from "./unsaved-panel";

interface Props {
  viewer: Viewer;
  id: string;
}

/** What the rooms around a story say above its text, the most pressing first. */
export async function StoryAbove({ viewer, id }: Props) {
  return (
    <>
      <UnsavedPanel viewer={viewer} id={id} />
      <LookAgainNotice viewer={viewer} id={id} />
    </>
  );
}

/** What the rooms around a story put beside its text, in the order of the side panel. */
export async function StoryPanels({ viewer, id }: Props) {
  return (
    <>
      <AfterPanel viewer={viewer} id={id} />
      <AccessPanel viewer={viewer} id={id} />
      <TalkPanel viewer={viewer} id={id} />
    </>
  );
}
