import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireViewer } from "@/app/session";
import { PageHeader } from "@/components/frame/page-header";
import { CompareForm } from "@/components/stories/desk/compare-form";
import { differenceOf } from "@/components/stories/desk/difference";
import { DifferenceParts } from "@/components/stories/desk/difference-parts";
import { TabLinks } from "@/components/ui/tab-links";
import { latinDigits } from "@/newsroom/persian/digits";
import { lastApprovedBy, revisionOf, revisionsOf, storyFor } from "@/newsroom/stories/desk-queries";
import type { Story } from "@/newsroom/stories/story";
import { listWords } from "@/words/fa/desk-stories";
import { differenceWords, historyWords } from "@/words/fa/desk-story-keeping";
import { screenWords } from "@/words/fa/desk-story-screen";
import { say } from "@/words/say";
import { choiceNames } from "../../choices";

export const metadata: Metadata = { title: differenceWords.title };

/** Two revisions of a story, word by word. */
export default async function ComparePage({ params, searchParams }: PageProps<"/desk/stories/[id]/compare">) {
  const viewer = await requireViewer();
  const { id } = await params;
  const story = await storyFor(viewer, id);
  if (!story) notFound();
  const asked = await searchParams;
  const to = numberFrom(asked.to) ?? story.workingNumber;
  const from = numberFrom(asked.from) ?? before(story);
  const [older, newer, revisions, names, mine] = await Promise.all([
    revisionOf(story, from),
    revisionOf(story, to),
    revisionsOf(story),
    choiceNames(),
    lastApprovedBy(viewer, story),
  ]);
  if (!older || !newer) notFound();
  const numbered = (number: number) => say(screenWords.revision, { number });
  const trail = [
    { href: "/desk/stories", label: listWords.title },
    { href: `/desk/stories/${id}`, label: story.headline || screenWords.untitled },
    { href: `/desk/stories/${id}/history`, label: historyWords.title },
  ];
  return (
    <>
      <PageHeader title={differenceWords.title} trail={trail} />
      <div className="grid max-w-[60rem] gap-6">
        <TabLinks label={differenceWords.quick} tabs={quickTabs(story, mine, { from, to })} />
        <CompareForm numbers={revisions.map(({ number }) => number)} from={from} to={to} />
        <DifferenceParts
          parts={differenceOf(older.content, newer.content, names)}
          before={numbered(from)}
          after={numbered(to)}
        />
      </div>
    </>
  );
}

// The comparisons somebody who decides asks for, as far as there is something to compare.
function quickTabs(story: Story, mine: number | null, shown: { from: number; to: number }) {
  const to = story.workingNumber;
  const spans = [
    { label: differenceWords.sinceMine, from: mine },
    { label: differenceWords.withLive, from: story.liveNumber },
    { label: differenceWords.withPrevious, from: to - 1 },
  ];
  return spans.flatMap(({ label, from }) =>
    from && from < to
      ? [
          {
            label,
            href: `/desk/stories/${story.id}/compare?from=${from}&to=${to}`,
            current: shown.from === from && shown.to === to,
          },
        ]
      : [],
  );
}

function before({ approvedNumber, liveNumber, workingNumber }: Story): number {
  return (
    [approvedNumber, liveNumber ?? 0].find((number) => number > 0 && number !== workingNumber) ??
    Math.max(1, workingNumber - 1)
  );
}

function numberFrom(text: unknown): number | null {
  const digits = typeof text === "string" ? latinDigits(text) : "";
  return /^[1-9]\d{0,8}$/.test(digits) ? Number(digits) : null;
}
