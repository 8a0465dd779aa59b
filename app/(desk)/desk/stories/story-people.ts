import type { StoryNotes } from "@/components/stories/desk/desk-story";
import type { Viewer } from "@/newsroom/people/person";
import type { Story } from "@/newsroom/stories/story";
import { screenWords } from "@/words/fa/desk-story-screen";

type Names = ReadonlyMap<string, string>;

/** What is said on top of the text: why it came back, what the public sees, who reads it. */
export function notesOf(story: Story, names: Names, viewer: Viewer): StoryNotes {
  const { claimedBy, returnedReason, standing, unreviewedBy } = story;
  const isWithAuthor = story.workingState === "draft";
  return {
    returned:
      isWithAuthor && returnedReason ? { by: nameOf(names, story.returnedBy), reason: returnedReason } : null,
    unreviewed: story.unreviewed
      ? { by: nameOf(names, unreviewedBy) ?? "", reason: story.unreviewedReason ?? "" }
      : null,
    withdrawn: standing === "withdrawn" ? story.withdrawnNote : null,
    removed:
      standing === "removed" ? { reason: story.removedReason ?? "", redirectTo: story.redirectTo } : null,
    claimed: claimedBy ? { by: nameOf(names, claimedBy) ?? "", byMe: claimedBy === viewer.personId } : null,
  };
}

/** Who had a hand in the working copy. */
export function peopleOf(story: Story, names: Names): { term: string; value: string }[] {
  const contributors = story.contributors.flatMap((id) => names.get(id) ?? []);
  const rows: [string, string | null][] = [
    [screenWords.drafted, nameOf(names, story.draftedBy)],
    [screenWords.contributors, contributors.join("، ") || null],
    [screenWords.submitted, nameOf(names, story.submittedBy)],
    [screenWords.claimed, nameOf(names, story.claimedBy)],
    [screenWords.approved, nameOf(names, story.approvedBy)],
  ];
  return rows.flatMap(([term, value]) => (value ? [{ term, value }] : []));
}

function nameOf(names: Names, id: string | null): string | null {
  return id === null ? null : (names.get(id) ?? null);
}
