import type { Transaction } from "@/db";
import { tell } from "@/newsroom/notices/tell";
import { peopleWith } from "@/newsroom/people/queries";
import type { NoticeKind } from "@/words/fa/notices";
import type { StoryContent } from "./content";
import type { Story } from "./story";
import type { Action } from "./workflow";

type Hearers = (tx: Transaction, story: Story) => Promise<(string | null)[]> | (string | null)[];

const writers: Hearers = (_, story) => [story.draftedBy, story.submittedBy, ...story.contributors];
const responsible: Hearers = (_, story) => [story.draftedBy, story.submittedBy, story.approvedBy];
const managers: Hearers = (tx, story) => peopleWith(tx, ["manager"], story.organisationId);
const editors: Hearers = (tx, story) => peopleWith(tx, ["editor"], story.organisationId);

/** Who hears of a step. What is not here is read in the story's own timeline. */
const hearers: Partial<Record<Action, Hearers>> = {
  submit: editors,
  return: writers,
  endorse: managers,
  approve: writers,
  publish: responsible,
  emergency: managers,
  withdraw: responsible,
  remove: responsible,
  restore: responsible,
};

/**
 * Tells the people a step concerns, in its transaction. What comes back after a return goes to who returned it, not to
 * everybody again.
 */
export async function tellOfStep(
  tx: Transaction,
  by: { personId: string | null; name: string },
  story: Story,
  action: Action,
): Promise<void> {
  const who = hearers[action];
  if (!who) return;
  const isAgain = action === "submit" && story.returnedBy !== null;
  const to = isAgain ? [story.returnedBy] : await who(tx, story);
  await tell(tx, {
    kind: (isAgain ? "story.resubmit" : `story.${action}`) as NoticeKind,
    to: to.filter((id) => id !== null),
    by,
    storyId: story.id,
    values: { headline: story.headline, revision: story.workingNumber },
  });
}

/** Tells the editors of organisations that were asked to join in. A limited draft is shown to them by nobody's notice. */
export async function tellPartners(
  tx: Transaction,
  by: { personId: string; name: string },
  storyId: string,
  { partners, headline }: Pick<StoryContent, "partners" | "headline">,
  before: readonly string[],
): Promise<void> {
  for (const id of partners.filter((partner) => !before.includes(partner))) {
    const to = await peopleWith(tx, ["editor"], id);
    await tell(tx, { kind: "story.join", to, by, storyId, values: { headline } });
  }
}
