import { moment } from "@/app/present/moment";
import type { DeskMoment, StoryTime, Term } from "@/components/stories/desk/desk-story";
import { besideOf } from "@/components/ui/desk/moment-beside";
import { cityZone } from "@/newsroom/organisations/time-zone";
import { holdsAny, type Viewer } from "@/newsroom/people/person";
import type { Story } from "@/newsroom/stories/story";
import { heldReasons } from "@/newsroom/stories/time-terms";

/** What the clock will do with a story, in the zone of the city. */
export async function timeOf(
  viewer: Viewer,
  story: Story,
  names: ReadonlyMap<string, string>,
): Promise<StoryTime> {
  const zone = await cityZone();
  const shown = (at: Date): DeskMoment => ({ at: moment(at, "full", zone), beside: besideOf(at, zone) });
  const { scheduledFor, scheduledBy, heldBecause, embargoUntil, expiresAt } = story;
  return {
    zone,
    scheduled: scheduledFor ? { ...shown(scheduledFor), by: names.get(scheduledBy ?? "") ?? "" } : null,
    held: story.workingState === "approved" && heldBecause ? sentenceOf(heldBecause) : null,
    embargo: embargoUntil && embargoUntil > new Date() ? shown(embargoUntil) : null,
    expiry: expiresAt
      ? { ...shown(expiresAt), reason: story.expiryReason ?? "", redirectTo: story.expiryRedirect }
      : null,
    terms: termsFor(viewer, story),
  };
}

function sentenceOf(why: string): string {
  return (heldReasons as Readonly<Record<string, string>>)[why] ?? why;
}

// The buttons; the verbs decide once more.
function termsFor(viewer: Viewer, story: Story): Term[] {
  const terms: Term[] = [];
  const reviews = holdsAny(viewer, ["editor", "manager"], story.organisationId);
  const manages = holdsAny(viewer, ["manager"], story.organisationId);
  const mayLeave =
    story.standing === "live" ||
    (story.standing === "none" && ["approved", "scheduled"].includes(story.workingState));
  if (reviews && story.embargoUntil) terms.push("liftEmbargo");
  else if (reviews && story.workingState !== "published" && story.workingState !== "spiked")
    terms.push("embargo");
  if (manages && story.expiresAt) terms.push("liftExpiry");
  else if (manages && mayLeave) terms.push("expiry");
  return terms;
}
