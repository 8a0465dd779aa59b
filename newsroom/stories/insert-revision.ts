import type { Transaction } from "@/db";
import { revisions } from "@/db/schema/stories";
import { now } from "@/newsroom/clock";
import type { Viewer } from "@/newsroom/people/person";
import { hashOfContent } from "./canonical";
import type { StoryContent } from "./content";
import { noteUse } from "./shown-pictures";
import type { Kept } from "./story";

/** Writes a revision, and which pictures it shows. Rows of revisions are never changed again. */
export async function insertRevision(
  tx: Transaction,
  viewer: Viewer,
  kept: Kept,
  content: StoryContent,
  basedOn: number | null,
  alsoBy: string[] = [],
): Promise<void> {
  const { id, number } = kept;
  await tx.insert(revisions).values({
    storyId: id,
    number,
    basedOn,
    content,
    hash: hashOfContent(content),
    authorId: viewer.personId,
    alsoBy,
    createdAt: now(),
  });
  await noteUse(tx, id, content);
}

/** What a story's row repeats of its working revision. */
export function workingColumns(number: number, content: StoryContent) {
  return {
    workingNumber: number,
    workingHash: hashOfContent(content),
    workingHeadline: content.headline,
    organisationId: content.organisationId,
    partners: content.partners,
  };
}
