import { UnsavedTexts } from "@/components/pair/unsaved-texts";
import type { Viewer } from "@/newsroom/people/person";
import { unsavedTextsOf } from "@/newsroom/stories/autosave-queries";
import { storyFor } from "@/newsroom/stories/desk-queries";
import { choicesFor } from "../choices";

/** Words of others that were typed and never saved, told before anybody writes on. One's own wait for the browser to say which it has. */
export async function UnsavedPanel({ viewer, id }: { viewer: Viewer; id: string }) {
  const story = await storyFor(viewer, id);
  if (!story) return null;
  const [texts, choices] = await Promise.all([unsavedTextsOf(viewer, story), choicesFor(viewer)]);
  return (
    <UnsavedTexts initial={texts.filter(({ mine }) => !mine)} choices={choices} personId={viewer.personId} />
  );
}
