import type { PublicCounts } from "@/newsroom/comments/comment";
import { persianNumber } from "@/newsroom/persian/digits";
import { commentWords } from "@/words/fa/comments";

const always = ["published", "queued", "notPublishable"] as const;
const whenThereAre = ["withdrawn", "removed"] as const;

/** What became of everything that citizens sent: the parts add up to what arrived. */
export function CommentCounts({ counts }: { counts: PublicCounts }) {
  const shown = [...always, ...whenThereAre.filter((part) => counts[part] > 0), "received" as const];
  return (
    <dl aria-label={commentWords.counts.title} className="flex flex-wrap gap-x-6 gap-y-1">
      {shown.map((part) => (
        <div key={part} className="meta flex gap-2">
          <dt>{commentWords.counts[part]}</dt>
          <dd className="font-bold text-ink">
            <bdi>{persianNumber(counts[part])}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
