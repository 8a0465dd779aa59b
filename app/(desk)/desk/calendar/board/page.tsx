import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { moment } from "@/app/present/moment";
import { requireViewer } from "@/app/session";
import { PageHeader } from "@/components/frame/page-header";
import { Time } from "@/components/ui/time";
import { holdsSomewhere } from "@/newsroom/people/person";
import { assignmentsIn } from "@/newsroom/planning/queries";
import { deskStories } from "@/newsroom/stories/desk-queries";
import { storyRoles } from "@/newsroom/stories/reach";
import { workingStateWords } from "@/words/fa/desk-stories";
import { assignmentWords, calendarWords } from "@/words/fa/planning";

export const metadata: Metadata = { title: calendarWords.board };

const states = ["draft", "submitted", "reviewed", "approved", "scheduled"] as const;

/** Everything under way by how far it is; assignments not yet begun come first. */
export default async function BoardPage() {
  const viewer = await requireViewer();
  if (!holdsSomewhere(viewer, storyRoles)) notFound();
  const [stories, assignments] = await Promise.all([
    deskStories(viewer, { states }, null, 200),
    assignmentsIn(viewer),
  ]);
  const begun = assignments
    .filter((assignment) => !assignment.hasStory)
    .map(({ id, title, assignee, deadline }) => ({
      href: `/desk/assignments/${id}`,
      title,
      who: assignee ?? assignmentWords.anybody,
      at: moment(deadline, "day-month"),
    }));
  const column = (state: (typeof states)[number]) =>
    stories
      .filter((story) => story.workingState === state)
      .map(({ id, headline, draftedBy, claimedBy, touchedAt }) => ({
        href: `/desk/stories/${id}`,
        title: headline || assignmentWords.untitled,
        who: claimedBy ?? draftedBy,
        at: moment(touchedAt, "day-month"),
      }));
  return (
    <>
      <PageHeader
        title={calendarWords.board}
        trail={[{ href: "/desk/calendar", label: calendarWords.title }]}
      />
      <div className="grid gap-6 md:grid-cols-2 lg:grid-cols-6">
        <Column name={assignmentWords.title} cards={begun} />
        {states.map((state) => (
          <Column key={state} name={workingStateWords[state]} cards={column(state)} />
        ))}
      </div>
    </>
  );
}

type Card = { href: string; title: string; who: string; at: ReturnType<typeof moment> };

function Column({ name, cards }: { name: string; cards: readonly Card[] }) {
  return (
    <section className="min-w-0">
      <h2 className="border-b-2 border-ink pb-2 font-bold">{name}</h2>
      <ul>
        {cards.map((card) => (
          <li key={card.href} className="border-b border-line py-3">
            <a href={card.href} className="quiet-link text-sm font-semibold">
              {card.title}
            </a>
            <p className="meta">
              <bdi>{card.who}</bdi> · <Time at={card.at} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
