import type { Moment } from "@/components/ui/time";

export interface StoryParticulars {
  /** As shown: «۱۴۰۳۱۲» */
  code: string;
  organisation?: { name: string; href: string };
  /** The organisations that tell it together with the first. */
  partners?: readonly { name: string; href: string }[];
  topic?: { name: string; href: string };
  publishedAt: Moment;
  /** Only after a change that readers should know of. */
  updatedAt?: Moment;
}

interface Props {
  kicker?: string;
  headline: string;
  subheadline?: string;
}

export function StoryHead({ kicker, headline, subheadline }: Props) {
  return (
    <header className="story-head">
      {kicker ? <p className="kicker text-base">{kicker}</p> : null}
      <h1 className="headline-1">{headline}</h1>
      {subheadline ? <p className="subheadline">{subheadline}</p> : null}
    </header>
  );
}
